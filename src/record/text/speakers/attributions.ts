import { clauseStart, endOf, type Attribution, type Cover } from './attribution.ts';
import { readPhrase, type Phrase, type Sentence, type Source } from './noun-phrases.ts';
import { subjectAfter, subjectBefore } from './subjects.ts';
import { isBreak, isIn, isPossessive } from './tokens.ts';
import { verbsIn, type Verb } from './verbs.ts';
import {
  beginsWithAdverbial,
  endsTag,
  isAskedOrHeard,
  isContradicted,
  isGap,
  isOfAntecedent,
  isTagged,
  labelEnd,
} from './reach.ts';
import { accordingTo, markedAs, repliedWith } from './without-verb.ts';

/** All that gives words of a sentence to somebody, in its order. */
export function attributionsIn(sentence: Sentence): Attribution[] {
  const found: Attribution[] = [];
  for (const verb of verbsIn(sentence)) {
    const attribution = ofVerb(sentence, verb, found);
    if (attribution) found.push(attribution);
  }
  found.push(...accordingTo(sentence), ...addedTo(sentence, found), ...markedAs(sentence), ...repliedWith(sentence));
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
  const isBeside = verb.from === 0 || isBreak(tokens[verb.from - 1]) || isIn(tokens[verb.from - 1], 'asides', lexicon);
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
  if (lexicon.words.isOrdered === true && verb.kind === 'label') return false;
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
    !isContradicted(sentence, from) &&
    !isAskedOrHeard(sentence, from, Math.max(to, verb.end));
  if (isTag) {
    const start = clauseStart(tokens, from);
    covers.push({ from: start, to: from, isCertain: isCertain && !beginsWithAdverbial(sentence, start, from) });
  }
  // "Maro, whom Orr would not name, had, a spokesman said, “left”": what is said of Maro ends with the clause.
  const isOfClause = subject.isRelative === true || isIn(tokens[subject.from - 1], 'relatives', sentence.lexicon);
  const stop = verb.kind === 'label' || isOfClause ? labelEnd(sentence, to) : endOf(tokens, to);
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
  // "Orr said Maro had lied and called": Maro may be the one who called.
  const isNamed = last !== undefined && between.some(({ kind }) => kind === 'name');
  const source: Source = isNamed ? { ...owner, kind: 'unclear', end: between.at(-1)?.end ?? owner.end } : owner;
  const phrase: Phrase = { source, from: verb.from, to: verb.from };
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
