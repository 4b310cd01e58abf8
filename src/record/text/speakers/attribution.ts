import type { Source } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import type { Verb } from './verbs.ts';

/** A place of a sentence that gives words to somebody. */
export interface Attribution {
  readonly source: Source;
  /** Its tokens: the verb with its subject, or the phrase. */
  readonly from: number;
  readonly to: number;
  /** The tokens of the words that are given to the source, as ranges of indexes. */
  readonly covers: readonly Cover[];
  readonly kind: Verb['kind'];
  readonly way: 'subject' | 'agent' | 'according' | 'same subject' | 'label' | 'nobody';
}

/** Tokens, as indexes. */
export interface Cover {
  readonly from: number;
  readonly to: number;
  /** Whether these are the source's words; otherwise they may be somebody else's. */
  readonly isCertain: boolean;
}

/** The first token of the clauses that a tag belongs to. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  const barrier = tokens.findLastIndex(({ kind, word }, index) => index < at && kind === 'mark' && word === ';');
  return barrier + 1;
}

/** Behind the last token that a verb, or its like, can reach. */
export function endOf(tokens: readonly Token[], from: number): number {
  const barrier = tokens.findIndex(({ kind, word }, index) => index > from && kind === 'mark' && word === ';');
  return barrier === -1 ? tokens.length : barrier;
}
