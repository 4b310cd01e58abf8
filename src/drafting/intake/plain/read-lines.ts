import type { Aside, Piece, PieceKind, Told } from '../intake.ts';
import { labelLine, type LineLabel } from '../lines/label-line.ts';
import { endsSentence, wordCount } from '../lines/sentence-end.ts';
import { findPullQuotes } from './pull-quotes.ts';
import type { Line } from './line.ts';
import { readHead } from './read-head.ts';
import { tellFrom } from './tell-from.ts';

interface Verdict {
  readonly leftOutAs: Aside | undefined;
  readonly isSure: boolean;
  readonly reason?: string;
}

const taken: Verdict = { leftOutAs: undefined, isSure: true };

/**
 * The paragraphs of a pasted text told apart: what stands above the text, the text, and what stands below it or was
 * strewn into it. A line that only stands where such lines stand is left out, and asked about.
 */
export function readLines(paragraphs: readonly string[]): { pieces: readonly Piece[]; told: readonly Told[] } {
  const lines = paragraphs.map((text): Line => ({ text, label: labelLine(text) }));
  const head = readHead(lines);
  const end = Math.max(head.length, endOfText(lines, head.length));
  const pulled = findPullQuotes(paragraphs, head.length, end);
  const pieces = lines.map(({ text, label }, index): Piece => {
    const verdict =
      index < head.length
        ? (head[index] ?? taken)
        : index >= end
          ? judgeBelow(lines, index, end)
          : pulled.has(index)
            ? ({ leftOutAs: 'pull quotation', isSure: true, reason: 'its words stand in another paragraph' } as const)
            : judgeWithin(label);
    return { text, kind: verdict.leftOutAs === undefined ? kindOf(paragraphs, index) : 'paragraph', ...verdict };
  });
  return { pieces, told: tellFrom(pieces) };
}

/** A line among the paragraphs of the text. */
function judgeWithin(label: LineLabel | undefined): Verdict {
  if (!label) return taken;
  return {
    leftOutAs: label.as,
    isSure: label.isSure,
    ...(label.isSure ? {} : { reason: `it reads like ${nounOf(label.as)}` }),
  };
}

/** A line below the last sentence of the text. */
function judgeBelow(lines: readonly Line[], index: number, end: number): Verdict {
  const label = lines[index]?.label;
  if (label) return { leftOutAs: label.as, isSure: true };
  const followsLabel = lines.slice(end, index).some((line) => line.label?.isSure === true);
  if (followsLabel) return { leftOutAs: 'short line', isSure: true };
  return { leftOutAs: 'short line', isSure: false, reason: 'it stands below the text, and is no sentence' };
}

/** Where the text ends: behind its last sentence, and before a label that only other matter follows. */
function endOfText(lines: readonly Line[], start: number): number {
  const isText = ({ text, label }: Line) => label === undefined && (endsSentence(text) || listItem.test(text));
  for (let index = start; index < lines.length; index += 1) {
    const { text = '', label } = lines[index] ?? {};
    const opensTail =
      label?.isSure === true &&
      ((label.as === 'link to more' && wordCount(text) <= 5 && !/[:：]\s*\S/u.test(text)) || label.as === 'comments');
    if (opensTail && index > start && !lines.slice(index + 1).some((line) => isText(line) && line.text.length >= 160)) {
      return index;
    }
  }
  const last = lines.findLastIndex((line, index) => index >= start && isText(line));
  return last === -1 ? lines.length : last + 1;
}

const listItem = /^(?:[•●▪◦*]|[–-]|\d{1,2}[.)])\s+\S/u;

function kindOf(paragraphs: readonly string[], index: number): PieceKind {
  const text = paragraphs[index] ?? '';
  if (listItem.test(text)) return 'list item';
  const next = paragraphs[index + 1];
  const isHeading =
    next !== undefined &&
    text.length <= 90 &&
    wordCount(text) <= 12 &&
    !endsSentence(text) &&
    !/[:,;–—-]$/u.test(text) &&
    /^[\p{Lu}\p{Lo}\p{N}"“„«‘¿¡]/u.test(text) &&
    wordCount(next) > wordCount(text);
  return isHeading ? 'heading' : 'paragraph';
}

function nounOf(aside: Aside): string {
  return /^[aeiou]/.test(aside) ? `an ${aside}` : `a ${aside}`;
}
