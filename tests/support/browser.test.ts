import { chmodSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { findBrowser, usualPlaces } from './browser.ts';
import { scratchFolder, type ScratchFolder } from './scratch-project.ts';

let folder: ScratchFolder;

beforeEach(() => {
  folder = scratchFolder({ 'bin/chromium-headless-shell': '', 'mine/chrome': '', 'mine/text': '' });
  chmodSync(join(folder.dir, 'bin/chromium-headless-shell'), 0o755);
  chmodSync(join(folder.dir, 'mine/chrome'), 0o755);
});

afterEach(() => {
  folder.remove();
});

describe('findBrowser', () => {
  test('prefers CHROME_PATH to every other place', () => {
    const named = join(folder.dir, 'mine/chrome');
    expect(findBrowser({ CHROME_PATH: named, PATH: join(folder.dir, 'bin') }, 'linux')).toBe(named);
  });

  test('finds Chromium on PATH, the shell before all others', () => {
    expect(findBrowser({ PATH: `/nowhere:${join(folder.dir, 'bin')}` }, 'linux')).toBe(
      join(folder.dir, 'bin/chromium-headless-shell'),
    );
  });

  test('takes no other browser when CHROME_PATH names nothing that runs', () => {
    const named = join(folder.dir, 'mine/text');
    expect(() => findBrowser({ CHROME_PATH: named, PATH: join(folder.dir, 'bin') }, 'linux')).toThrow(
      `CHROME_PATH names ${named}, which is not a program that can be run.`,
    );
  });

  test('finds none where there is none', () => {
    expect(findBrowser({ HOME: folder.dir }, 'win32')).toBeUndefined();
  });

  test.each([
    ['linux', '/usr/bin/chromium-headless-shell'],
    ['linux', '/usr/bin/chromium'],
    ['linux', '/snap/bin/chromium'],
    ['linux', '/usr/bin/google-chrome'],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', '/Users/ana/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  ] as const)('looks on %s at %s', (platform, path) => {
    const env = { HOME: '/Users/ana', ProgramFiles: 'C:\\Program Files' };
    expect(usualPlaces(env, platform)).toContain(path);
  });
});
