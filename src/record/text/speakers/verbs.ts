import type { Sentence } from './noun-phrases.ts';
import { isBreak, isIn, lengthIn, type Token } from './tokens.ts';

/** A verb that gives words to somebody, with what belongs to it. */
export interface Verb {
  readonly kind: 'say' | 'label' | 'deny' | 'think';
  /** The first token of the group: "has" of "has also said". */
  readonly from: number;
  /** Behind its first part, where an object or a subject may follow. */
  readonly to: number;
  /** Behind all of it: behind "mit" of "teilte das Ministerium mit". */
  readonly end: number;
  readonly isPassive: boolean;
  /** Possible, future, asked or negated. */
  readonly isUnreal: boolean;
  /** What is told may follow the hearer: "told". */
  readonly hasHearer: boolean;
  /** "dit-il": the subject is part of the word. */
  readonly pronoun?: Token;
  readonly word: string;
}

const kinds = [
  ['denies', 'deny'],
  ['labels', 'label'],
  ['says', 'say'],
  ['thinks', 'think'],
] as const;

/** The verbs of saying in a sentence, outside its quoted words, in their order. */
export function verbsIn(sentence: Sentence): Verb[] {
  const verbs: Verb[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const verb = verbAt(sentence, at);
    if (!verb) continue;
    verbs.push(verb);
    at = Math.max(at, verb.to - 1);
  }
  return verbs;
}

