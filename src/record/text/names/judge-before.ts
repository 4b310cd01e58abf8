import { lowerCase } from './letter-case.ts';
import { isNounBefore } from './german-nouns.ts';
import { another, doubtful, meant, type Judgement } from './judgement.ts';
import { isOfPerson, type NameContext, type Sight } from './name-context.ts';
import { wordBefore, type WordBeside } from './words-beside.ts';

/** Judges a name in a script with capitals by the word before it. */
export function judgeBefore(context: NameContext, sight: Sight): Judgement {
  return judgeBy(context, sight, sight.before);
}

function judgeBy(context: NameContext, sight: Sight, before: WordBeside | undefined): Judgement {
  if (!before) return meant;
  switch (before.by) {
    case 'ampersand':
      return another;
    case 'apostrophe':
      return judgeElision(context, sight, before);
    case 'hyphen':
    case 'dash':
      return judgeHyphen(context, sight, before);
    case 'space':
      return judgeWord(context, sight, before);
  }
}

/** "d’Alvère" is elided; "Anne D’Orr" has a surname of its own. */
function judgeElision(context: NameContext, sight: Sight, before: WordBeside): Judgement {
  const { grammar } = context;
  const word = before.word.toLowerCase();
  if (!grammar.elisions.has(word)) return meant;
  const isCapital = isCapitalised(before.word);
  if (isCapital && !context.beginsClause(before.start)) return anotherPerson(context, sight, before.start);
  if (isCapital) return sight.isPerson ? doubtful('neighbour') : meant;
  return grammar.joiners.has(word) ? judgeJoined(context, sight, before) : meant;
}

/** Prefixes that say for or against, before or after; and the articles of Arabic names, which belong to the name. */
const prefixes = new Set(
  'pro anti non ex post pre pré neo néo trans mid inter co ultra nicht semi про анти экс'.split(' '),
);
const articles = new Set('al el as ad an ar ash at az ul es аль эль ад ас'.split(' '));

function judgeHyphen(context: NameContext, sight: Sight, before: WordBeside): Judgement {
  const word = before.word.toLowerCase();
  if (before.by === 'hyphen' && articles.has(word))
    return judgeBy(context, sight, wordBefore(context.text, before.start));
  if (!isCapitalised(before.word)) {
    // "Charles-de-Gaulle", "Boulogne-sur-Mer": the small word is in the middle of one name.
    return wordBefore(context.text, before.start)?.by === 'hyphen' ? another : meant;
  }
  if (prefixes.has(word)) return meant;
  if (sight.previous?.end === before.end) {
    const isPair = before.by === 'dash' || !(sight.isPerson || isOfPerson(sight.previous));
    return isPair ? meant : doubtful('compound');
  }
  return before.by === 'dash' ? doubtful('compound') : anotherPerson(context, sight, before.start);
}

function judgeWord(context: NameContext, sight: Sight, before: WordBeside): Judgement {
  const { grammar } = context;
  const word = lowerCase(before.word, context.language);
  if (before.isAbbreviated) {
    if (/^\p{Lu}\p{M}*$/u.test(before.word) && !(sight.isPerson && grammar.titles.has(word)))
      return judgeInitial(context, sight, before);
    // Of what stands before a full stop only these begin a longer name; else a sentence ends there.
    return saints.has(word) ? another : meant;
  }
  if (!isCapitalised(before.word)) {
    if (grammar.streets.has(word)) return another;
    return grammar.joiners.has(word) ? judgeJoined(context, sight, before) : meant;
  }
  return judgeCapitalised(context, sight, before);
}

const saints = new Set(['st', 'ste', 'mt', 'ft']);

/** An initial before a surname: of this person, if it fits; of another one, if it does not. */
function judgeInitial(context: NameContext, sight: Sight, before: WordBeside): Judgement {
  if (!sight.isPerson) return another;
  const { fullName, name } = sight.bearer;
  // "U.S. President" has its title; a sentence may end with an initial too.
  const fits = fullName === name || fullName.startsWith(before.word);
  if (sight.isWhole) return doubtful('neighbour');
  return fits ? doubtful('initial') : anotherPerson(context, sight, before.start);
}

