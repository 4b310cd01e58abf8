import { oncePer } from '../../derived/once-per.ts';
import type { Range } from '../range.ts';
import { paragraphOf, type Reading } from './reading.ts';
import type { Speech } from './speech.ts';
import { innerPlace, type EdgeOptions, type InnerPlace } from './word-edges.ts';

/** The thing that a passage begins or ends in the middle of. */
export interface PassageCut extends InnerPlace {
  readonly edge: 'start' | 'end';
}

/**
 * What a passage cuts in two, so that it says something the text does not; undefined for a passage that begins and ends
 * where a careful editor could cut.
 *
 * @example
 * // “They can’t win,” Orr said.
 * findCut(reading, { start: 1, end: 9 })?.thing // => 'contraction': "They can"
 */
export function findCut(reading: Reading, { start, end }: Range): PassageCut | undefined {
  const options = edgeOptions(reading);
  const atStart = innerPlace(reading.text, start, options);
  if (atStart) return { edge: 'start', ...atStart };
  const atEnd = innerPlace(reading.text, end, options);
  return atEnd && { edge: 'end', ...atEnd };
}

/** Where the marks of speech stand. */
const marksOf = oncePer(
  (speech: readonly Speech[]): ReadonlySet<number> =>
    new Set(
      speech.flatMap(({ form, start, end, marks: [opening, closing] }) =>
        form !== 'marks' ? [] : [...(opening === '' ? [] : [start]), ...(closing === '' ? [] : [end - closing.length])],
      ),
    ),
);

const edgeOptions = oncePer((reading: Reading): EdgeOptions => ({
  language: reading.language,
  isMark: (offset) => marksOf(reading.speech).has(offset),
  endsSentence: (offset) => {
    const paragraph = paragraphOf(reading, offset);
    return paragraph !== undefined && reading.sentencesOf(paragraph).some(({ end }) => end === offset);
  },
}));
