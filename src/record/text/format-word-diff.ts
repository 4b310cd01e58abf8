import type { DiffPart } from './word-diff.ts';

/** Words kept on each side of a difference, and at both ends of a long one. */
const contextWords = 6;
const changedWords = 12;

/** Longer words, such as addresses, are cut in the middle. */
const longestWord = 60;

/**
 * Two lines for a message, one per text, with the differences in brackets; what they share at length is shortened.
 *
 * The labels are padded so that the texts begin in one column. White space is shown as single spaces, so that each
 * text keeps to its line. The caller indents.
 *
 * @example
 * formatWordDiff(wordDiff('raise tariff now', 'raise tariffs now'), { before: 'quoted', after: 'article' })
 * // => ['quoted   raise [tariff] now',
 * //     'article  raise [tariffs] now']
 */
export function formatWordDiff(
  parts: readonly DiffPart[],
  labels: { readonly before: string; readonly after: string },
): [before: string, after: string] {
  const width = Math.max(labels.before.length, labels.after.length);
  const line = (label: string, leftOut: DiffPart['kind']) => {
    const shown = parts.map((part, index) => {
      if (part.kind === leftOut) return '';
      if (part.kind !== 'same') return formatChange(part.text);
      return formatShared(part.text, index === 0, index === parts.length - 1);
    });
    return `${label.padEnd(width)}  ${shown.join('').replace(/\s+/g, ' ').trim()}`.trimEnd();
  };
  return [line(labels.before, 'added'), line(labels.after, 'removed')];
}

function formatChange(text: string): string {
  const words = text.trim();
  if (words === '') return '[ ]';
  const [before, after] = text.split(words);
  return `${before ?? ''}[${shorten(words, changedWords, changedWords)}]${after ?? ''}`;
}

/** Shared words matter next to a difference: at the start only the last ones, at the end only the first. */
function formatShared(text: string, isFirst: boolean, isLast: boolean): string {
  if (isFirst && isLast) return shorten(text, changedWords, changedWords);
  return shorten(text, isFirst ? 0 : contextWords, isLast ? 0 : contextWords);
}

function shorten(text: string, atStart: number, atEnd: number): string {
  const words = [...text.matchAll(/\S+/g)];
  const clipped = (part: string) => part.replace(/\S+/g, clipWord);
  // One word left out would be no shorter than the ellipsis.
  if (words.length <= atStart + atEnd + 1) return clipped(text);
  const lastKept = words[atStart - 1];
  const firstKept = words[words.length - atEnd];
  const start = lastKept ? `${text.slice(0, lastKept.index + lastKept[0].length)} ` : '';
  const end = firstKept ? ` ${text.slice(firstKept.index)}` : '';
  return `${clipped(start)}…${clipped(end)}`;
}

/** A surrogate pair that is cut in two goes whole. */
function clipWord(word: string): string {
  if (word.length <= longestWord) return word;
  return `${word.slice(0, 40).replace(/[\ud800-\udbff]$/, '')}…${word.slice(-15).replace(/^[\udc00-\udfff]/, '')}`;
}
