import type { Lexicon } from './lexicon.ts';
import { isTitle, readPhrase, wholeName, type Phrase, type Sentence, type Source } from './noun-phrases.ts';
import { isBreak, isIn, isPossessive, type Token } from './tokens.ts';

/** The subject that ends right before a place, such as a verb. */
export function subjectBefore(sentence: Sentence, at: number): Phrase | undefined {
  const { tokens, lexicon } = sentence;
  const last = tokens[at - 1];
  if (!last) return undefined;
  if (isIn(last, 'relatives', lexicon) && !isIn(last, 'determiners', lexicon)) return antecedent(sentence, at - 1);
  if (last.kind !== 'mark' || !/^[,)—–]$/u.test(last.word)) return endingAt(sentence, at);
  // Something stands between the subject and its verb: "Rivera, the harbour master, said"
  const opens = last.word === ')' ? '(' : last.word;
  const open = tokens.findLastIndex(({ kind, word }, index) => index < at - 1 && kind === 'mark' && word === opens);
  if (open < 1 || at - open > 40 || tokens.slice(open, at - 1).some(({ kind }) => kind === 'speech')) return undefined;
  const outer = endingAt(sentence, open);
  if (!outer) return undefined;
  const named = last.word === ')' ? undefined : wholeName(sentence, open + 1, at - 1);
  // "the mayor, Ana Rivera, said"
  if (named && outer.source.kind === 'noun') return { source: named, from: outer.from, to: at };
  if (named) return { source: { ...outer.source, kind: 'unclear' }, from: outer.from, to: at };
  return { ...withNameBefore(sentence, outer), to: at };
}

/** "Rivera, the harbour master, who had come late, said": what stands between commas may be several things. */
function withNameBefore(sentence: Sentence, phrase: Phrase): Phrase {
  const { tokens } = sentence;
  if (phrase.source.kind !== 'noun' || tokens[phrase.from - 1]?.word !== ',') return phrase;
  const named = endingAt(sentence, phrase.from - 1);
  const isFirst = named?.from === 0 || tokens[(named?.from ?? 0) - 1]?.kind === 'speech';
  return named?.source.kind === 'actor' && isFirst ? named : phrase;
}

/** What "who" stands for: the name right before it. */
function antecedent(sentence: Sentence, who: number): Phrase | undefined {
  const { tokens, lexicon } = sentence;
  const hasComma = tokens[who - 1]?.word === ',';
  const at = hasComma ? who - 2 : who - 1;
  const name = tokens[at];
  const before = tokens[at - 1];
  if (!name || name.kind === 'speech') return undefined;
  const isDoubtful =
    name.kind !== 'name' ||
    name.actor === undefined ||
    !hasComma ||
    isIn(before, 'prepositions', lexicon) ||
    isIn(before, 'conjunctions', lexicon) ||
    (before?.kind === 'mark' && before.isJoined) ||
    (before?.isCapital === true && !isTitle(before, lexicon) && at > 1);
  const source: Source = isDoubtful
    ? { kind: 'noun', start: name.start, end: name.end, head: name }
    : { kind: 'actor', actor: name.actor, start: name.start, end: name.end, head: name };
  return { source, from: at, to: who + 1, isRelative: true };
}

function endingAt(sentence: Sentence, end: number): Phrase | undefined {
  const { tokens, lexicon } = sentence;
  let from = end;
  while (from > 0 && !endsClause(sentence, from - 1)) from -= 1;
  from = afterAdverbials(sentence, from, end);
  const first = tokens[from];
  if (from >= end || !first) return undefined;
  const phrase = (source: Source): Phrase => ({ source, from, to: end });
  const whole = { start: first.start, end: tokens[end - 1]?.end ?? first.end };
  const unclear: Source = { ...whole, kind: 'unclear', head: whole };
  if (isIn(first, 'prepositions', lexicon) || (isIn(first, 'objects', lexicon) && lexicon.words.capitalNouns)) {
    // "In Averland Rivera said": only a comma tells where the adverbial ends.
    return tokens.slice(from, end).some(({ kind }) => kind === 'name') && !lexicon.words.capitalNouns
      ? phrase(unclear)
      : undefined;
  }
  const source = readPhrase(sentence, from, end);
  if (source && source.kind !== 'noun' && isCoordinated(sentence, from)) {
    const first = startOfList(sentence, from);
    const { start } = tokens[first] ?? unclear;
    return { source: { ...unclear, start, head: { start, end: unclear.end } }, from: first, to: end };
  }
  return source && phrase(source);
}

