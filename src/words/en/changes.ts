import { counted } from './kinds.ts';

const corrections = counted('correction');
const assessments = counted('assessment');
const records = counted('record');

/** The page of corrections and dated assessments. */
export const changes = {
  title: 'What changed',
  dek: 'Corrections to this record and assessments of claims, by the day they were made. Nothing is taken back in silence.',
  facts: (corrected: number, assessed: number, removed: number) =>
    [corrections(corrected), assessments(assessed), ...(removed === 0 ? [] : [`${records(removed)} taken down`])].join(
      ', ',
    ),
  empty: 'Nothing was corrected or assessed yet; the first change will be here.',
  correction: 'Correction',
  /** A record that is no longer there. */
  removed: 'Taken down',
  /** Before the verdict that counted until then. */
  before: 'before: ',
  again: 'as before',
  /** A feed's description. */
  feed: 'Corrections to the record and assessments of claims.',
};

export type ChangesWords = typeof changes;
