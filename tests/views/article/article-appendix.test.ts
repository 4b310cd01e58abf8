import { expect, test } from 'vitest';
import { articleView } from '../../../src/views/article/article-view.ts';
import { actor, article, assessed, claim, gazette, quote, record, siteOf, textOfLine } from '../support/site-of.ts';

const { appendix, paragraphs } = articleView(
  siteOf({
    'sources/gazette': gazette,
    'sources/log': record('publisher: Harbour Log\ndatePublished: 2031-03-04\ninLanguage: en\nkind: official record'),
    'articles/rain': article(
      '“No tolls,” she told Bo Lind. It rained.\n\nThe tolls are low. “Late,” she said, “but dry.”',
    ),
    'actors/ana-orr': actor('Ana Orr'),
    'actors/bo-lind': actor('Bo Lind'),
    'quotes/no-tolls': quote(
      'No tolls',
      'addressee: bo-lind\nreadings:\n  - lemma: No\n    reading: Few\n    witness: log',
    ),
    'quotes/late': quote('[Late, but dry]'),
    'claims/wet': claim(
      'It rained.',
      'It rained',
      assessed(['contradicted', '2031']).replace('[gazette]', '[log, gazette]'),
    ),
    'claims/low': claim('The tolls are low.', 'The tolls are low'),
  }),
  'rain',
);

test('the quotes are numbered in the text, after the last of their words', () => {
  const numbers = paragraphs.flatMap(({ html }) => [...html.matchAll(/data-number="([^"]*)">.*?>([^<]*)<\/a>/g)]);
  expect(numbers.map(([, number, words]) => [number, words])).toEqual([
    ['1', 'No tolls'],
    ['2', 'but dry'],
  ]);
});

test('the appendix says of each number who spoke, to whom, in what form, when', () => {
  expect(appendix.quotes.map(textOfLine)).toEqual([
    'Ana Orr to Bo Lind, direct, 2 March 2031, wording differs elsewhere',
    'Ana Orr, direct, interrupted, 2 March 2031',
  ]);
});

test('the appendix says of each claim where it is made, its verdict, and the numbers of the sources', () => {
  expect(appendix.claims.map(textOfLine)).toEqual([
    'Paragraph 1: Contradicted [1, 2]: It rained.',
    'Paragraph 2: Not assessed: The tolls are low.',
  ]);
});

test('the appendix gives each source with its address, the article’s own first, and the address of the page', () => {
  expect(appendix.sources.map(textOfLine)).toEqual([
    'Harbour Gazette, 3 March 2031, “Rain and tolls”, this article, https://gazette.example/rain',
    'Harbour Log, 4 March 2031',
  ]);
  expect(appendix.address).toBe('This page: https://record.example/record/articles/rain/');
});