function judgeCapitalised(context: NameContext, sight: Sight, before: WordBeside): Judgement {
  const { grammar, calendar, language } = context;
  const word = lowerCase(before.word, language);
  const isFirst = context.beginsClause(before.start);
  if (isFirst && grammar.openers.has(word) && !givenNames.has(word)) return meant;
  if (sight.isPerson && isTitle(context, word)) return meant;
  if (sight.previous && sight.previous.end + sight.previous.ending.length === before.end)
    return judgeBesideName(context, sight, sight.previous.start, isOfPerson(sight.previous));
  // A word of the text may be a given name too: "Rose Orr", where prices rose.
  if (isFirst && context.hasInLowerCase(word) && !grammar.institutions.has(word))
    return sight.isPerson ? doubtful('neighbour') : meant;
  if (calendar.days.has(word)) return meant;
  if (sight.bearer.spelling === 'inflected') return judgeGenitive(context, sight, before, word);
  if (calendar.months.has(word)) return isMonth(context, before) ? meant : doubtful('neighbour');
  if (grammar.capitalisesNouns) {
    const noun = isNounBefore(context, before, sight.isPerson);
    if (noun !== undefined) return noun ? meant : doubtful('neighbour');
  }
  if (!grammar.isKnown) return doubtful('neighbour');
  if (sight.isWhole) return doubtful('neighbour');
  if (!sight.isPerson) return isTitle(context, word) ? doubtful('neighbour') : another;
  return judgeRun(context, sight, before);
}

/** "Secretary of State Orr" has a title of several words; "In Moscow Orr said" has none and is another name all the same. */
function judgeRun(context: NameContext, sight: Sight, before: WordBeside): Judgement {
  const { grammar, text, language } = context;
  let joiner = wordBefore(text, before.start);
  if (joiner?.by === 'space' && grammar.locatives.has(lowerCase(joiner.word, language))) return doubtful('neighbour');
  for (
    let at = 0;
    at < 2 && joiner?.by === 'space' && (grammar.joiners.has(joiner.word) || joiner.word === 'the');
    at += 1
  ) {
    const head = wordBefore(text, joiner.start);
    if (head?.by === 'space' && isTitle(context, lowerCase(head.word, language))) return meant;
    joiner = head;
  }
  const word = lowerCase(before.word, language);
  if (grammar.institutions.has(word) || grammar.streets.has(word)) return another;
  return anotherPerson(context, sight, before.start);
}

/** "Президент Аверланда", "Dom Orra": a noun before a name in another case, where a given name would agree with it. */
function judgeGenitive(context: NameContext, sight: Sight, before: WordBeside, word: string): Judgement {
  const { grammar } = context;
  if (grammar.institutions.has(word)) return another;
  if (isTitle(context, word)) return meant;
  const agrees = !/[бвгґджзйклмнпрстфхцчшщbcćdfghjklłmnńprsśtwzźż]$/u.test(word);
  if (sight.isPerson) return agrees ? anotherPerson(context, sight, before.start) : meant;
  return context.beginsClause(before.start) ? meant : doubtful('neighbour');
}

/** Words of a language that are given names too, so that they say nothing at a sentence's beginning. */
const givenNames = new Set(
  'will may mark bill grant said art sue june april august mia dan ben per su can ali ada iris van'.split(' '),
);

function isTitle({ grammar }: NameContext, word: string): boolean {
  const last = word.replace(/^.*-/u, '');
  const singular = word.replace(/s$/u, '');
  return (
    grammar.titles.has(word) ||
    grammar.titles.has(last) ||
    (singular.length > 3 && grammar.titles.has(singular)) ||
    grammar.titleEndings.some((ending) => word.endsWith(ending))
  );
}

/** "In June Orr came back"; but June Orr is somebody. */
function isMonth({ text, grammar, language }: NameContext, month: WordBeside): boolean {
  const before = wordBefore(text, month.start);
  if (!before) return false;
  const word = lowerCase(before.word, language);
  return /^\p{N}/u.test(word) || (grammar.prepositions.has(word) && grammar.openers.has(word));
}

/** "In Averland Orr said": two names side by side, the first after a preposition or the second a whole name. */
export function judgeBesideName(
  context: NameContext,
  sight: Sight,
  otherStart: number,
  isOtherPerson: boolean,
): Judgement {
  if (isOtherPerson && sight.isPerson) return doubtful('longer name');
  if (context.grammar.capitalisesNouns || sight.isWhole) return meant;
  const before = wordBefore(context.text, Math.min(otherStart, sight.start));
  const isSetOff =
    before?.by === 'space' &&
    context.grammar.prepositions.has(lowerCase(before.word, context.language)) &&
    isOtherPerson !== sight.isPerson;
  return isSetOff ? meant : doubtful('longer name');
}

