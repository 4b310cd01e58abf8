import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatJson, parseReport, readReport } from '../../../src/views/report/read-report.ts';
import { edited, harbour, harbourWith, record, reportOf } from '../../changes/compare/support.ts';
import { scratchFolder, type ScratchFolder } from '../../support/scratch-project.ts';

const report = reportOf(
  harbour,
  harbourWith({
    ...edited('articles/rain', 'Forty', 'Fifty'),
    'events/lamp': undefined,
    'topics/rain': record('name: Rain'),
  }),
);

describe('a report as JSON', () => {
  test('is read back as it was', () => {
    expect(parseReport(formatJson(report))).toEqual({ ok: true, report });
  });

  test.each([
    ['not JSON', '{', 'The report is not JSON.'],
    ['no object', '[]', 'The report is not a report: invalid_type at the top.'],
    [
      'another version',
      JSON.stringify({ ...report, version: 2 }),
      'The report is of version 2, and this project reads version 1.',
    ],
    [
      'more than a report',
      JSON.stringify({ ...report, more: 1 }),
      'The report is not a report: unrecognized_keys at the top.',
    ],
    [
      'a record of no kind',
      formatJson(report).replace('"kind": "articles"', '"kind": "scripts"'),
      'The report is not a report: invalid_value at records.0.record.kind.',
    ],
    [
      'a prototype',
      formatJson(report).replace('{', '{"__proto__": {"ok": true},'),
      'The report is not a report: unrecognized_keys at the top.',
    ],
  ])('is refused where it is %s', (_what, text, message) => {
    expect(parseReport(text)).toEqual({ ok: false, message });
  });

  test('is refused where it is nested without an end', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    const text = formatJson(report)
      .replace(/"before": "[^"]*",/, '')
      .replace('"version": 1,', `"version": ${deep},`);
    expect(parseReport(text).ok).toBe(false);
  });
});

describe('readReport', () => {
  let folder: ScratchFolder;

  beforeEach(() => {
    folder = scratchFolder({ 'report.json': formatJson(report) });
  });

  afterEach(() => {
    folder.remove();
  });

  test('reads a file', () => {
    expect(readReport(join(folder.dir, 'report.json'))).toEqual({ ok: true, report });
  });

  test('refuses what is too large, no file, a link, or not there', () => {
    mkdirSync(join(folder.dir, 'folder'));
    symlinkSync('report.json', join(folder.dir, 'link.json'));
    const messageOf = (name: string, largest?: number) => {
      const read = readReport(join(folder.dir, name), largest);
      return read.ok ? '' : read.message;
    };
    expect(messageOf('report.json', 1024)).toBe('The report is larger than 0.0009765625 MB.');
    expect(messageOf('folder')).toBe('The report is not an ordinary file.');
    expect(messageOf('link.json')).toBe('The report cannot be read (ELOOP).');
    expect(messageOf('nowhere.json')).toBe('The report cannot be read (ENOENT).');
  });
});
