import type { Phrase, Sentence } from './noun-phrases.ts';
import { isBreak, isIn, lengthIn } from './tokens.ts';
import type { Verb } from './verbs.ts';

/** Which words of a sentence a verb with its subject can reach: what stands before it as a tag, and how far what follows goes. */

/** "Contrary to what Rivera says, ...": the sentence is against it. */
export function isContradicted({ tokens, lexicon }: Sentence, from: number): boolean {
  let at = from - 1;
  while (at >= 0 && !isBreak(tokens[at])) at -= 1;
  for (let index = at + 1; index < from; index += 1) {
    if (lengthIn(tokens, index, 'contrary', lexicon) > 0) return true;
  }
  return false;
}

/** Whether a verb and its subject stand beside their words, as in "..., said Rivera." */
export function isTagged(sentence: Sentence, verb: Verb, subject: Phrase, side: 'before' | 'after'): boolean {
  const { tokens, lexicon } = sentence;
  const from = Math.min(subject.from, verb.from);
  const before = tokens[from - 1];
  // "as Rivera put it", "wie Rivera sagte"
  const isAside = isIn(before, 'asides', lexicon);
  if (!before || !(isBreak(before) || isAside)) return false;
  // « Rivera ment », accuse Brandt.
  if (verb.kind === 'label') return side === 'after' && before.kind !== 'word' && isBreak(tokens[subject.to]);
  if (before.kind === 'mark' && /^[:;(]$/.test(before.word)) return false;
  const after = Math.max(verb.end, subject.to);
  if (side === 'after') return true;
  if (lexicon.words.subjectFollows === 'anywhere' && !isAside)
    return endsTag(sentence, after) && isBreak(tokens[after]);
  return endsTag(sentence, verb.hasHearer ? behindHearer(sentence, after) : after);
}

export function endsTag({ tokens, lexicon }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (token?.word === ':') return false;
  if (isBreak(token)) return true;
  return (
    isIn(token, 'prepositions', lexicon) ||
    isIn(token, 'adverbs', lexicon) ||
    isIn(token, 'times', lexicon) ||
    (isIn(token, 'clauses', lexicon) && !isIn(token, 'that', lexicon))
  );
}

/** Behind the one who is told: "told Rivera", "told the Post". */
function behindHearer({ tokens, lexicon }: Sentence, at: number): number {
  let index = at;
  while (
    index < tokens.length &&
    index - at < 6 &&
    !endsTag({ tokens, lexicon }, index) &&
    !isIn(tokens[index], 'clauses', lexicon)
  )
    index += 1;
  return index;
}

/** "After the “accident”, Rivera wrote": what stands before is no statement of hers, unless quoted words begin it. */
export function beginsWithAdverbial({ tokens, lexicon }: Sentence, from: number, to: number): boolean {
  const [first, second] = tokens.slice(from, to).filter(({ kind }) => kind !== 'mark');
  // "One week after the attack"
  if (isIn(second, 'times', lexicon) && first?.kind === 'word') return true;
  return isIn(first, 'prepositions', lexicon) || (isIn(first, 'clauses', lexicon) && !isIn(first, 'that', lexicon));
}

/** What a verb such as "called" gives to its subject reaches no further than its clause. */
export function labelEnd(sentence: Sentence, from: number): number {
  const { tokens, lexicon } = sentence;
  for (let index = from + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    const behind = token?.word === ',' ? behindApposition(sentence, index) : undefined;
    if (behind !== undefined) index = behind;
    else if (token?.kind === 'mark' && /^[,;:)—–]$/u.test(token.word)) return index;
    else if (isIn(token, 'clauses', lexicon) && !isIn(token, 'calledAs', lexicon)) return index;
  }
  return tokens.length;
}

/** "the plan Rivera announced was": what she announced stands before the verb, and nothing of hers follows it. */
export function isGap({ tokens, lexicon }: Sentence, verb: Verb, subject: Phrase): boolean {
  const after = tokens[Math.max(verb.end, subject.to)];
  return (
    (isIn(after, 'passive', lexicon) || isIn(after, 'perfect', lexicon)) &&
    subject.source.kind !== 'noun' &&
    (subject.source.kind === 'unclear' || !isBreak(tokens[subject.from - 1]))
  );
}

/** "asked whether it was", "reportedly said", "sagte angeblich": nobody may have said it so. */
export function isAskedOrHeard({ tokens, lexicon }: Sentence, from: number, to: number): boolean {
  const next = tokens[to]?.word === ',' && lexicon.words.splitsVerbs ? tokens[to + 1] : tokens[to];
  if (isIn(next, 'whether', lexicon)) return true;
  return tokens
    .slice(Math.max(0, from - 1), to + 1)
    .some((token) => isIn(token, 'hearsay', lexicon) && !isIn(token, 'says', lexicon));
}

/** "Le maire que Orr a critiqué parle d'un": what she said of him stands right behind her verb, what follows is his. */
export function isOfAntecedent({ tokens, lexicon }: Sentence, verb: Verb, subject: Phrase): boolean {
  const who = subject.from - 1;
  if (verb.kind !== 'label' || !isIn(tokens[who], 'relatives', lexicon)) return false;
  const noun = tokens[who - 1]?.word === ',' ? who - 2 : who - 1;
  return isIn(tokens[noun - 1], 'determiners', lexicon);
}

/**
 * Where a comma begins an apposition of the one who is labelled, the comma that closes it: "accused the chief executive,
 * Tomas Brandt, of “walking away”". Undefined where it could be a clause, or where the label does not go on. A tag is
 * let pass too: of "attacked the plan, Brandt said, as “a winter of neglect”" both could be the speaker, so neither is.
 */
function behindApposition({ tokens, lexicon }: Sentence, comma: number): number | undefined {
  const close = tokens.findIndex(({ kind }, index) => index > comma && kind === 'mark');
  const next = tokens[close + 1];
  if (close === -1 || close === comma + 1 || close > comma + 10 || tokens[close]?.word !== ',') return undefined;
  const inside = tokens.slice(comma + 1, close);
  const isClause = inside.some(
    (token) => token.kind === 'speech' || endsPhrase.some((list) => isIn(token, list, lexicon)),
  );
  const goesOn = next?.kind === 'speech' || isIn(next, 'prepositions', lexicon) || isIn(next, 'calledAs', lexicon);
  return isClause || !goesOn ? undefined : close;
}

const endsPhrase = [
  'labels',
  'perfect',
  'passive',
  'unreal',
  'clauses',
  'relatives',
  'conjunctions',
  'persons',
] as const;
