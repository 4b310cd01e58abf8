import { comparisonForm } from './fold-text.ts';
import { wordDiff, type DiffPart } from './word-diff.ts';

/**
 * The differences between two printed wordings, word by word, in each one's own characters.
 *
 * White space and the shape of quotation marks, straight or typographic, double or single, are the typesetter's, and no
 * difference; what both have is given as the second one prints it.
 *
 * @example
 * compareWordings('raise "our" tariff', 'raise “our” tariffs')
 * // => [{ kind: 'same', text: 'raise “our” ' }, { kind: 'removed', text: 'tariff' }, { kind: 'added', text: 'tariffs' }]
 */
export function compareWordings(before: string, after: string): DiffPart[] {
  // With white space in single spaces the comparison form has every character where the text has it.
  const texts = { before: onOneLine(before), after: onOneLine(after) };
  let [inBefore, inAfter] = [0, 0];
  return wordDiff(withPlainMarks(texts.before), withPlainMarks(texts.after)).map(({ kind, text: { length } }) => {
    const text =
      kind === 'removed'
        ? texts.before.slice(inBefore, inBefore + length)
        : texts.after.slice(inAfter, inAfter + length);
    if (kind !== 'added') inBefore += length;
    if (kind !== 'removed') inAfter += length;
    return { kind, text };
  });
}

function withPlainMarks(text: string): string {
  return comparisonForm(text).replaceAll('"', "'");
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