/** Small words between two names, before a surname: "Ludwig van Orr", "Valéry d’Orr". */
const nameParticles = new Set(
  'de del della di du da do dos das d van von zu den der ten ter al el bin ibn ben bint av af of фон де аль эль'.split(
    ' ',
  ),
);

/** "The North of Averland" is in Averland, "North Averland" may be another country. */
const directions = new Set(
  'south north east west centre center sud nord est ovest ouest oeste sur norte este leste sul süden norden osten westen'.split(
    ' ',
  ),
);

function judgeJoined(context: NameContext, sight: Sight, joiner: WordBeside): Judgement {
  const { grammar, text, language } = context;
  let first = joiner;
  let before = wordBefore(text, first.start);
  // "Bank of the Averland": an article may stand between.
  for (let at = 0; at < 2 && before?.by === 'space' && grammar.joiners.has(before.word); at += 1) {
    first = before;
    before = wordBefore(text, first.start);
  }
  if (before?.by !== 'space' || before.isAbbreviated || !isCapitalised(before.word)) return meant;
  const word = lowerCase(before.word, language);
  const isFirst = context.beginsClause(before.start);
  if (sight.isPerson) return judgeParticle(context, sight, first, before);
  if (directions.has(word)) return meant;
  if (grammar.institutions.has(word)) return another;
  if (sight.previous?.end === before.end)
    return isFirst || isOfPerson(sight.previous) ? meant : doubtful('longer name');
  if (grammar.offices.has(word) || isTitle(context, word)) return meant;
  if (isFirst || grammar.capitalisesNouns)
    return [...grammar.institutions].some((one) => one.length > 3 && word.endsWith(one)) ? another : meant;
  return another;
}

function judgeParticle(context: NameContext, sight: Sight, joiner: WordBeside, before: WordBeside): Judgement {
  const { grammar, language } = context;
  const word = lowerCase(before.word, language);
  const isFirst = context.beginsClause(before.start);
  if (!nameParticles.has(joiner.word.toLowerCase())) return meant;
  if (isFirst && (grammar.openers.has(word) || context.hasInLowerCase(word)) && !givenNames.has(word)) return meant;
  if (grammar.capitalisesNouns && isNounBefore(context, before, true) === true) return meant;
  if (sight.isWhole) return doubtful('neighbour');
  return anotherPerson(context, sight, before.start);
}

/** The name is a part of another one, which is a person's where the name is a surname. */
function anotherPerson(context: NameContext, sight: Sight, from: number): Judgement {
  if (!sight.isPerson) return another;
  const [own = ''] = sight.bearer.fullName.split(/\s+/);
  const run = runBefore(context, from);
  // "Ana Maria Orr", where the record has "Ana Orr": a middle name, or somebody else.
  if (sight.bearer.fullName !== sight.bearer.name && run.words.includes(own)) return doubtful('longer name');
  return { is: 'another', person: context.text.slice(run.start, sight.end).replace(/\s+/g, ' ') };
}

/** The capitalised words and the small ones between them that end with the word at an offset. */
function runBefore({ text }: NameContext, from: number): { readonly start: number; readonly words: readonly string[] } {
  const words: string[] = [];
  let start = from;
  for (
    let beside = wordAt(text, from);
    beside && isCapitalised(beside.word) && !endsSentence(beside);
    beside = wordBefore(text, start)
  ) {
    words.push(beside.word);
    start = beside.start;
  }
  return { start, words };
}

/** Of what stands before a full stop only initials and short titles go on. */
function endsSentence({ word, isAbbreviated }: WordBeside): boolean {
  return isAbbreviated && word.length > 2;
}

function wordAt(text: string, start: number): WordBeside | undefined {
  const end = /^[\p{L}\p{M}\p{N}\u00ad]+/u.exec(text.slice(start, start + 80))?.[0].length ?? 0;
  return end === 0
    ? undefined
    : { start, end: start + end, word: text.slice(start, start + end), by: 'space', isAbbreviated: false };
}

export function isCapitalised(word: string): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(word);
}
