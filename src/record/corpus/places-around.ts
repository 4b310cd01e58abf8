import type { RecordOf } from '../schemas/index.ts';
import { getRecord, type Corpus } from './corpus.ts';

/** The larger places a place lies in, the nearest first; the check has refused circles. */
export function placesAround(corpus: Corpus, { data }: RecordOf<'places'>): RecordOf<'places'>[] {
  const around: RecordOf<'places'>[] = [];
  for (let { within } = data; within; within = around.at(-1)?.data.within) around.push(getRecord(corpus, within));
  return around;
}
