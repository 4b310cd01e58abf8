import { clauseStart, endOf, type Attribution, type Cover } from './attribution.ts';
import { readPhrase, type Phrase, type Sentence, type Source } from './noun-phrases.ts';
import { subjectAfter, subjectBefore } from './subjects.ts';
import { isBreak, isIn, isPossessive } from './tokens.ts';
import { verbsIn, type Verb } from './verbs.ts';
import { accordingTo, markedAs } from './without-verb.ts';

/** All that gives words of a sentence to somebody, in its order. */
export function attributionsIn(sentence: Sentence): Attribution[] {
  const found: Attribution[] = [];
  for (const verb of verbsIn(sentence)) {
    const attribution = ofVerb(sentence, verb, found);
    if (attribution) found.push(attribution);
  }
  found.push(...accordingTo(sentence), ...addedTo(sentence, found), ...markedAs(sentence));
  return found.sort((a, b) => a.from - b.from);
}

function ofVerb(sentence: Sentence, verb: Verb, earlier: readonly Attribution[]): Attribution | undefined {
  const { tokens, lexicon } = sentence;
  if (verb.isPassive) return ofPassive(sentence, verb);
  // "plans announced by Rivera", "Asked by Brandt": a participle, and no verb of the sentence.
  if (isIn(tokens[verb.to], 'agents', lexicon) && lexicon.language === 'en') return undefined;
  if (verb.pronoun) {
    const isPerson = verb.pronoun.word !== 'on';
    const { start, end } = verb.pronoun;
    const source: Source = { kind: isPerson ? 'person' : 'noun', start, end, head: { start, end } };
    return spoken(sentence, verb, { source, from: verb.from, to: verb.to }, 'after');
  }
  const left = subjectBefore(sentence, verb.from);
  if (left) return spoken(sentence, verb, left, 'before');
  const isBeside = verb.from === 0 || isBreak(tokens[verb.from - 1]);
  if (isIn(tokens[verb.from - 1], 'conjunctions', lexicon) || (tokens[verb.from - 1]?.word === ',' && !isBeside)) {
    const shared = sharedSubject(sentence, verb, earlier);
    if (shared) return shared;
  }
  if (verb.isUnreal && !lexicon.words.splitsVerbs && lexicon.language === 'en') return undefined;
  if (!isBeside && lexicon.words.subjectFollows === 'beside speech') return undefined;
  if (verb.hasHearer && lexicon.words.subjectFollows === 'beside speech') return undefined;
  const right = subjectAfter(sentence, verb.to);
  if (right) return spoken(sentence, verb, right, 'after');
  if (!lexicon.words.dropsSubject) return undefined;
  const token = tokens[verb.from];
  if (!token) return undefined;
  const source: Source = { kind: 'person', start: token.start, end: token.end, head: token };
  return spoken(sentence, verb, { source, from: verb.from, to: verb.to }, 'before');
}

/**
 * Whether the name before a verb may be no subject, since another follows it: "Anders als Orr nannte der Bürgermeister",
 * or "Орр сказал мэр", where only the form of the name tells. In German a clause with a conjunction ends with its verb.
 */
function hasOtherSubject(sentence: Sentence, verb: Verb, subject: Phrase): boolean {
  const { tokens, lexicon } = sentence;
  if (subject.source.kind !== 'actor') return false;
  if (beginsSubject(sentence, verb.to)) return true;
  const next = tokens[verb.end];
  if (isBreak(next)) return false;
  if (lexicon.words.splitsVerbs)
    return (
      isIn(tokens[subject.from - 1], 'clauses', lexicon) ||
      (verb.word.endsWith('en') && !isIn(tokens[subject.from], 'determiners', lexicon))
    );
  return !lexicon.words.isWhole && !endsTag(sentence, verb.end) && !isIn(next, 'that', lexicon);
}

/** Endings of German feminine nouns, whose "der" is a dative: "sagte der Zeitung". */
const feminine = /(?:in|ung|heit|keit|schaft|ion|tät|ur|ie|ei|presse|post|behörde|welt)$/u;

/** "Orr nannte der Bürgermeister", "Orr nannte er": whoever follows the verb stands in the nominative, so the name does not. */
function beginsSubject({ tokens, lexicon }: Sentence, at: number): boolean {
  if (!isIn(tokens[at], 'nominatives', lexicon)) return false;
  if (!isIn(tokens[at], 'determiners', lexicon)) return true;
  const noun = tokens.slice(at + 1, at + 5).find((token) => token.isCapital || isBreak(token));
  return noun?.kind === 'word' && noun.isCapital && !feminine.test(noun.word);
}

/** Whether a verb has its subject say the words, and not only think or deny them, or say them perhaps. */
function isOutright({ kind, isUnreal }: Verb): boolean {
  return !isUnreal && kind !== 'deny' && kind !== 'think';
}