function verbAt(sentence: Sentence, at: number): Verb | undefined {
  const { tokens, lexicon } = sentence;
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  // German "Angaben" is a noun, "angaben" a verb.
  if (lexicon.words.capitalNouns && token.isCapital && at > 0 && !isBreak(tokens[at - 1])) return undefined;
  const inverted = withPronoun(token, sentence);
  if (inverted) return inverted;
  const found = kinds
    .map(([list, kind]) => ({ kind, ...lengthOf(sentence, at, list) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)[0];
  const participle = participleLength(sentence, at);
  const group = groupBefore(sentence, at);
  // "is stressing"; ", stressing" is another verb's.
  const isProgressive = group.hasAuxiliary && isIn(token, 'adding', lexicon) && token.word.endsWith('ing');
  if (!found && participle === 0 && !isProgressive) return undefined;
  const isBareParticiple = participle > 0 && !group.hasAuxiliary;
  if (isBareParticiple && (!found || participle > found.length)) return undefined;
  if (isNoun(sentence, at, found?.length ?? participle)) return undefined;
  const length = Math.max(found?.length ?? 0, participle, isProgressive ? 1 : 0);
  const isFiniteOnly = found !== undefined && participle === 0 && lexicon.words.participles !== undefined;
  return {
    kind: found?.kind ?? (isProgressive ? 'say' : kindOfParticiple(sentence, at)),
    from: group.from,
    to: group.auxiliary === undefined ? at + length : group.auxiliary + 1,
    end: Math.max(at + length, found?.end ?? 0),
    isPassive: group.isPassive && !isFiniteOnly && !token.word.endsWith('ing'),
    isUnreal: group.isUnreal,
    hasHearer: length === 1 && isIn(token, 'hearers', lexicon),
    word: token.word,
    ...(group.pronoun ? { pronoun: group.pronoun } : {}),
  };
}

/** With its ending left out where it may have one: "exclamée". */
function participleLength({ tokens, lexicon }: Sentence, at: number): number {
  const length = lengthIn(tokens, at, 'participles', lexicon);
  if (length > 0 || !lexicon.words.participlesAgree) return length;
  const stem = tokens[at]?.word.replace(/(?<=[éits])(?:es?|s)$/u, '') ?? '';
  return lexicon.has('participles', stem) ? 1 : 0;
}

/** A phrase may be split where the language does so: "teilte das Ministerium mit". */
function lengthOf(
  { tokens, lexicon }: Sentence,
  at: number,
  list: (typeof kinds)[number][0],
): { readonly length: number; readonly end?: number } {
  const length = lengthIn(tokens, at, list, lexicon);
  if (length > 0 || !lexicon.words.splitsVerbs) return { length };
  for (const [, second, ...more] of lexicon.phrasesFrom(list, tokens[at]?.word ?? '')) {
    if (more.length > 0) continue;
    for (let index = at + 1; index < Math.min(tokens.length, at + 20); index += 1) {
      if (tokens[index]?.word === second && (isBreak(tokens[index + 1]) || isIn(tokens[index + 1], 'that', lexicon)))
        return { length: 1, end: index + 1 };
    }
  }
  return { length: 0 };
}

/** French "dit-il", "déclare-t-elle" */
function withPronoun(token: Token, { tokens, lexicon }: Sentence): Verb | undefined {
  const match = /^(\p{L}+?)(?:-t)?-(ils?|elles?|on)$/u.exec(token.word);
  if (!match || !lexicon.has('says', match[1] ?? '')) return undefined;
  const at = tokens.indexOf(token);
  const isPerson = match[2] === 'il' || match[2] === 'elle';
  return {
    kind: 'say',
    from: at,
    to: at + 1,
    end: at + 1,
    isPassive: false,
    isUnreal: false,
    hasHearer: false,
    word: token.word,
    pronoun: isPerson ? token : { ...token, word: 'on' },
  };
}

interface Group {
  readonly from: number;
  readonly hasAuxiliary: boolean;
  readonly isPassive: boolean;
  readonly isUnreal: boolean;
  /** An auxiliary that is not right before its participle: "hat Rivera gesagt". */
  readonly auxiliary?: number;
  readonly pronoun?: Token;
}

function groupBefore({ tokens, lexicon }: Sentence, at: number): Group {
  let from = at;
  let hasAuxiliary = false;
  let isPassive = false;
  let isUnreal = false;
  let pronoun: Token | undefined;
  while (from > 0) {
    const token = tokens[from - 1];
    if (isIn(token, 'perfect', lexicon)) {
      hasAuxiliary = true;
      if (token && /-(?:il|elle)$/.test(token.word)) pronoun = token;
    } else if (isIn(token, 'passive', lexicon)) {
      hasAuxiliary = true;
      // French "s'est exclamé" is no passive.
      isPassive = !/^(?:s'|se|m'|me)$/.test(tokens[from - 2]?.word ?? '');
    } else if (isIn(token, 'unreal', lexicon) || isIn(token, 'negations', lexicon)) isUnreal = true;
    else if (!isClitic(token) && !isIn(token, 'adverbs', lexicon)) break;
    from -= 1;
  }
  // "On Monday Rivera said", "Rivera on Monday said": the adverbial belongs to the verb only behind a subject.
  let start = from;
  while (start > 1 && isIn(tokens[start - 1], 'times', lexicon)) start -= 1;
  if (start < from && start > 1 && isIn(tokens[start - 1], 'prepositions', lexicon)) start -= 1;
  if (start < from && tokens[start - 1]?.kind === 'name') from = start;
  const after = tokens.slice(at + 1, at + 4).some((token) => isIn(token, 'negations', lexicon));
  const isNegatedAfter = after && tokens[at + 1] !== undefined && isIn(tokens[at + 1], 'negations', lexicon);
  if (lexicon.words.splitsVerbs && !hasAuxiliary) {
    for (
      let index = at - 1;
      index >= Math.max(0, at - 12) && (tokens[index]?.kind === 'speech' || !isBreak(tokens[index]));
      index -= 1
    ) {
      const isPassiveHere = isIn(tokens[index], 'passive', lexicon);
      if (!isPassiveHere && !isIn(tokens[index], 'perfect', lexicon)) continue;
      if (!isIn(tokens[at], 'participles', lexicon)) continue;
      const isNegated = tokens.slice(index, at).some((token) => isIn(token, 'negations', lexicon));
      return {
        from: index,
        hasAuxiliary: true,
        isPassive: isPassiveHere,
        isUnreal: isUnreal || isNegated,
        auxiliary: index,
      };
    }
  }
  return {
    from,
    hasAuxiliary,
    isPassive,
    isUnreal: isUnreal || isNegatedAfter,
    ...(pronoun ? { pronoun } : {}),
  };
}

/** French and Spanish pronouns of the object, between subject and verb. */
function isClitic(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^(?:l'|m'|t'|s'|y|en|lo|le|les|se|me|nous|vous|lui|leur|gli|lhe)$/.test(token.word);
}

/** "his claim", "the said": a form that is a noun here. */
function isNoun({ tokens, lexicon }: Sentence, at: number, length: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + length];
  if (isIn(before, 'determiners', lexicon) && !isClitic(before) && !isIn(before, 'pronouns', lexicon)) return true;
  if (before?.kind === 'mark' && /^'s?$/.test(before.word)) return true;
  if (!lexicon.has('alsoNouns', tokens[at]?.word ?? '') || length > 1) return false;
  // "La presse rapporte que", "La prensa informa de que"; but "the claim that"
  const isRomance = lexicon.words.subjectFollows === 'anywhere';
  if (isRomance && (isIn(after, 'that', lexicon) || isIn(tokens[at + length + 1], 'that', lexicon))) return false;
  const isBehindSubject =
    before === undefined ||
    before.kind === 'name' ||
    before.isCapital ||
    isBreak(before) ||
    /\p{L}s$/u.test(before.word) ||
    isIn(before, 'persons', lexicon) ||
    isIn(before, 'pronouns', lexicon) ||
    isIn(before, 'adverbs', lexicon) ||
    isIn(before, 'perfect', lexicon) ||
    isIn(before, 'passive', lexicon) ||
    isIn(before, 'people', lexicon) ||
    isIn(before, 'titles', lexicon) ||
    isIn(before, 'unreal', lexicon) ||
    isIn(before, 'conjunctions', lexicon) ||
    isIn(before, 'relatives', lexicon) ||
    isClitic(before);
  return !isBehindSubject || isIn(after, 'passive', lexicon) || after?.word === 'of';
}

function kindOfParticiple({ tokens, lexicon }: Sentence, at: number): Verb['kind'] {
  const word = tokens[at]?.word ?? '';
  // Participles stand in one list; "accusé" and its like take an object before the words.
  return lexicon.language !== 'en' && labelStems.test(word) ? 'label' : 'say';
}

const labelStems =
  /^(?:accus|appel|compar|condamn|critiqu|décrit|évoqu|qualifi|salu|trait|vant|accusat|attaccat|bollat|chiamat|condannat|definit|descritt|acusad|chamad|classificad|genoemd|beschuldigd|omschreven|beschreven|kallat|anklagat|beskrivit|beskyllt|kritiserat|acusad|calificad|llamad|tachad|tildad|descrit|comparad|condenad|criticad|elogiad|hablad|definid|culpad|genannt|bezeichnet|beschrieben|beschimpft|beschuldigt|bezichtigt|verurteilt|gewürdigt|gelobt|verglichen|vorgeworfen|gerügt|attackiert)/u;
