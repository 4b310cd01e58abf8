import { shorten } from '../../lines/labels.ts';
import { countLines } from './text-width.ts';

/** A stretch of the large words of a card. */
export interface CardPart {
  readonly text: string;
  /** `spoken`: somebody's own words; `context`: the sentence around the words that count. */
  readonly tone: 'spoken' | 'plain' | 'context';
}

export interface FittedWords {
  /** In pixels. */
  readonly size: number;
  readonly parts: readonly CardPart[];
}

/** From a line or two that can be read from afar to what still can in a list of messages. */
const sizes = [92, 78, 68, 60, 53, 47, 42, 37, 33] as const;

/** Of a line, in ems. */
export const leading = 1.28;

/** How much of a column the estimate of a text's width may take. */
export const tolerance = 0.97;

/**
 * The largest size at which the words fit into a box, in pixels. What does not fit at the smallest is cut at a word,
 * with an ellipsis: around the words that count, never in them while anything else is left to cut.
 */
export function fitWords(parts: readonly CardPart[], box: { width: number; height: number }): FittedWords {
  const fits = (candidate: readonly CardPart[], size: number) =>
    countLines(candidate.map(({ text }) => text).join(''), (box.width / size) * tolerance) * size * leading <=
    box.height;
  const size = sizes.find((candidate) => fits(parts, candidate));
  if (size !== undefined) return { size, parts };
  const smallest = sizes.at(-1) ?? sizes[0];
  let length = parts.reduce((sum, { text }) => sum + text.length, 0);
  let cut = parts;
  while (!fits(cut, smallest) && length > 40) {
    length = Math.floor(length * 0.95);
    cut = shortenParts(parts, length);
  }
  return { size: smallest, parts: cut };
}

/** At most about so many characters: what counts whole if it can be, and as much around it as fits. */
function shortenParts(parts: readonly CardPart[], length: number): CardPart[] {
  const first = parts.findIndex(({ tone }) => tone !== 'context');
  const last = parts.findLastIndex(({ tone }) => tone !== 'context');
  const core = parts.slice(first, last + 1);
  const coreLength = core.reduce((sum, { text }) => sum + text.length, 0);
  if (coreLength >= length) return shortenFromEnd(core, length);
  const before = parts
    .slice(0, first)
    .map(({ text }) => text)
    .join('');
  const after = parts
    .slice(last + 1)
    .map(({ text }) => text)
    .join('');
  const room = length - coreLength;
  const roomAfter = Math.max(Math.floor(room / 2), room - before.length);
  const context = (text: string): CardPart[] => (text === '' ? [] : [{ text, tone: 'context' }]);
  return [
    ...context(shortenStart(before, room - Math.min(roomAfter, after.length))),
    ...core,
    ...context(shortenEnd(after, roomAfter)),
  ];
}

function shortenFromEnd(parts: readonly CardPart[], length: number): CardPart[] {
  const kept: CardPart[] = [];
  let room = length;
  for (const part of parts) {
    if (part.text.length <= room) {
      kept.push(part);
      room -= part.text.length;
      continue;
    }
    kept.push({ ...part, text: shorten(part.text, Math.max(room, 2)) });
    break;
  }
  return kept;
}

/** The end of a text, with an ellipsis before it; the space that joins it to what follows stays. */
function shortenStart(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(text.length - Math.max(length - 2, 0));
  const space = kept.indexOf(' ');
  return `… ${space === -1 ? '' : kept.slice(space + 1)}`;
}

/** The beginning of a text, with an ellipsis after it; what joins it to the words before stays. */
function shortenEnd(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, Math.max(length - 2, 0));
  const space = kept.lastIndexOf(' ');
  return `${space === -1 ? '' : kept.slice(0, space)} …`;
}
