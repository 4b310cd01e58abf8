import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { hashOfPage, keptPagePath } from '../../../src/record/source/kept-page.ts';
import { readContent } from '../../../src/record/source/read-content.ts';
import { scratchFolder, type ScratchFolder } from '../../support/scratch-project.ts';

const page = '<!doctype html><p>Rain.</p>\n';
const hash = hashOfPage(Buffer.from(page));
const source = (kept: string) => `---\npublisher: The Averland Post\nkeptPage: ${kept}\n---\n`;

let folder: ScratchFolder;
afterEach(() => {
  folder.remove();
});

const codesOf = () => readContent(join(folder.dir, 'content'), folder.dir).problems.map(({ code }) => code);

test('a hash is the SHA-256 of the bytes', () => {
  folder = scratchFolder({});
  expect(hashOfPage(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('a page is found by its hash beside the content, and nowhere else', () => {
  folder = scratchFolder({ 'content/sources/post.md': source(hash), [`content/kept/${hash}.html`]: page });
  expect(codesOf()).toEqual(['content/unknown-folder', 'source/kept-page-missing']);
  expect(keptPagePath(join(folder.dir, 'content'), hash)).toBe(join(folder.dir, `kept/${hash}.html`));
  folder.write({ [`kept/${hash}.html`]: page });
  expect(codesOf()).toEqual(['content/unknown-folder']);
});

test('one changed character is another page', () => {
  folder = scratchFolder({
    'content/sources/post.md': source(hash),
    [`kept/${hash}.html`]: page.replace('\n', '\r\n'),
  });
  expect(codesOf()).toEqual(['source/kept-page-changed']);
});

test.each(['../../../etc/passwd', 'e3b0', hash.toUpperCase()])(
  'nothing is read for %s, which is no hash',
  (written) => {
    folder = scratchFolder({ 'content/sources/post.md': source(written) });
    expect(codesOf()).toEqual([]);
  },
);

test('a link is not followed', () => {
  folder = scratchFolder({ 'content/sources/post.md': source(hash), 'page.html': page, 'kept/README': '' });
  symlinkSync(join(folder.dir, 'page.html'), join(folder.dir, `kept/${hash}.html`));
  expect(codesOf()).toEqual(['source/kept-page-missing']);
});
