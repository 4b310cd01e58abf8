import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../../../src/record/text/figures/figures.ts';

/** "49 militants (killed)", a number that counts nothing for certain as "12 ?", a day as "3.10." */
function read(passage: string, language: string): string[] {
  return figuresIn(passage, language).map((figure) => {
    if (figure.kind === 'day') return `${figure.day}.${figure.month}.${figure.year ?? ''}`;
    const { counted, start, end } = figure;
    if (!counted) return `${passage.slice(start, end)} ?`;
    return `${counted.value} ${counted.thing}${counted.fate === undefined ? '' : ` (${counted.fate})`}`;
  });
}

describe('the figures of a passage', () => {
  test.each([
    [
      'killing what it claimed were 49 militants, including seven field commanders',
      ['49 militants (killed)', '7 field commanders (killed)'],
    ],
    [
      '49 militants of the Northern Front, seven field commanders among them, killed',
      ['49 militants (killed)', '7 field commanders (killed)'],
    ],
    ['it killed 12 field commanders and critically injured the leader', ['12 field commanders (killed)']],
    ['12 field commanders and 50 others dead, the leader badly wounded', ['12 field commanders (killed)', '50 ?']],
    ['a fire killed seven dockers, and 12 carts burnt', ['7 dockers (killed)', '12 carts burnt']],
    ['On October 3, the barges sank', ['3.10.']],
    ['On Thursday 5 October 2031 it gave 1,200 tickets', ['5.10.2031', '1200 tickets']],
  ])('%s', (passage, expected) => {
    expect(read(passage, 'en')).toEqual(expected);
  });

  test.each([
    [
      'fr',
      'le 1er mai, sept barges ont coulé et douze passagers ont été tués',
      ['1.5.', '7 barges (killed)', '12 passagers (killed)'],
    ],
    ['de', 'am 3. Oktober wurden sieben Matrosen getötet', ['3.10.', '7 Matrosen (killed)']],
    ['es', 'el 3 de octubre de 2031 murieron siete marineros', ['3.10.2031', '7 marineros (killed)']],
  ])('in %s: %s', (language, passage, expected) => {
    expect(read(passage, language)).toEqual(expected);
  });

  test.each([
    ['at least 12 sailors drowned', 'not exact'],
    ['about seven sailors', 'not exact'],
    ['between 12 and 15 sailors', 'a range'],
    ['12-15 sailors', 'a range'],
    ['12 to 15 sailors', 'a range'],
    ['another 12 sailors', 'besides others'],
    ['12 others', 'a stand-in'],
    ['12 of them', 'counts nothing by name'],
    ['12, sailors', 'not directly before it'],
    ['in 2031 sailors came', 'may be a year'],
    ['3.5 million sailors', 'not a whole number'],
    ['12% sailors', 'a share'],
    ['12 people', 'whoever they are'],
    ['three killed and 12 sailors wounded', 'fates on both sides, as near'],
  ])('%s: a number that is not compared (%s)', (passage) => {
    const counts = figuresIn(passage, 'en').filter(({ kind }) => kind === 'count');
    expect(counts.at(-1)).toMatchObject({ kind: 'count', counted: undefined });
  });

  test('a number of a language whose counting is not known is shown and not compared', () => {
    expect(read('12 матросов погибли 3 октября', 'ru')).toEqual(['12 ?', '3.10.']);
  });

  test('a name with a number is no count, a verb no month', () => {
    expect(read('The G20 may 3 times meet', 'en')).toEqual(['3 ?']);
  });

  test('every figure is a stretch of the passage that holds a number, and none touches another', () => {
    const word = fc.constantFrom(
      '12',
      'seven',
      'October',
      '3',
      'sailors',
      'killed',
      'wounded',
      ',',
      '1,200',
      '%',
      'and',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const passage = words.join(' ');
        let until = 0;
        for (const { start, end } of figuresIn(passage, 'en')) {
          expect(start).toBeGreaterThanOrEqual(until);
          expect(passage.slice(start, end)).toMatch(/\d|seven/);
          until = end;
        }
      }),
    );
  });
});
