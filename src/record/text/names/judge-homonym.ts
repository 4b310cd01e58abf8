import { lowerCase } from './letter-case.ts';
import { another, doubtful, meant, type Judgement } from './judgement.ts';
import type { NameContext, Sight } from './name-context.ts';
import { countryNames } from './country-names.ts';
import { wordAfter, wordBefore } from './words-beside.ts';

/**
 * A name of one word may be another word: a month, a verb at the beginning of a sentence, a country, or any word where
 * everything is in capitals.
 */
export function judgeHomonym(context: NameContext, sight: Sight): Judgement {
  const { calendar, grammar, language } = context;
  if (/\s/.test(sight.written)) return meant;
  const isAcronym = /^\p{Lu}{2}/u.test(sight.written);
  if (isAcronym) return isAmongCapitals(context, sight) ? doubtful('capitals') : meant;
  const word = lowerCase(sight.written, language);
  if (isTitled(context, sight)) return meant;
  if (calendar.months.has(word) || calendar.days.has(word)) return judgeCalendar(context, sight);
  if (context.beginsClause(sight.start)) {
    if (wordsAsNames.has(word)) return doesWhatPeopleDo(sight) ? meant : doubtful('common word');
    if (grammar.openers.has(word)) return doubtful('common word');
    if (sight.isPerson && grammar.titles.has(word)) return doubtful('common word');
    if (context.hasInLowerCase(word)) return doubtful(doesWhatPeopleDo(sight) ? 'lower case' : 'common word');
  }
  if (sight.isPerson && isAfterArticle(context, sight, word)) return doubtful('longer name');
  if (sight.isPerson && sight.bearer.fullName !== sight.bearer.name && isCountry(language, sight.written))
    return doubtful('country');
  return meant;
}

function isTitled({ grammar }: NameContext, { isPerson, before }: Sight): boolean {
  return isPerson && before?.by === 'space' && grammar.titles.has(before.word.toLowerCase());
}

/**
 * "A Baker fell", "the King spoke": after an English article a surname is rather what somebody is; so is any after a German
 * one, "der Bauer", since all nouns have capitals.
 */
function isAfterArticle({ language, grammar }: NameContext, { before }: Sight, word: string): boolean {
  if (before?.by !== 'space' || before.isAbbreviated) return false;
  const article = before.word.toLowerCase();
  if (language === 'de') return germanArticle.test(article);
  if (language !== 'en') return false;
  return (
    article === 'a' || article === 'an' || (article === 'the' && (grammar.titles.has(word) || wordsAsNames.has(word)))
  );
}

const germanArticle =
  /^(?:der|die|das|den|dem|des|k?eine?[nmrs]?|jede[nmrs]?|diese[nmrs]?|manche[nmrs]?|zum|zur|vom|beim)$/u;

function isCountry(language: string, name: string): boolean {
  return countryNames(language).includes(name);
}

/** "in May", "3 May", "May 2031" are months; "Later May resigned" is none; of the rest nobody can say. */
function judgeCalendar(context: NameContext, sight: Sight): Judgement {
  const { calendar, grammar, language } = context;
  const { before, after } = sight;
  const isFirst = context.beginsClause(sight.start);
  if (!calendar.areCapitalised && !isFirst) return meant;
  if (after && /^\p{N}/u.test(after.word)) return another;
  const previous = before && lowerCase(before.word, language);
  if (before && previous !== undefined) {
    if (/^\p{N}/u.test(previous) || grammar.prepositions.has(previous) || dateWords.has(previous)) return another;
    if (calendar.months.has(previous) || calendar.days.has(previous)) return another;
    if (before.by === 'hyphen') return another;
  }
  const isSubject = doesWhatPeopleDo(sight);
  const followsOpener = before !== undefined && previous !== undefined && grammar.openers.has(previous);
  if (isFirst || !followsOpener) return doubtful('date');
  if (isSubject) return meant;
  return after?.by === 'space' && auxiliary.test(after.word) ? doubtful('subject') : doubtful('date');
}

function doesWhatPeopleDo({ after }: Sight): boolean {
  return after?.by === 'space' && verbLike.test(after.word);
}

/** English words that are names too, and begin sentences as words. */
const wordsAsNames = new Set(
  (
    'will may mark bill grant rose hope grace faith joy art rich frank sue pat chase drew skip rob nick jack guy miles dawn ' +
    'ivy ruby pearl iris lily violet daisy amber summer autumn cliff dean earl duke major judge baker cook rob chance ' +
    'nice bath reading mobile orange buffalo split cork hull sandwich deal battle lens wells barking bury normal tours ' +
    'independence enterprise eye rugby march angers hell poole slough ware'
  ).split(' '),
);

/** What stands before a month or a day and never before a surname. */
const dateWords = new Set(
  (
    'the a this every each any another of and or to early mid late last next previous following coming since by until before after ' +
    'im am vom zum bis ab seit diesen jeden und oder anfang mitte ende'
  ).split(' '),
);

/** What a person does and no month: forms that English and German news use of people. */
const verbLike = new RegExp(
  `^(?:${(
    'said says told tells resigned announced added argued asked denied refused promised warned agreed admitted claimed insisted ' +
    'replied answered visited voted signed called urged declined apologised apologized pledged vowed responded explained ' +
    'stressed accused praised thanked stayed arrived returned walked smiled laughed attended accepted rejected confirmed ' +
    'defended criticised criticized wanted decided wept spoke thought knew met left won lost wrote sagte erklärte trat kündigte'
  )
    .split(' ')
    .join('|')})$`,
  'u',
);
const auxiliary =
  /^(?:has|had|is|was|did|does|will|would|could|can|must|came|went|took|made|hat|hatte|ist|war|wird|wurde)$/u;

/** Whether the words around are in capitals too, so that a capital says nothing: "WHO IS IT?" */
function isAmongCapitals({ text }: NameContext, sight: Sight): boolean {
  const around: string[] = [];
  let { before, after } = sight;
  for (let at = 0; at < 2; at += 1) {
    if (before) around.push(before.word);
    if (after) around.push(after.word);
    before = before && wordBefore(text, before.start);
    after = after && wordAfter(text, after.end);
  }
  const isCapitals = (word: string) => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word);
  return around.length > 1 && around.every(isCapitals);
}
