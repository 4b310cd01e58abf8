import type { Range } from '../range.ts';
import type { Source } from './noun-phrases.ts';

/** Why somebody is taken for the speaker, or may be. */
export type Because =
  | 'subject'
  | 'agent'
  | 'according'
  | 'label'
  | 'same subject'
  | 'continued'
  | 'pronoun'
  | 'several verbs'
  | 'unclear grammar'
  | 'not said outright'
  | 'verb inside'
  | 'previous sentence'
  | 'previous paragraph';

/** An actor who may speak, with the words of the text that say so. */
export interface Candidate {
  readonly actor: string;
  readonly because: Because;
  readonly words: Range;
}

/**
 * Who speaks:
 * - `sure`: the grammar of the text leaves no other reading
 * - `perhaps`: some actors may; the first is the likeliest, and none is to be taken without a look
 * - `nobody`: the text gives the words to somebody without a record (`source`), or to no one
 */
export type Answer =
  | ({ readonly answer: 'sure' } & Candidate)
  | { readonly answer: 'perhaps'; readonly candidates: readonly Candidate[]; readonly source?: Source }
  | {
      readonly answer: 'nobody';
      /** The noun phrase that the words are given to, such as "a spokesman for Rivera"; undefined where there is none. */
      readonly source?: Source;
      /** Whether anything in the sentence speaks of saying: then it is not the text's own voice. */
      readonly isAttributed: boolean;
    };
