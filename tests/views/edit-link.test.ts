import { expect, test } from 'vitest';

import { getRecord } from '../../src/record/corpus/corpus.ts';
import { createLinks } from '../../src/views/page/links.ts';
import { recordHead } from '../../src/views/page/page-head.ts';
import { createSite } from '../../src/views/page/site.ts';
import { siteOf } from './support/site-of.ts';

const files = { 'topics/harbour/tolls': '---\nname: Tolls\n---\n' };

function editHref(editUrl: string | undefined, path = 'content/topics/harbour/tolls.md'): string | undefined {
  const { corpus } = siteOf(files);
  const site = createSite(corpus, createLinks('/'), { editUrl });
  const { data, body } = getRecord(corpus, { kind: 'topics', id: 'harbour/tolls' });
  return recordHead(site, { kind: 'topics', id: 'harbour/tolls', path, data, body }, 'Tolls').editHref;
}

test('a record is edited where the host keeps its file', () => {
  expect(editHref('https://host.example/averland/edit/main')).toBe(
    'https://host.example/averland/edit/main/content/topics/harbour/tolls.md',
  );
});

test('no link leads to an editor where none is named, or where the file lies outside the project', () => {
  expect(editHref(undefined)).toBe(undefined);
  expect(editHref('https://host.example/edit', '../record/topics/harbour/tolls.md')).toBe(undefined);
});
