import type { Sentence } from './noun-phrases.ts';
import { isIn, lengthIn } from './tokens.ts';

/**
 * Whether quoted words look like a name rather than like something said: a title ("the film “Harbour Lights”"), or a
 * word at arm's length ("so-called “experts”").
 *
 * @param at the token of the quoted words
 */
export function isNamed({ tokens, lexicon }: Sentence, [at]: readonly [number, number], text: string): boolean {
  const token = tokens[at];
  if (token?.kind !== 'speech') return false;
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    if (lengthIn(tokens, before, 'naming', lexicon) === at - before) return true;
  }
  if (isIn(tokens[at - 1], 'naming', lexicon)) return true;
  if (lexicon.words.capitalNouns) return false;
  // “Harbour Lights” has a capital in every word but the small ones.
  const words = text.slice(token.start, token.end).match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const small = ['prepositions', 'determiners', 'conjunctions', 'clauses'] as const;
  const long = words.filter((word) => !small.some((list) => lexicon.has(list, word.toLowerCase())));
  return long.length > 1 && !/[!?]/.test(token.word) && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
