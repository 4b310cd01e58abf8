import { expect, test } from 'vitest';
import { codePointsIn, letters } from '../../../src/build/typefaces/cut-typefaces.ts';
import { articleView } from '../../../src/views/article/article-view.ts';
import { hasBasicLetters } from '../../../src/views/article/basic-letters.ts';
import { article, gazette, record, siteOf } from '../support/site-of.ts';

const site = siteOf({
  'sources/gazette': gazette,
  'articles/plain': article('It rained – “twice”, in a naive way … and no more.'),
  'articles/accent': article('It rained in the naïve way.'),
  'articles/arabic': article('It rained in ميناء.'),
});

test.each([
  ['plain', true],
  ['accent', false],
  ['arabic', false],
])('the article "%s" has none but basic letters: %s', (id, isBasic) => {
  expect(hasBasicLetters(site, articleView(site, id))).toBe(isBasic);
});

test('a publication with an accent in its header needs its letter on every page', () => {
  const named = siteOf({
    site: record(
      'name: The Record\npublisher:\n  name: Club\n  kind: organization\nlinks:\n  - to: about\n    label: Été',
    ),
    'sources/gazette': gazette,
    'articles/plain': article('It rained.'),
  });
  expect(hasBasicLetters(named, articleView(named, 'plain'))).toBe(false);
});

test('the basic letters are those that the typefaces for English are cut to', () => {
  const all = Array.from({ length: 0x3000 }, (_none, codePoint) => codePoint).filter((codePoint) => codePoint >= 0x20);
  const basic = all.filter((codePoint) => hasBasicLetters(site, [String.fromCodePoint(codePoint)]));
  expect(basic).toEqual(codePointsIn(letters.basic));
});
