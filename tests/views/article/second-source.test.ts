import { expect, test } from 'vitest';
import { articleView } from '../../../src/views/article/article-view.ts';
import { actor, article, claim, gazette, quote, siteOf, type Files } from '../support/site-of.ts';

const courier = gazette.replaceAll('Harbour Gazette', 'Courier').replaceAll('gazette', 'courier');
const gazetteNextDay = gazette.replace('2031-03-03', '2031-03-04');

function assessment(verdict: string, sources: string): string {
  return `assessments:\n  - verdict: ${verdict}\n    sources: [${sources}]\n    reasoning: Because.\n    date: 2031\n`;
}

function viewOf(text: string, files: Files) {
  return articleView(
    siteOf({
      'sources/gazette': gazette,
      'sources/gazette-next-day': gazetteNextDay,
      'sources/courier': courier,
      'articles/rain': article(text),
      'actors/ana-orr': actor('Ana Orr'),
      ...files,
    }),
    'rain',
  );
}

/** The words of claims that are shown as borne out by somebody else, in the order of the text. */
function second(text: string, files: Files): string[] {
  return viewOf(text, files).paragraphs.flatMap(({ html }) =>
    [...html.matchAll(/<span data-mark="claim"([^>]*data-verdict="corroborated"[^>]*)>([^<]*)/g)].flatMap(
      ([, attributes = '', words = '']) => (attributes.includes('data-single') ? [] : [words]),
    ),
  );
}

test.each([
  ['borne out by another publisher', assessment('corroborated', 'courier'), ['It rained']],
  ['borne out by its own publisher and another', assessment('corroborated', 'gazette, courier'), ['It rained']],
  ['borne out by its own publisher only, on another day', assessment('corroborated', 'gazette-next-day'), []],
  ['contradicted by another publisher', assessment('contradicted', 'courier'), []],
  ['disputed, where nobody says which source stands where', assessment('disputed', 'gazette, courier'), []],
  ['not assessed', '', []],
])('a claim %s', (_what, fields, words) => {
  expect(second('It rained all day.', { 'claims/wet': claim('It rained.', 'It rained', fields) })).toEqual(words);
});

test.each([
  [
    'another outlet prints in other words',
    'readings:\n  - lemma: tolls\n    reading: toll\n    witness: courier\n',
    true,
  ],
  [
    'its own publisher printed again',
    'readings:\n  - lemma: tolls\n    reading: toll\n    witness: gazette-next-day\n',
    false,
  ],
  ['nobody else prints', '', false],
])('a quote that %s', (_what, fields, isSecond) => {
  const [paragraph] = viewOf('“No tolls,” she said.', { 'quotes/no': quote('No tolls', fields) }).paragraphs;
  expect(paragraph?.html.includes('data-single')).toBe(!isSecond);
});

test('the utterance of a quote is printed elsewhere where another outlet’s quote is the same', () => {
  const view = viewOf('“No tolls,” she said.', {
    'quotes/no': quote('No tolls'),
    'articles/other': article('“No toll,” she said.').replace('source: gazette', 'source: courier'),
    'quotes/other': quote('No toll', 'article: other\nrelations:\n  - type: sameUtterance\n    quote: no\n'),
  });
  expect(view.paragraphs[0]?.html).not.toContain('data-single');
});

test('where claims lie over one another, all of them have to be borne out', () => {
  expect(
    second('one two three', {
      'claims/a': claim('A.', 'one two', assessment('corroborated', 'courier')),
      'claims/b': claim('B.', 'two three'),
    }),
  ).toEqual(['one ']);
});

test('says in words and counts what is pale and what is not', () => {
  const note = (files: Files) => viewOf('“No tolls,” she said. It rained.', files).secondSources?.note;
  expect(
    note({
      'claims/a': claim('A.', 'It rained', assessment('corroborated', 'courier')),
      'claims/b': claim('B.', 'It rained'),
      'quotes/no': quote('No tolls'),
    }),
  ).toBe(
    'Pale: what this record has from this article alone. Dark: what another publisher’s source bears out (1 of 2 claims), and what another outlet quotes too (0 of 1 quote).',
  );
  expect(note({ 'quotes/no': quote('No tolls') })).toBe(
    'Pale: what this record has from this article alone. Dark: what another outlet quotes too (0 of 1 quote).',
  );
  expect(note({})).toBeUndefined();
});
