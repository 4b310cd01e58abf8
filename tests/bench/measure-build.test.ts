import { expect, test } from 'vitest';

import { scratchFolder } from '../support/scratch-project.ts';
import { measureFolder, partOf } from './measure-build.ts';

test.each([
  ['index.html', 'site'],
  ['articles/a/index.html', 'site'],
  ['articles/a/hovers.json', 'site'],
  ['search/index.json', 'site'],
  ['maps/0123.svg', 'site'],
  ['articles/a/b/index.json', 'data'],
  ['articles/a/annotations.jsonld', 'data'],
  ['quotes/a/index.json', 'data'],
  ['claims/a/index.json', 'data'],
  ['data/record.sqlite', 'data'],
  ['data/index.html', 'data'],
  ['embed/quotes/a/index.html', 'embeds'],
])('%s belongs to the part "%s" of the output', (path, part) => {
  expect(partOf(path)).toBe(part);
});

test('measures the parts of a site', () => {
  const folder = scratchFolder({
    'index.html': 'home',
    'quotes/a/index.html': 'a',
    'quotes/a/index.json': '{}',
    'embed/quotes/a/index.html': 'framed',
  });
  expect(measureFolder(folder.dir)).toEqual({
    pages: 3,
    site: { files: 2, bytes: 5 },
    data: { files: 1, bytes: 2 },
    embeds: { files: 1, bytes: 6 },
  });
  folder.remove();
});
