import { expect, test } from 'vitest';

import { searchSetup, searchView } from '../../../src/views/search/search-view.ts';
import { actor, siteOf } from '../support/site-of.ts';

const site = siteOf({ 'actors/ana-orr': actor('Ana Orr') });

test('the page leads to every kind there is something of', () => {
  expect(searchView(site).lists).toEqual([{ label: '1 actor', href: '/record/actors/' }]);
});

test('the scripts are told where the index is, below the base path', () => {
  expect(searchSetup(site, { hasIndex: true })).toMatchObject({
    hasIndex: true,
    index: '/record/search/index.json',
    page: '/record/search/',
    language: 'en',
  });
});
