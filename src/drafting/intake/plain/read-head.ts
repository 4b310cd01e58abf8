import type { Aside } from '../intake.ts';
import { findByline } from '../lines/byline.ts';
import { findDates, isDateLine } from '../lines/date-line.ts';
import { isOutletName } from '../lines/outlet.ts';
import { endsSentence, wordCount } from '../lines/sentence-end.ts';
import type { Line } from './line.ts';

/** What a line above the text is. */
export interface HeadVerdict {
  readonly leftOutAs: Aside | undefined;
  readonly isSure: boolean;
  readonly reason?: string;
}

/** As many lines as can stand above a text. */
const mostLines = 40;

/**
 * The lines above the text, each with what it is; as many as there are. The text begins with the first sentence that no
 * byline or date follows.
 */
export function readHead(lines: readonly Line[]): readonly HeadVerdict[] {
  const start = startOfText(lines);
  if (start === 0) return [];
  const head = lines.slice(0, start);
  const headline = headlineOf(head);
  return head.map((line, index): HeadVerdict => {
    if (index === headline) return { leftOutAs: 'headline', isSure: true };
    return judge(line, index > headline && headline !== -1, head);
  });
}

/** Where the text begins. */
function startOfText(lines: readonly Line[]): number {
  const first = lines.findIndex(({ text, label }, index) => isText(text, label) && !(index === 0 && isHeadline(lines)));
  if (first === -1) return isHeadline(lines) ? 1 : 0;
  // A sentence above the byline is the standfirst, and not yet the text.
  let start = first;
  for (let index = first; index < Math.min(first + 4, lines.length, mostLines); index += 1) {
    const line = lines[index];
    const isByline =
      line !== undefined &&
      (isMeta(line) || (index > first && index < first + 3 && isBareByline(line, lines[index + 1])));
    if (isByline) start = index + 1;
  }
  if (start === first) return first;
  const next = lines.findIndex(({ text, label }, index) => index >= start && isText(text, label));
  return next === -1 ? first : next;
}

/** A paragraph of the text: a sentence, or so long that it must be one. */
function isText(text: string, label: Line['label']): boolean {
  if (label) return false;
  return (endsSentence(text) && (text.length >= 60 || wordCount(text) >= 4)) || text.length >= 240;
}

function isMeta({ label }: Line): boolean {
  return label?.isSure === true && (label.as === 'byline' || label.as === 'date line');
}

/** A name alone, with a date below it. */
function isBareByline({ text, label }: Line, next: Line | undefined): boolean {
  return label === undefined && next?.label?.as === 'date line' && findByline(text) !== undefined;
}

/** Whether the first line, though it may end as a sentence does, is the headline. */
function isHeadline(lines: readonly Line[]): boolean {
  const [first, second] = lines;
  if (!first || !second || first.label || first.text.length > 200) return false;
  if (!endsSentence(first.text)) return true;
  const metaFollows = lines.slice(1, 4).some((line) => isMeta(line));
  const isOneSentence = !/[.!?…]["”»’]?\s+\p{Lu}/u.test(first.text);
  const isLikely =
    /[?!"”»’]$/u.test(first.text) &&
    second.text.length > first.text.length &&
    first.text.length <= 120 &&
    !/^["“„«‘]/u.test(second.text);
  return metaFollows || (isOneSentence && isLikely && !/\p{Ll}[.,]?["”»’]$/u.test(first.text));
}

/** The line that is the headline: the longest of those that say nothing else of themselves. */
function headlineOf(head: readonly Line[]): number {
  const free = head.map(({ text, label }) => (label === undefined ? wordCount(text) : 0));
  const first = free.findIndex((count) => count >= 4);
  if (first === -1) return free.findIndex((count, index) => count > 0 && !isOutletName(head[index]?.text ?? ''));
  // A long line may be a standfirst; the headline stands above it.
  return first;
}

function judge({ text, label }: Line, isBelowHeadline: boolean, head: readonly Line[]): HeadVerdict {
  if (label) return { leftOutAs: label.as, isSure: true };
  const parts = partsOf(text);
  if (parts.length > 1 && parts.every((part) => wordCount(part) <= 6)) {
    const isAbout = parts.some((part) => isDateLine(part) || findDates(part).length > 0)
      ? 'date line'
      : parts.some((part) => isOutletName(part))
        ? 'publisher'
        : 'section';
    return { leftOutAs: isAbout, isSure: true };
  }
  if (findDates(text).length > 0 && wordCount(text) <= 12) return { leftOutAs: 'date line', isSure: true };
  if (endsSentence(text)) {
    return isBelowHeadline
      ? { leftOutAs: 'standfirst', isSure: true }
      : { leftOutAs: 'standfirst', isSure: false, reason: 'it stands above the headline' };
  }
  if (isOutletName(text)) return { leftOutAs: 'publisher', isSure: true };
  const hasByline = head.some((line) => line.label?.as === 'byline');
  if (isBelowHeadline && !hasByline && findByline(text) !== undefined) return { leftOutAs: 'byline', isSure: true };
  if (wordCount(text) <= 4) return { leftOutAs: 'section', isSure: true };
  if (isBelowHeadline && wordCount(text) >= 6) return { leftOutAs: 'standfirst', isSure: true };
  return { leftOutAs: 'short line', isSure: false, reason: 'it stands above the text, and is no sentence' };
}

/** A line in the parts that bars and dots divide it into. */
export function partsOf(text: string): readonly string[] {
  return text
    .split(/\s*[|·•‧›»>]\s+|\s+[/–—]\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