/** "Rivera, Brandt and Orr said": where the names begin that the last is joined to; all of them may be meant. */
function startOfList({ tokens }: Sentence, last: number): number {
  let at = last;
  for (let before = last - 2; before >= 0; before -= 2) {
    if (tokens[before]?.word === ',') before -= 1;
    if (tokens[before]?.kind !== 'name') return at;
    at = before;
    if (tokens[before - 1]?.word !== ',') return at;
  }
  return at;
}

/** "said Rivera and Brandt": behind the last of the names that are joined to the first. */
function endOfList({ tokens, lexicon }: Sentence, first: number): number {
  let at = first;
  for (;;) {
    const isJoint = tokens[at]?.word === ',' || isIn(tokens[at], 'conjunctions', lexicon);
    if (!isJoint || tokens[at + 1]?.kind !== 'name' || isPossessive(tokens, at + 1)) return at;
    at += 2;
  }
}

/** Whether a subject cannot reach over a token to the left. */
function endsClause({ tokens, lexicon }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'speech') return at === 0 || token.word !== '';
  if (isBreak(token)) return true;
  if (isIn(token, 'conjunctions', lexicon) || isIn(token, 'accordingAfter', lexicon)) return true;
  return isIn(token, 'clauses', lexicon);
}

/** Leaves out what may stand before a subject without a comma: "But on Monday", "In a statement". */
function afterAdverbials({ tokens, lexicon }: Sentence, from: number, end: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (at >= end || !token) return at;
    if (isIn(token, 'adverbs', lexicon) || isIn(token, 'times', lexicon)) {
      if (at + 1 >= end) return at;
      at += 1;
      continue;
    }
    if (!isIn(token, 'prepositions', lexicon)) return at;
    let stop = at + 1;
    while (stop < end && (isIn(tokens[stop], 'determiners', lexicon) || isIn(tokens[stop], 'titles', lexicon)))
      stop += 1;
    const noun = tokens[stop];
    const isKnown = isIn(noun, 'times', lexicon) || isIn(noun, 'media', lexicon) || /^\d{1,4}$/.test(noun?.word ?? '');
    if (stop >= end || !isKnown) return at;
    at = stop + 1;
  }
}

/** Whether something stands before a subject that speaks with it: "Rivera and Brandt said". */
function isCoordinated({ tokens, lexicon }: Sentence, from: number): boolean {
  if (!isIn(tokens[from - 1], 'conjunctions', lexicon)) return false;
  const before = tokens[from - 2];
  if (!before) return false;
  if (before.word === ',') {
    const item = tokens[from - 3];
    return item?.kind === 'name' && (from < 4 || isBreak(tokens[from - 4]));
  }
  if (before.kind !== 'word') return true;
  if (before.isCapital) return true;
  let start = from - 2;
  while (start > 0 && !isBreak(tokens[start - 1])) start -= 1;
  return from - 1 - start <= 3 && tokens[start]?.kind !== 'name';
}

/** The subject that begins at a place, such as behind a verb: "said the harbour master Rivera". */
export function subjectAfter(sentence: Sentence, at: number, mayHaveApposition = true): Phrase | undefined {
  const { tokens, lexicon } = sentence;
  const from = afterTimes(sentence, at);
  const first = tokens[from];
  if (isBreak(first) || !first) return undefined;
  if (isIn(first, 'persons', lexicon)) return single('person', first, from);
  if (isIn(first, 'pronouns', lexicon) && !isIn(first, 'determiners', lexicon)) return single('noun', first, from);
  if (endsPhrase(sentence, from)) return undefined;
  let to = from;
  while (to < tokens.length && !endsPhrase(sentence, to)) to += 1;
  const source = readHead(sentence, from, to);
  if (!source) return undefined;
  if (source.kind === 'noun') {
    const phrase = { source: described(sentence, source, to), from, to };
    return mayHaveApposition ? withApposition(sentence, phrase) : phrase;
  }
  const end = tokens.findIndex((token) => token.end === source.end) + 1;
  if (!isJoinedByOthers(sentence, end)) return { source, from, to: end };
  const last = endOfList(sentence, end);
  return { source: { ...source, kind: 'unclear', end: tokens[last - 1]?.end ?? source.end }, from, to: last };
}

