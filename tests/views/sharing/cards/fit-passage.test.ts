import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitPassage, leading, type CardRun } from '../../../../src/views/sharing/cards/fit-passage.ts';
import { countLines } from '../../../../src/views/sharing/cards/count-lines.ts';
import { runs } from '../../../support/runs.ts';

const box = { width: 1000, height: 300 };
const spoken = (text: string): CardRun => ({ text, tone: 'spoken' });
const context = (text: string): CardRun => ({ text, tone: 'context' });
const textOf = (passage: readonly CardRun[]) => passage.map(({ text }) => text).join('');
const sentence = 'We will keep the harbour open through the winter and charge nobody for it ';

describe('fitWords', () => {
  test('sets few words large and many small, and keeps all of them while they fit', () => {
    const sizes = [1, 2, 4, 8].map((times) => {
      const passage = [spoken(sentence.repeat(times).trim())];
      const fitted = fitPassage(passage, box);
      return { size: fitted.size, whole: fitted.passage === passage };
    });
    expect(sizes).toEqual([
      { size: 68, whole: true },
      { size: 47, whole: true },
      { size: 37, whole: true },
      { size: 33, whole: false },
    ]);
  });

  test('cuts what does not fit at a word, with an ellipsis', () => {
    const { size, passage } = fitPassage([spoken(sentence.repeat(20).trim())], box);
    expect(size).toBe(33);
    expect(textOf(passage)).toMatch(/^We will keep .+ \p{L}+ …$/u);
    expect(sentence.repeat(20)).toContain(textOf(passage).slice(0, -' …'.length));
  });

  test('keeps the words that count, and cuts the sentence around them at both ends', () => {
    const { passage } = fitPassage(
      [context(`${sentence.repeat(10)}she said “`), spoken('no tolls'), context(`” and then ${sentence.repeat(10)}`)],
      box,
    );
    expect(passage.map(({ tone }) => tone)).toEqual(['context', 'spoken', 'context']);
    expect(passage[0]?.text).toMatch(/^… \p{L}.+ she said “$/u);
    expect(passage[1]?.text).toBe('no tolls');
    expect(passage[2]?.text).toMatch(/^” and then We .+ \p{L}+ …$/u);
  });

  test('gives the room one side does not need to the other', () => {
    const { passage } = fitPassage(
      [context('She said “'), spoken('no tolls'), context(`” and ${sentence.repeat(12)}`)],
      box,
    );
    expect(passage[0]?.text).toBe('She said “');
    expect(passage[2]?.text.length).toBeGreaterThan(250);
  });

  test('cuts into the words that count only when there is nothing else left', () => {
    const { passage } = fitPassage(
      [context('She said “'), spoken(sentence.repeat(20).trim()), context('” once.')],
      box,
    );
    expect(passage).toHaveLength(1);
    expect(passage[0]?.tone).toBe('spoken');
    expect(passage[0]?.text).toMatch(/ …$/);
  });

  test('always fits, whatever the words', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(words, words, words, (before, core, after) => {
        const { size, passage } = fitPassage(
          [context(before.join(' ')), spoken(core.join(' ')), context(after.join(' '))],
          box,
        );
        expect(countLines(textOf(passage), box.width / size) * size * leading).toBeLessThanOrEqual(box.height);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('countLines', () => {
  test('wraps between words', () => {
    expect(countLines('no tolls', 10)).toBe(1);
    expect(countLines('no tolls', 3)).toBe(2);
    expect(countLines('', 3)).toBe(1);
  });

  test('breaks a word that is longer than a line', () => {
    expect(countLines('m'.repeat(10), 4)).toBe(3);
  });
});
