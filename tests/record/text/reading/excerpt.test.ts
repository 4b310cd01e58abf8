import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { excerptOf, longestExcerpt } from '../../../../src/record/text/reading/excerpt.ts';
import { readPlainText } from '../../../../src/record/text/reading/reading.ts';
import { runs } from '../../../support/runs.ts';

/** The excerpt around some words, the exact ones in brackets. */
function excerpt(text: string, ...words: readonly string[]): string {
  const passages = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  return excerptOf(readPlainText(text, 'en'), passages)
    .map((part) => (part.isExact ? `[${part.text}]` : part.text))
    .join('');
}

describe('an excerpt', () => {
  test('is the sentence around a passage', () => {
    expect(excerpt('It rained. We left at noon. They stayed.', 'left')).toBe('We [left] at noon.');
  });

  test('is all sentences from the first segment to the last', () => {
    expect(excerpt('Rain. “No,” she said. It rained. “Never.” They stayed.', 'No', 'Never.')).toBe(
      '“[No],” she said. It rained. “[Never.]”',
    );
  });

  test('does not reach into the next paragraph', () => {
    expect(excerpt('It rained\n\nWe left\n\nThey stayed', 'left')).toBe('We [left]');
  });

  test('cuts a sentence of more than 1,500 characters at words, and marks it', () => {
    const text = `${'before '.repeat(400)}left ${'after '.repeat(400)}`;
    const found = excerpt(text, 'left');
    expect(found).toMatch(/^… before .*before \[left\] after .*after …$/);
    expect(found.length).toBeLessThanOrEqual(longestExcerpt);
  });

  test('cuts what stands between two segments on both sides', () => {
    const found = excerpt(`No ${'between '.repeat(400)}Never`, 'No', 'Never');
    expect(found).toMatch(/^\[No\] between .* between … between .* \[Never\]$/);
  });

  test('shows a long passage whole', () => {
    const passage = 'word '.repeat(600).trim();
    expect(excerpt(`${'before '.repeat(100)}${passage} ${'after '.repeat(100)}`, passage)).toContain(`[${passage}]`);
  });

  test('cuts no pair of surrogates', () => {
    const found = excerpt(`x${'😀'.repeat(2000)}left${'😀'.repeat(2000)}`, 'left');
    expect(found.isWellFormed()).toBe(true);
  });

  test('holds its passage, and is bounded', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '. A', '\n', '😀'), maxLength: 4000 }),
        fc.nat(),
        (text, at) => {
          const start = text.length === 0 ? 0 : at % text.length;
          const end = Math.min(text.length, start + 20);
          const parts = excerptOf(readPlainText(text, 'en'), [{ start, end }]);
          expect(
            parts
              .filter(({ isExact }) => isExact)
              .map((part) => part.text)
              .join(''),
          ).toBe(text.slice(start, end));
          expect(parts.reduce((sum, part) => sum + part.text.length, 0)).toBeLessThanOrEqual(longestExcerpt + 4);
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