function single(kind: Source['kind'], token: Token, from: number): Phrase {
  return { source: { kind, start: token.start, end: token.end, head: token }, from, to: from + 1 };
}

/** "said on Monday Rivera" */
export function afterTimes({ tokens, lexicon }: Sentence, at: number): number {
  let index = at;
  for (;;) {
    if (isIn(tokens[index], 'adverbs', lexicon) || isIn(tokens[index], 'times', lexicon)) index += 1;
    else if (isIn(tokens[index], 'prepositions', lexicon) && isIn(tokens[index + 1], 'times', lexicon)) index += 2;
    else if (isIn(tokens[index], 'determiners', lexicon) && isIn(tokens[index + 1], 'times', lexicon)) index += 2;
    else return index;
  }
}

function endsPhrase({ tokens, lexicon }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (isBreak(token)) return true;
  if (isTitle(token, lexicon)) return false;
  return (
    isIn(token, 'prepositions', lexicon) ||
    isIn(token, 'conjunctions', lexicon) ||
    isIn(token, 'clauses', lexicon) ||
    (isIn(token, 'relatives', lexicon) && !isIn(token, 'determiners', lexicon))
  );
}

/** A phrase whose end is not certain: words behind a name may belong to the sentence, or make the name their attribute. */
function readHead(sentence: Sentence, from: number, to: number): Source | undefined {
  const { tokens, lexicon } = sentence;
  const whole = readPhrase(sentence, from, to);
  if (whole?.kind === 'actor' || whole?.kind === 'name') return whole;
  for (let end = from + 1; end < to; end += 1) {
    if (tokens[end - 1]?.kind !== 'name') continue;
    const next = tokens[end];
    const part = readPhrase(sentence, from, end);
    const isEnd = follows(next, lexicon) && !isPossessive(tokens, end - 1);
    if (part && (part.kind === 'actor' || part.kind === 'name') && isEnd) return part;
  }
  return whole;
}

/** Whether a word behind a name cannot make the name its attribute. */
function follows(token: Token | undefined, lexicon: Lexicon): boolean {
  if (!token || token.kind === 'name') return false;
  if (isIn(token, 'adverbs', lexicon) || isIn(token, 'times', lexicon)) return true;
  if (isIn(token, 'perfect', lexicon) || isIn(token, 'passive', lexicon) || isIn(token, 'negations', lexicon))
    return true;
  if (isIn(token, 'determiners', lexicon) || isIn(token, 'persons', lexicon)) return true;
  return token.kind === 'word' && !token.isCapital && !lexicon.words.stacksNouns;
}

/** A description with what belongs to it: "a lawyer for Rivera". */
function described({ tokens, lexicon }: Sentence, source: Source, to: number): Source {
  if (!isIn(tokens[to], 'prepositions', lexicon)) return source;
  let end = to + 1;
  while (end < tokens.length && end - to < 10 && !isBreak(tokens[end])) end += 1;
  return { ...source, end: tokens[end - 1]?.end ?? source.end };
}

/** "said the mayor, Ana Rivera.": the name behind a description. */
function withApposition(sentence: Sentence, phrase: Phrase): Phrase {
  const { tokens } = sentence;
  let comma = phrase.to;
  while (comma < tokens.length && !isBreak(tokens[comma])) comma += 1;
  if (tokens[comma]?.word !== ',') return phrase;
  let to = comma + 1;
  while (to < tokens.length && !isBreak(tokens[to])) to += 1;
  const named = wholeName(sentence, comma + 1, to);
  const next = tokens[to];
  if (!named || (next?.word === ',' && isIn(tokens[to + 1], 'conjunctions', sentence.lexicon))) return phrase;
  return { source: named, from: phrase.from, to };
}

/** "said Rivera and Brandt", "said Rivera, Brandt and Orr" */
function isJoinedByOthers({ tokens, lexicon }: Sentence, to: number): boolean {
  const next = tokens[to];
  if (isIn(next, 'conjunctions', lexicon)) {
    const then = tokens[to + 1];
    return then?.kind === 'name' || then?.isCapital === true || isIn(then, 'determiners', lexicon);
  }
  return next?.word === ',' && tokens[to + 1]?.kind === 'name' && !isPossessive(tokens, to + 1);
}
