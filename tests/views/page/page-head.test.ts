import { expect, test } from 'vitest';
import { pageHead, type Section } from '../../../src/views/page/page-head.ts';
import { siteOf } from '../support/site-of.ts';

const site = siteOf({});

test.each<[Section, string]>([
  ['about', 'AboutPage'],
  ['actors', 'CollectionPage'],
  ['timeline', 'CollectionPage'],
  ['checks', 'WebPage'],
  ['search', 'WebPage'],
  ['missing', 'WebPage'],
])('a page of the section "%s" tells machines that it is a %s', (section, type) => {
  const head = pageHead(site, { title: 'A page', description: 'What it is.', href: '/somewhere/', section });
  expect(head.jsonLd).toContain(`"@type":"${type}"`);
});

test('the page that answers where there is none has no address, and search engines leave it alone', () => {
  const head = pageHead(site, { title: 'Not found', description: 'None.', href: undefined, section: 'missing' });
  expect([head.href, head.canonical, head.isIndexable]).toEqual([undefined, undefined, false]);
  expect(head.jsonLd).toContain('"@type":"WebPage"');
});
