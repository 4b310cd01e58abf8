import { expect, test } from 'vitest';

import { pageFile } from '../../../src/build/pages/site-page.ts';

test.each([
  ['/', 'page', 'index.html'],
  ['', 'page', 'index.html'],
  ['/404', 'page', '404.html'],
  ['/500', 'page', '500.html'],
  ['/about', 'page', 'about/index.html'],
  ['/about/', 'page', 'about/index.html'],
  ['/topics/trade/404', 'page', 'topics/trade/404/index.html'],
  ['/actors/letter/å', 'page', 'actors/letter/å/index.html'],
  ['/feed.xml', 'endpoint', 'feed.xml'],
  ['/articles/on-tariffs/hovers.json', 'endpoint', 'articles/on-tariffs/hovers.json'],
] as const)('the file of %s, a %s, is %s', (pathname, type, file) => {
  expect(pageFile(pathname, type)).toBe(file);
});
