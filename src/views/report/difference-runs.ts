import type { Run } from './outline.ts';
import type { ParagraphChange } from './report.ts';

/** As many words are kept beside a change, and of a long stretch that is new or gone. */
const contextWords = 8;
const changedWords = 60;

export function differenceRuns(difference: ParagraphChange['difference'], language: string | undefined): Run[] {
  const own = language === undefined ? {} : { language };
  return difference.map(({ kind, text: words }, index): Run => {
    if (kind !== 'same') return { text: cutMiddle(words, changedWords, 0), as: kind, ...own };
    const isFirst = index === 0;
    const isLast = index === difference.length - 1;
    return {
      text: cutMiddle(words, isFirst && !isLast ? 0 : contextWords, isLast && !isFirst ? 0 : contextWords),
      ...own,
    };
  });
}

/** The first words of a text and the last, with an ellipsis for those between; all of them where it saves next to nothing. */
function cutMiddle(words: string, first: number, last: number): string {
  const found = [...words.matchAll(/\S+/g)];
  if (found.length <= first + last + 2) return clipped(words);
  const head = found[first - 1];
  const tail = last === 0 ? undefined : found[found.length - last];
  const start = head ? `${words.slice(0, head.index + head[0].length)} ` : '';
  return clipped(`${start}…${tail ? ` ${words.slice(tail.index)}` : ''}`);
}

/** Words longer than any: an address, an attack. */
function clipped(words: string): string {
  return words.replace(/\S{200,}/g, (word) => `${word.slice(0, 150).toWellFormed()}…`);
}