/** A verb with its subject: which words of the sentence are its. */
function spoken(sentence: Sentence, verb: Verb, subject: Phrase, side: 'before' | 'after'): Attribution {
  const { tokens } = sentence;
  const from = Math.min(subject.from, verb.from);
  const to = Math.max(subject.to, verb.to);
  const isInflected = tokens.some(
    (token) => token.isInflected === true && token.start === subject.source.head.start && token.kind === 'name',
  );
  const isTag = isTagged(sentence, verb, subject, side);
  const covers: Cover[] = [];
  const isCertain =
    isOutright(verb) &&
    !isIn(tokens[from - 1], 'unreal', sentence.lexicon) &&
    !isAskedOrHeard(sentence, from, Math.max(to, verb.end));
  if (isTag) {
    const start = clauseStart(tokens, from);
    covers.push({ from: start, to: from, isCertain: isCertain && !beginsWithAdverbial(sentence, start, from) });
  }
  const stop = verb.kind === 'label' || subject.isRelative ? labelEnd(sentence, to) : endOf(tokens, to);
  // "Orr condemned the “chaos”": the word may be the article's.
  const isObject =
    verb.kind === 'label' &&
    isIn(tokens[verb.end], 'determiners', sentence.lexicon) &&
    tokens[verb.end + 1]?.kind === 'speech';
  if (!isGap(sentence, verb, subject))
    covers.push({
      from: to,
      to: isOfAntecedent(sentence, verb, subject) ? Math.min(stop, verb.end + 3) : stop,
      isCertain: isCertain && !isObject,
    });
  const isUnclear = isInflected || (side === 'before' && hasOtherSubject(sentence, verb, subject));
  const source: Source = isUnclear ? { ...subject.source, kind: 'unclear' } : subject.source;
  return { source, from, to, covers, way: 'subject', kind: verb.kind };
}

