import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlainMap, PlainValue } from '../../src/record/source/source-file.ts';
import { runs } from '../support/runs.ts';
import { draftText } from './draft-text.ts';

const marks = fc.constantFrom(...Array.from('“”„«»‹›"\'‘’‚`´—–-…!?¿¡.,:;()[]「」《》'));
const piece = fc.oneof(
  marks,
  fc.constantFrom(
    'said',
    'dit-il',
    'sagte',
    'dijo',
    'Orr',
    'Lena Quill',
    'on Monday',
    'P.',
    'R.',
    'Q:',
    'A:',
    '\n\n',
    '\n',
    '\t',
  ),
  fc.constantFrom(
    'שלום',
    'قال',
    '他说',
    '한국',
    'İ',
    'ǅ',
    '\u200f',
    '\u202e',
    '\u00ad',
    '\u0301',
    '👩‍🚀',
    '\ud83d',
    '\u2028',
    '\ufeff',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' ')),
  fc.array(marks, { maxLength: 24 }).map((all) => all.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** The words that records say stand in the text. */
function quoted(fields: PlainMap): string[] {
  const own = (value: PlainValue | undefined): string[] =>
    [value ?? []].flat().flatMap((one) => (typeof one === 'string' ? [one] : own((one as PlainMap).exact)));
  return [...own(fields.exact), ...own(fields.evidence)];
}

test('2,000 arbitrary texts are drafted, and no word of a record is not in its text', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'fr', 'de', 'es', 'ar', 'ja', 'xx'), (body, language) => {
      const records = draftText(body, language);
      const article = records.find(({ kind }) => kind === 'articles')?.body ?? '';
      for (const words of records.flatMap(({ fields }) => quoted(fields))) {
        expect(words.trim()).not.toBe('');
        const letters = words.match(/[\p{L}\p{N}]+/gu) ?? [];
        expect(letters.filter((one) => !article.includes(one))).toEqual([]);
      }
    }),
    { seed: 16, numRuns: runs(2000) },
  );
});
