import { comparisonForm } from '../../record/text/fold-text.ts';
import { formatWordDiff } from '../../record/text/format-word-diff.ts';
import type { Range } from '../../record/text/range.ts';
import { wordDiff } from '../../record/text/word-diff.ts';
import { paragraphOf, readPlainText } from '../../record/text/reading/reading.ts';

/** As much of an article is shown before and after a passage, in UTF-16 units. */
const contextLength = 40;
const longestPassage = 80;

/** The number of the paragraph that an offset of a text lies in, counted from 1. */
export function paragraphNumber(text: string, offset: number): number {
  return (paragraphOf(readPlainText(text, 'en'), offset)?.index ?? 0) + 1;
}

/** A passage with what stands around it, on one line: `…before [the passage] after… (paragraph 3)`. */
export function passageInContext(text: string, passage: Range): string {
  return `${inContext(text, passage)} (paragraph ${paragraphNumber(text, passage.start)})`;
}

/** `…before [the passage] after…` */
export function inContext(text: string, { start, end }: Range): string {
  const from = Math.max(0, start - contextLength);
  const to = Math.min(text.length, end + contextLength);
  const before = `${from > 0 ? '…' : ''}${onOneLine(text.slice(from, start))}`;
  const after = `${onOneLine(text.slice(end, to))}${to < text.length ? '…' : ''}`;
  return `${before}[${shortened(onOneLine(text.slice(start, end)))}]${after}`;
}

/** What somebody wrote and what the article has, on a line each, with the differences in brackets. */
export function comparedWithArticle(written: string, text: string, passage: Range): readonly [string, string] {
  const difference = wordDiff(comparisonForm(written), comparisonForm(text.slice(passage.start, passage.end)));
  const [before, after] = formatWordDiff(difference, { before: 'written', after: 'article' });
  return [before, `${after}   (paragraph ${paragraphNumber(text, passage.start)})`];
}

export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').toWellFormed();
}

/** The beginning and the end of a long text. */
export function shortened(text: string): string {
  return text.length > longestPassage ? `${text.slice(0, 38)} … ${text.slice(-38)}`.toWellFormed() : text;
}
