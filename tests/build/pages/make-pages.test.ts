import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { makePages, PageFailed } from '../../../src/build/pages/make-pages.ts';
import type { SitePage } from '../../../src/build/pages/site-page.ts';
import { fileWriter } from '../../../src/build/pages/write-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-record-pages-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function page(name: string): SitePage {
  return { pathname: `/${name}`, route: 'route', file: `${name}/index.html` };
}

test('every page is written once, those without content not at all', async () => {
  const pages = ['a', 'a/b', 'empty', 'c'].map(page);
  const made: string[] = [];
  await makePages(
    () => pages.shift(),
    ({ pathname }) => Promise.resolve(pathname === '/empty' ? undefined : Buffer.from(`the page ${pathname}`)),
    fileWriter(folder),
    ({ pathname }) => made.push(pathname),
  );
  expect(made).toEqual(['/a', '/a/b', '/empty', '/c']);
  expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()).toEqual([
    'a',
    'a/b',
    'a/b/index.html',
    'a/index.html',
    'c',
    'c/index.html',
  ]);
  expect(readFileSync(join(folder, 'a/b/index.html'), 'utf8')).toBe('the page /a/b');
});

test('a page that cannot be made ends the making, with its address and the cause', async () => {
  const pages = ['a', 'b', 'c'].map(page);
  const cause = new TypeError('its view is undefined');
  const making = makePages(
    () => pages.shift(),
    ({ pathname }) => (pathname === '/b' ? Promise.reject(cause) : Promise.resolve(undefined)),
    () => undefined,
    () => undefined,
  );
  await expect(making).rejects.toThrow('The page /b could not be made: its view is undefined');
  await expect(making).rejects.toThrow(PageFailed);
  await expect(making).rejects.toHaveProperty('cause', cause);
  expect(pages).toEqual([page('c')]);
});
