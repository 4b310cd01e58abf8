import { describe, expect, test } from 'vitest';

import { formatSettingProblems, readSettings } from '../../src/build/settings.ts';

function settingsOf(env: Readonly<Record<string, string | undefined>>) {
  const read = readSettings(env, '/project');
  if (!read.ok) throw new Error(formatSettingProblems(read.problems));
  return read.settings;
}

function messagesOf(env: Readonly<Record<string, string | undefined>>): string {
  const read = readSettings(env, '/project');
  return read.ok ? '' : formatSettingProblems(read.problems);
}

describe('readSettings', () => {
  test('reads where the repository of the site is edited', () => {
    const { editUrl } = settingsOf({ EDIT_URL: 'https://example.org/averland/record/edit/main/' });
    expect(editUrl).toBe('https://example.org/averland/record/edit/main');
  });

  test('gives defaults for an empty environment', () => {
    expect(settingsOf({})).toEqual({
      projectDir: '/project',
      contentDir: '/project/content',
      siteUrl: undefined,
      basePath: '/',
      editUrl: undefined,
      preview: false,
      threads: undefined,
      verbose: false,
      force: false,
      measured: false,
      cards: false,
      cacheDir: undefined,
    });
  });

  test.each([
    [{ SITE_URL: 'https://example.org' }, true],
    [{ SITE_URL: 'https://example.org', CARDS: 'none' }, false],
    [{ CARDS: 'all' }, true],
    [{}, false],
  ])('has cards drawn where pages can name them, or as told: %j', (env, cards) => {
    expect(settingsOf(env).cards).toBe(cards);
  });

  test('asks for a word that says which cards', () => {
    expect(messagesOf({ CARDS: 'some' })).toBe(
      'CARDS: "some" says nothing about cards. Write all to have them drawn, none to build without them.',
    );
  });

  test('takes an empty variable for an unset one', () => {
    const empty = { CONTENT_DIR: '', SITE_URL: '', BASE_PATH: '', PREVIEW: '', ON_RECORD_CACHE_DIR: '' };
    expect(settingsOf(empty)).toEqual(settingsOf({}));
  });

  test.each([
    ['other', '/project/other'],
    ['../other/', '/other'],
    ['/abs/olute', '/abs/olute'],
  ])('resolves CONTENT_DIR=%s against the project', (written, contentDir) => {
    expect(settingsOf({ CONTENT_DIR: written }).contentDir).toBe(contentDir);
  });

  test.each([
    ['/', '/'],
    ['record', '/record/'],
    ['/record', '/record/'],
    ['record/', '/record/'],
    ['/some/base/', '/some/base/'],
    ['/~ana/on-record_2.0/', '/~ana/on-record_2.0/'],
  ])('reads BASE_PATH=%s as %s', (written, basePath) => {
    expect(settingsOf({ BASE_PATH: written }).basePath).toBe(basePath);
  });

  test.each([
    '//',
    '//evil.example/',
    '/a//b/',
    '/a/../b/',
    '..',
    '.',
    '/a b/',
    '/a?b',
    '/a#b',
    '/a%2fb',
    '/é/',
    'https://example.org/a/',
    '\\a',
    ' ',
  ])('refuses BASE_PATH=%s', (written) => {
    expect(messagesOf({ BASE_PATH: written })).toBe(
      `BASE_PATH: "${written}" is not a path a site can be served under. Write it like /some/base/, with letters, digits, ".", "_", "~" and "-" between single slashes.`,
    );
  });

  test.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['http://127.0.0.1:4321', 'http://127.0.0.1:4321'],
    ['https://EXAMPLE.org:443', 'https://example.org'],
  ])('reads SITE_URL=%s as the origin %s', (written, siteUrl) => {
    expect(settingsOf({ SITE_URL: written }).siteUrl).toBe(siteUrl);
  });

  test.each([
    ['example.org', 'SITE_URL: "example.org" is not a web address. Write it like https://example.org.'],
    ['javascript:alert(1)', 'SITE_URL: "javascript:alert(1)" is not a web address. Write it like https://example.org.'],
    [
      'https://example.org/base/',
      'SITE_URL: "https://example.org/base/" holds a path. Set SITE_URL to https://example.org and BASE_PATH to /base/.',
    ],
    [
      'https://me:pw@example.org',
      'SITE_URL: "https://me:pw@example.org" holds more than an address. Keep only https://example.org.',
    ],
    [
      'https://example.org?a=b',
      'SITE_URL: "https://example.org?a=b" holds more than an address. Keep only https://example.org.',
    ],
  ])('refuses SITE_URL=%s with what to write', (written, message) => {
    expect(messagesOf({ SITE_URL: written })).toBe(message);
  });

  test.each([
    ['1', true],
    ['true', true],
    ['0', false],
    ['false', false],
  ])('reads PREVIEW=%s as %s', (written, preview) => {
    expect(settingsOf({ PREVIEW: written }).preview).toBe(preview);
  });

  test('refuses a PREVIEW that is neither yes nor no', () => {
    expect(messagesOf({ PREVIEW: 'maybe' })).toBe(
      'PREVIEW: "maybe" is neither yes nor no. Write 1 for a preview, 0 for the published site.',
    );
  });

  test.each([
    ['out/report.json', '/project/out/report.json'],
    ['/tmp/report.json', '/tmp/report.json'],
    ['', undefined],
  ])('takes PREVIEW_REPORT=%s from the project’s folder', (written, previewReport) => {
    expect(settingsOf({ PREVIEW: '1', PREVIEW_REPORT: written }).previewReport).toBe(previewReport);
  });

  test('refuses a report for a site that is no preview', () => {
    expect(messagesOf({ PREVIEW_REPORT: 'report.json' })).toBe(
      'PREVIEW_REPORT: "report.json" is a report, and the published site shows none. Set PREVIEW=1 as well.',
    );
    expect(messagesOf({ PREVIEW: 'maybe', PREVIEW_REPORT: 'report.json' })).toBe(
      'PREVIEW: "maybe" is neither yes nor no. Write 1 for a preview, 0 for the published site.',
    );
  });

  test('reports every wrong variable at once', () => {
    const read = readSettings({ SITE_URL: 'x', BASE_PATH: '//', PREVIEW: 'x' }, '/project');
    expect(read.ok ? [] : read.problems.map(({ variable }) => variable)).toEqual(['SITE_URL', 'BASE_PATH', 'PREVIEW']);
    expect(messagesOf({ CARDS: 'some', PREVIEW_REPORT: 'report.json' }).split('\n')).toEqual([
      'CARDS: "some" says nothing about cards. Write all to have them drawn, none to build without them.',
      'PREVIEW_REPORT: "report.json" is a report, and the published site shows none. Set PREVIEW=1 as well.',
    ]);
  });
});
