import { shorten } from '../../lines/labels.ts';
import { countLines } from './count-lines.ts';

/** A stretch of the large words of a card. */
export interface CardRun {
  readonly text: string;
  /** `spoken`: somebody's own words; `context`: the sentence around the words that count. */
  readonly tone: 'spoken' | 'plain' | 'context';
}

export interface FittedPassage {
  /** In pixels. */
  readonly size: number;
  readonly passage: readonly CardRun[];
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
export function fitPassage(passage: readonly CardRun[], box: { width: number; height: number }): FittedPassage {
  const fits = (candidate: readonly CardRun[], size: number) =>
    countLines(candidate.map(({ text }) => text).join(''), (box.width / size) * tolerance) * size * leading <=
    box.height;
  const size = sizes.find((candidate) => fits(passage, candidate));
  if (size !== undefined) return { size, passage };
  const smallest = sizes.at(-1) ?? sizes[0];
  let length = passage.reduce((sum, { text }) => sum + text.length, 0);
  let cut = passage;
  while (!fits(cut, smallest) && length > 40) {
    length = Math.floor(length * 0.95);
    cut = shortenPassage(passage, length);
  }
  return { size: smallest, passage: cut };
}

/** At most about so many characters: what counts whole if it can be, and as much around it as fits. */
function shortenPassage(passage: readonly CardRun[], length: number): CardRun[] {
  const first = passage.findIndex(({ tone }) => tone !== 'context');
  const last = passage.findLastIndex(({ tone }) => tone !== 'context');
  const core = passage.slice(first, last + 1);
  const coreLength = core.reduce((sum, { text }) => sum + text.length, 0);
  if (coreLength >= length) return shortenFromEnd(core, length);
  const before = passage
    .slice(0, first)
    .map(({ text }) => text)
    .join('');
  const after = passage
    .slice(last + 1)
    .map(({ text }) => text)
    .join('');
  const room = length - coreLength;
  const roomAfter = Math.max(Math.floor(room / 2), room - before.length);
  const context = (text: string): CardRun[] => (text === '' ? [] : [{ text, tone: 'context' }]);
  return [
    ...context(shortenStart(before, room - Math.min(roomAfter, after.length))),
    ...core,
    ...context(shortenEnd(after, roomAfter)),
  ];
}

function shortenFromEnd(passage: readonly CardRun[], length: number): CardRun[] {
  const kept: CardRun[] = [];
  let room = length;
  for (const run of passage) {
    if (run.text.length <= room) {
      kept.push(run);
      room -= run.text.length;
      continue;
    }
    kept.push({ ...run, text: shorten(run.text, Math.max(room, 2)) });
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
