import { describe, expect, test } from 'vitest';
import { textPieces, toldAbout } from '../../../../src/drafting/intake/intake.ts';
import { readPlain } from '../../../../src/drafting/intake/plain/read-plain.ts';

const first = 'Rain fell on the harbour of Averland for the ninth day, and the ferries stayed at the quay.';
const second = '“Nobody has seen the like of it,” said the harbour master, Ana Orr, on Monday evening.';

function read(...lines: string[]) {
  const intake = readPlain(lines.join('\n\n'));
  return {
    text: textPieces(intake).map(({ text }) => text),
    left: intake.pieces.flatMap(({ leftOutAs, isSure }) =>
      leftOutAs === undefined ? [] : [isSure ? leftOutAs : `${leftOutAs}?`],
    ),
    told: Object.fromEntries(
      ['headline', 'author', 'datePublished', 'publisher', 'url', 'inLanguage', 'standfirst'].flatMap((field) => {
        const [best] = toldAbout(intake, field as 'headline');
        return best ? [[field, best.value]] : [];
      }),
    ),
  };
}

describe('a pasted text', () => {
  test('of nothing but sentences is taken whole', () => {
    expect(read(first, second)).toEqual({ text: [first, second], left: [], told: { inLanguage: 'en' } });
  });

  test.each<[string, string[], string[], Record<string, string>]>([
    [
      'an English page',
      [
        'Ferries stay in port',
        'By Ben Maro, harbour reporter',
        '3 May 2031, 16:42 | Updated 18:05',
        '#1',
        '#2',
        'Read more: What a ferry costs',
      ],
      ['headline', 'byline', 'date line', 'link to more'],
      { headline: 'Ferries stay in port', author: 'Ben Maro', datePublished: '2031-05-03', inLanguage: 'en' },
    ],
    [
      'a page with its section and its paper above the headline',
      [
        'The Averland Post',
        'Harbour',
        'Ferries stay in port for a ninth day',
        'Ben Maro and Cleo Dain',
        'Published 3 May 2031',
        '#1',
        '#2',
        '© 2031 The Averland Post. All rights reserved.',
      ],
      ['publisher', 'section', 'headline', 'byline', 'date line', 'copyright'],
      {
        headline: 'Ferries stay in port for a ninth day',
        author: 'Ben Maro and Cleo Dain',
        datePublished: '2031-05-03',
        publisher: 'The Averland Post',
        inLanguage: 'en',
      },
    ],
    [
      'a standfirst above the byline',
      [
        'Ferries stay in port',
        'Nine days of rain have closed the harbour, and no end is in sight.',
        'By Ben Maro',
        '#1',
        '#2',
      ],
      ['headline', 'standfirst', 'byline'],
      {
        headline: 'Ferries stay in port',
        author: 'Ben Maro',
        standfirst: 'Nine days of rain have closed the harbour, and no end is in sight.',
        inLanguage: 'en',
      },
    ],
    [
      'a paper that stands with its date',
      ['Ferries stay in port', 'By Ben Maro', 'Averland Courier, 14 March 2031', '#1', '#2'],
      ['headline', 'byline', 'date line'],
      {
        headline: 'Ferries stay in port',
        author: 'Ben Maro',
        datePublished: '2031-03-14',
        publisher: 'Averland Courier',
        inLanguage: 'en',
      },
    ],
    [
      'a place that stands with its date',
      ['Ferries stay in port', 'Port Averland, 14 March 2031', '#1', '#2'],
      ['headline', 'date line'],
      { headline: 'Ferries stay in port', datePublished: '2031-03-14', inLanguage: 'en' },
    ],
    [
      'an agency report with its credits',
      [
        'Ferries stay in port',
        `AVERLAND, May 3 (Orrwire) – ${first}`,
        '#2',
        '(Reporting by Ben Maro; editing by Cleo Dain)',
        'https://orrwire.example/ferries',
      ],
      ['headline', 'credit', 'address'],
      {
        headline: 'Ferries stay in port',
        publisher: 'Orrwire',
        url: 'https://orrwire.example/ferries',
        inLanguage: 'en',
      },
    ],
  ])('loses %s around it', (_what, lines, left, told) => {
    const filled = lines.map((line) => (line === '#1' ? first : line === '#2' ? second : line));
    const result = read(...filled);
    expect(result.left).toEqual(left);
    expect(result.told).toEqual(told);
    expect(result.text.at(-1)).toBe(second);
    expect(result.text).toHaveLength(2);
  });

  test('keeps its sub-headings and loses captions, a pulled quotation and a box between them', () => {
    expect(
      read(
        'Ferries stay in port',
        first,
        'The quay at noon. Photo: Cleo Dain/Averland Post',
        'Who pays?',
        second,
        '“Nobody has seen the like of it”',
        'Advertisement',
        'The council’s answer',
        first.replace('ninth', 'tenth'),
      ),
    ).toMatchObject({
      text: [first, 'Who pays?', second, 'The council’s answer', first.replace('ninth', 'tenth')],
      left: ['headline', 'caption', 'pull quotation', 'advertisement'],
    });
  });

  test('asks about a line below it that only stands where other matter does', () => {
    expect(read(first, second, 'Harbour and sea').left).toEqual(['short line?']);
  });
});
