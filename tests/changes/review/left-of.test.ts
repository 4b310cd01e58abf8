import { describe, expect, test } from 'vitest';
import { leftOf, type LeftOfKind } from '../../../src/changes/review/left-of.ts';
import { contentWith } from '../../support/editing-content.ts';

const head = (language: string, date = '2031-05-06') =>
  `---\nheadline: Rain\nheadlineFrom: source\nsource: post\ndatePublished: ${date}\ninLanguage: ${language}\nsummary: It rained.\n---\n`;
const source = '---\npublisher: The Averland Post\ndatePublished: 2031-05-06\ninLanguage: en\nkind: news report\n---\n';
const quote = (exact: string, more = '') =>
  `---\nspeaker: orr\nkind: direct\narticle: rain\nexact: ${exact}\nspoken: 2031-05-05\n${more}---\n`;
const orr = '---\nname: Ana Orr\nkind: person\nsummary: The mayor.\n---\n';
const event = (exact: string) =>
  `---\nname: Rain\nkind: process\ndate: 2031-05-05\ndating: stated\nevidence:\n  - article: rain\n    exact: ${exact}\n---\n`;

function left(body: string, records: Readonly<Record<string, string>> = {}, language = 'en') {
  const found = leftOf(
    contentWith({ 'articles/rain': head(language) + body, 'sources/post': source, ...records }),
    'rain',
  );
  if (!found) throw new Error('The article cannot be read.');
  return found;
}
const counted = ({ accepted, proposed, left: rest }: LeftOfKind) => [
  accepted,
  proposed,
  rest.map(({ words }) => words),
];

describe('leftOf', () => {
  test('lists speech without a quote, with its sentence and its line', () => {
    expect(left('Rain fell.\n\n“We never have,” Ana Orr said. “We stay.”\n').speech).toEqual({
      accepted: 0,
      proposed: 0,
      left: [
        {
          words: 'We never have,',
          sentence: '“We never have,” Ana Orr said.',
          range: { start: 13, end: 27 },
          line: 11,
        },
        { words: 'We stay.', sentence: '“We stay.”', range: { start: 44, end: 52 }, line: 11 },
      ],
    });
  });

  const body = '“We never have,” Ana Orr said. “We stay. We sing.”\n';
  const state = 'state: proposed\n';
  const speech: readonly [string, Readonly<Record<string, string>>, readonly unknown[]][] = [
    ['none', {}, [0, 0, ['We never have,', 'We stay. We sing.']]],
    ['an accepted quote', { 'quotes/a': quote('We never have') }, [1, 0, ['We stay. We sing.']]],
    ['a proposed quote', { 'quotes/a': quote('We never have', state) }, [0, 1, ['We stay. We sing.']]],
    ['half of a stretch', { 'quotes/a': quote('We stay.') }, [0, 0, ['We never have,', ' We sing.']]],
    [
      'both halves, one of them proposed',
      { 'quotes/a': quote('We stay.'), 'quotes/b': quote('We sing.', state) },
      [0, 1, ['We never have,']],
    ],
  ];
  test.each(speech)('tells speech with %s', (_name, quotes, expected) => {
    expect(counted(left(body, { 'actors/orr': orr, ...quotes }).speech)).toEqual(expected);
  });

  test('lists names that no actor or place has, each once', () => {
    const text = 'Ana Orr met Ben Maro. Later Mr Maro left with Orr.\n';
    expect(counted(left(text).names)).toEqual([0, 0, ['Ana Orr', 'Ben Maro']]);
    expect(counted(left(text, { 'actors/orr': orr }).names)).toEqual([1, 0, ['Ben Maro']]);
    expect(counted(left(text, { 'actors/orr': orr.replace('summary', `${state}summary`) }).names)).toEqual([
      0,
      1,
      ['Ben Maro'],
    ]);
  });

  test('lists dates and numbers that no record rests on, a number of a date once', () => {
    const text = 'The storm of 3 May 2031 cost £2.3bn. In 2029 it took 40 ships and 7 quays.\n';
    const found = left(text, { 'events/storm': event('The storm of 3 May 2031 cost £2.3bn.') });
    expect(counted(found.dates)).toEqual([1, 0, ['In 2029']]);
    expect(counted(found.numbers)).toEqual([1, 0, ['40', '7']]);
  });

  test.each([
    ['de', '„Wir bleiben“, sagte Ana Orr am 3. Mai 2031. Es waren 1.200 Leute.\n', 'Wir bleiben', '1.200'],
    ['fr', '« Nous restons », a dit Ana Orr le 3 mai 2031. Il y avait 1 200 personnes.\n', 'Nous restons', '1 200'],
    ['es', '«Nos quedamos», dijo Ana Orr el 3 de mayo de 2031. Eran 1.200 personas.\n', 'Nos quedamos', '1.200'],
  ])('reads %s', (language, text, words, number) => {
    const found = left(text, {}, language);
    expect(found.speech.left.map((one) => one.words.trim())).toEqual([words]);
    expect(found.names.left.map((one) => one.words)).toEqual(['Ana Orr']);
    expect(found.dates.left).toHaveLength(1);
    expect(found.numbers.left.map((one) => one.words)).toEqual([number]);
  });

  test('knows no article that is not there', () => {
    expect(leftOf(contentWith({ 'sources/post': source }), 'rain')).toBeUndefined();
  });
});
