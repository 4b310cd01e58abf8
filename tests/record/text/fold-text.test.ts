import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { comparisonForm, foldText, originalOffset } from '../../../src/record/text/fold-text.ts';

describe('comparisonForm', () => {
  test('makes a run of white space one space', () => {
    expect(comparisonForm('a \t\n b\u00a0c\u2003\u2003d\te')).toBe('a b c d e');
  });

  test('makes typographic quotation marks straight', () => {
    expect(comparisonForm('“a” „b‟ «c»')).toBe('"a" "b" "c"');
    expect(comparisonForm('‘a’ ‚b‛ ‹c›')).toBe("'a' 'b' 'c'");
  });

  test('leaves case, hyphens, dashes, primes and the encoding of accents as printed', () => {
    const kept = 'Fold-Front – fold—front 5′ 6″ e\u0301 \u00e9 \u2011 \u200b…';
    expect(comparisonForm(kept)).toBe(kept);
  });
});

describe('foldText', () => {
  test('needs no map when folding keeps the length', () => {
    expect(foldText('“a”\tb\nc').squeezes).toBeUndefined();
  });

  test('leads back to both sides of a white-space run', () => {
    const text = foldText('a  b\n\n\nc');
    expect(text.folded).toBe('a b c');
    expect([0, 1, 2, 3, 4, 5].map((offset) => originalOffset(text, offset))).toEqual([0, 1, 3, 4, 7, 8]);
  });

  test('maps every stretch of the comparison form to original text that folds to it', () => {
    const pieces = fc.constantFrom('a', 'b', ' ', '\n', '\u00a0', '“', '”', '’', '😀');
    fc.assert(
      fc.property(fc.string({ unit: pieces }), fc.nat(), fc.nat(), (original, a, b) => {
        const text = foldText(original);
        const offsets = [a, b].map((offset) => offset % (text.folded.length + 1)).sort((x, y) => x - y);
        const [start = 0, end = 0] = offsets;
        const slice = original.slice(originalOffset(text, start), originalOffset(text, end));
        expect(comparisonForm(slice)).toBe(text.folded.slice(start, end));
      }),
    );
  });

  test('changes nothing when applied twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(comparisonForm(comparisonForm(text))).toBe(comparisonForm(text));
      }),
    );
  });
});
