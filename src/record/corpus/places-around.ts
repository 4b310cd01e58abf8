import type { Entry } from '../schemas/index.ts';
import { getEntry, type Corpus } from './corpus.ts';

/** The larger places a place lies in, the nearest first; the check has refused circles. */
export function placesAround(corpus: Corpus, { data }: Entry<'places'>): Entry<'places'>[] {
  const around: Entry<'places'>[] = [];
  for (let { within } = data; within; within = around.at(-1)?.data.within) around.push(getEntry(corpus, within));
  return around;
}