/** Whether a verb and its subject stand beside their words, as in "..., said Rivera." */
function isTagged(sentence: Sentence, verb: Verb, subject: Phrase, side: 'before' | 'after'): boolean {
  const { tokens, lexicon } = sentence;
  const from = Math.min(subject.from, verb.from);
  const before = tokens[from - 1];
  // "as Rivera put it", "wie Rivera sagte"
  const isAside = isIn(before, 'asides', lexicon);
  if (!before || !(isBreak(before) || isAside) || verb.kind === 'label') return false;
  if (before.kind === 'mark' && /^[:;(]$/.test(before.word)) return false;
  const after = Math.max(verb.end, subject.to);
  if (side === 'after') return true;
  if (lexicon.words.subjectFollows === 'anywhere' && !isAside)
    return endsTag(sentence, after) && isBreak(tokens[after]);
  return endsTag(sentence, verb.hasHearer ? behindHearer(sentence, after) : after);
}

function endsTag({ tokens, lexicon }: Sentence, at: number): boolean {
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
function beginsWithAdverbial({ tokens, lexicon }: Sentence, from: number, to: number): boolean {
  const [first, second] = tokens.slice(from, to).filter(({ kind }) => kind !== 'mark');
  // "One week after the attack"
  if (isIn(second, 'times', lexicon) && first?.kind === 'word') return true;
  return isIn(first, 'prepositions', lexicon) || (isIn(first, 'clauses', lexicon) && !isIn(first, 'that', lexicon));
}

/** What a verb such as "called" gives to its subject reaches no further than its clause. */
function labelEnd(sentence: Sentence, from: number): number {
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

/** "the plan Rivera announced was": what she announced stands before the verb, and nothing of hers follows it. */
function isGap({ tokens, lexicon }: Sentence, verb: Verb, subject: Phrase): boolean {
  const after = tokens[Math.max(verb.end, subject.to)];
  return (
    (isIn(after, 'passive', lexicon) || isIn(after, 'perfect', lexicon)) &&
    subject.source.kind !== 'noun' &&
    (subject.source.kind === 'unclear' || !isBreak(tokens[subject.from - 1]))
  );
}

/** "asked whether it was", "reportedly said", "sagte angeblich": nobody may have said it so. */
function isAskedOrHeard({ tokens, lexicon }: Sentence, from: number, to: number): boolean {
  const next = tokens[to]?.word === ',' && lexicon.words.splitsVerbs ? tokens[to + 1] : tokens[to];
  if (isIn(next, 'whether', lexicon)) return true;
  return tokens
    .slice(Math.max(0, from - 1), to + 1)
    .some((token) => isIn(token, 'hearsay', lexicon) && !isIn(token, 'says', lexicon));
}

/** "Le maire que Orr a critiqué parle d'un": what she said of him stands right behind her verb, what follows is his. */
function isOfAntecedent({ tokens, lexicon }: Sentence, verb: Verb, subject: Phrase): boolean {
  const who = subject.from - 1;
  if (verb.kind !== 'label' || !isIn(tokens[who], 'relatives', lexicon)) return false;
  const noun = tokens[who - 1]?.word === ',' ? who - 2 : who - 1;
  return isIn(tokens[noun - 1], 'determiners', lexicon);
}

/** "It was announced by the Harbour Office that ...", "Brandt was called “a coward” by Rivera" */
function ofPassive(sentence: Sentence, verb: Verb): Attribution | undefined {
  const { tokens, lexicon } = sentence;
  const quoted = asSaying(sentence, verb);
  if (quoted) return quoted;
  const stop = tokens.findIndex(
    (token, index) => index >= verb.to && token.kind === 'mark' && /^[,;:.]$/.test(token.word),
  );
  const limit = stop === -1 ? tokens.length : stop;
  const agent = tokens.findIndex((token, index) => index >= verb.to && index < limit && isIn(token, 'agents', lexicon));
  const by = agent === -1 ? undefined : subjectAfter(sentence, agent + 1);
  const token = tokens[verb.from];
  if (!token) return undefined;
  const nobody: Source = { kind: 'noun', start: token.start, end: tokens[verb.to - 1]?.end ?? token.end, head: token };
  const isAside = endsTag(sentence, by?.to ?? verb.to);
  return {
    source: by?.source ?? nobody,
    from: verb.from,
    to: by?.to ?? verb.to,
    covers: [{ from: isAside ? 0 : verb.to, to: tokens.length, isCertain: by !== undefined && isOutright(verb) }],
    way: by ? 'agent' : 'nobody',
    kind: verb.kind,
  };
}

/** "Rivera was quoted as saying" */
function asSaying(sentence: Sentence, verb: Verb): Attribution | undefined {
  const { tokens } = sentence;
  if (!/^(?:quoted|cited)$/.test(verb.word)) return undefined;
  const saying = tokens.findIndex(
    ({ word }, index) => index > verb.to && word === 'saying' && tokens[index - 1]?.word === 'as',
  );
  const subject = saying === -1 ? undefined : subjectBefore(sentence, verb.from);
  if (!subject) return undefined;
  return {
    source: subject.source,
    from: subject.from,
    to: saying + 1,
    covers: [
      { from: 0, to: subject.from, isCertain: !verb.isUnreal },
      { from: saying + 1, to: tokens.length, isCertain: !verb.isUnreal },
    ],
    way: 'subject',
    kind: 'say',
  };
}

/** A further verb of the same subject: "Rivera left and called Brandt “a coward”." */
function sharedSubject(sentence: Sentence, verb: Verb, earlier: readonly Attribution[]): Attribution | undefined {
  const { tokens } = sentence;
  const last = earlier.findLast(({ to }) => to <= verb.from);
  const owner = last?.source ?? firstSubject(sentence);
  if (!owner) return undefined;
  const between = tokens.slice(last?.to ?? tokens.findIndex(({ end }) => end >= owner.end) + 1, verb.from);
  const isOther = between.some(
    (token) =>
      token.kind === 'name' ||
      isIn(token, 'persons', sentence.lexicon) ||
      isIn(token, 'pronouns', sentence.lexicon) ||
      isIn(token, 'relatives', sentence.lexicon),
  );
  const phrase: Phrase = { source: owner, from: verb.from, to: verb.from };
  const attribution = spoken(sentence, verb, phrase, 'before');
  return {
    ...attribution,
    covers: attribution.covers
      .filter(({ from }) => from >= verb.to)
      .map((cover) => ({ ...cover, isCertain: cover.isCertain && !isOther })),
    way: 'same subject',
  };
}

/** The name or pronoun that a sentence begins with, where nothing else of a subject stands before or beside it. */
export function firstSubject(sentence: Sentence): Source | undefined {
  const { tokens, lexicon } = sentence;
  const at = tokens.findIndex((token) => token.kind === 'name' || isIn(token, 'persons', lexicon));
  if (at === -1 || isPossessive(tokens, at)) return undefined;
  const comma = tokens.findLastIndex(({ word }, index) => index < at && word === ',');
  let from = comma + 1;
  while (isIn(tokens[from], 'conjunctions', lexicon) || isIn(tokens[from], 'adverbs', lexicon)) from += 1;
  if (comma !== -1 && !beginsWithAdverbial(sentence, 0, comma)) return undefined;
  const next = tokens[at + 1];
  if (isIn(next, 'conjunctions', lexicon) || next?.kind === 'name' || (next?.kind === 'word' && next.isCapital))
    return undefined;
  const source = readPhrase(sentence, from, at + 1);
  return source?.kind === 'actor' || source?.kind === 'name' || source?.kind === 'person' ? source : undefined;
}

/** ", adding that ..." */
function addedTo(sentence: Sentence, others: readonly Attribution[]): Attribution[] {
  const { tokens, lexicon } = sentence;
  return tokens.flatMap((token, at): Attribution[] => {
    const before = tokens[at - 1];
    if (!isIn(token, 'adding', lexicon) || !(isBreak(before) || isIn(before, 'conjunctions', lexicon))) return [];
    const last = others.filter(({ from, way }) => from < at && way !== 'nobody').at(-1);
    const source = last?.source ?? firstSubject(sentence);
    const unclear: Source = { kind: 'unclear', start: token.start, end: token.end, head: token };
    const isCertain = source !== undefined && last?.way !== 'according';
    return [
      {
        source: source ?? unclear,
        from: at,
        to: at + 1,
        covers: [{ from: at + 1, to: tokens.length, isCertain }],
        way: 'same subject',
        kind: 'say',
      },
    ];
  });
}
