import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWordings } from '../../../src/record/text/compare-wordings.ts';

describe('two wordings', () => {
  test('differ in words', () => {
    expect(compareWordings('raise tariff now', 'raise tariffs now')).toEqual([
      { kind: 'same', text: 'raise ' },
      { kind: 'removed', text: 'tariff' },
      { kind: 'added', text: 'tariffs' },
      { kind: 'same', text: ' now' },
    ]);
  });

  test('do not differ in the shape of their marks or in white space; the second one’s are given', () => {
    expect(compareWordings('We "never"\nraise the board\'s tolls', 'We “never” raise  the board’s tolls')).toEqual([
      { kind: 'same', text: 'We “never” raise the board’s tolls' },
    ]);
  });

  test('keep each its own characters where they differ', () => {
    expect(compareWordings('«our» timber, "they" say', '“our” wood, ‘they’ say')).toEqual([
      { kind: 'same', text: '“our” ' },
      { kind: 'removed', text: 'timber' },
      { kind: 'added', text: 'wood' },
      { kind: 'same', text: ', ‘they’ say' },
    ]);
  });

  test('are both told whole, as each was printed on one line', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'c’s', '“d”', '"d"', ' ', '\n', ', ', 'عن'))
      .map((list) => list.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = compareWordings(before, after);
        const without = (kind: string): string =>
          parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');
        const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
        expect(without('removed')).toBe(onOneLine(after));
        const plain = (text: string): string => text.replace(/[“”"’]/g, "'");
        expect(plain(without('added'))).toBe(plain(onOneLine(before)));
      }),
    );
  });
});
