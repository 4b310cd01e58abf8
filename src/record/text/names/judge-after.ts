import { lowerCase } from './letter-case.ts';
import { isNounAfter } from './german-nouns.ts';
import { isCapitalised, judgeBesideName } from './judge-before.ts';
import { another, doubtful, meant, type Judgement } from './judgement.ts';
import { isOfPerson, type NameContext, type Sight } from './name-context.ts';
import { wordAfter, type WordBeside } from './words-beside.ts';

/** Words after a name that make it somebody else's: "Martin Orr Jr." */
const generations = new Set('jr sr junior senior filho neto fils père ii iii iv v vi vii viii ix'.split(' '));
/** Words that make a surname that of several people. */
const families = new Set('family families brothers sisters siblings clan dynasty couple household'.split(' '));
/** Letters and words of courtesy after a person's name that leave it as it is. */
const honours = new Set('mp mep qc kc phd md cbe obe mbe msp ms td bey hanım efendi sahib san'.split(' '));

/** "Averland del Sur", "Averland du Nord": the name of another place, as "South Averland" is. */
const ofDirection =
  /^\s(?:de(?:l|lla|ll’|ll'|\sl’|\sl'|\sla)?\s?|du\s|do\s|of the\s)(?:Sur|Norte|Este|Oeste|Sud|Nord|Est|Ouest|Ovest|Sul|Leste|South|North|East|West)(?!\p{L})/u;

/** Legal forms of firms in small letters; those with capitals make a longer name anyway. */
const firms = new Set('plc llp llc ltd inc corp gmbh bv nv oy oyj srl sarl'.split(' '));

/** "Alcalá de Henares", "Averland de Abajo": what a place's name goes on with, unless that is a name by itself. */
const goesOn = /^\s(?:d['’]|(?:de|del|della|do|da|du|di|des|dos|das)\s(?:(?:la|las|los|el|le|les)\s)?)(?=\p{Lu})/u;
const goOnWithOf = new Set(['es', 'pt', 'fr', 'it', 'ca', 'gl', 'oc']);

function goesOnWithOf({ text, language, calendar }: NameContext, { isPerson, wordEnd, next }: Sight): boolean {
  if (isPerson || !goOnWithOf.has(language)) return false;
  const of = goesOn.exec(text.slice(wordEnd, wordEnd + 16))?.[0];
  if (of === undefined || next?.start === wordEnd + of.length) return false;
  const word =
    /^[\p{L}\p{M}]+/u.exec(text.slice(wordEnd + of.length, wordEnd + of.length + 30))?.[0].toLowerCase() ?? '';
  return !calendar.months.has(word) && !calendar.days.has(word);
}

/** "Orr, Lee & Sons", "Orr and Co.": a firm. */
function isInFirm({ text }: NameContext, { isPerson, wordEnd }: Sight): boolean {
  if (!isPerson) return false;
  return /^(?:(?:,\s\p{Lu}[\p{L}’'-]+){1,4}\s&\s\p{Lu}|\s(?:and|und|et|y|e|i|och|og|en)\s(?:Co|Cie|Cía|Sons?|Söhne|Fils|Hijos|Figli|Filhos|Bros|Partners?)(?!\p{L}))/u.test(
    text.slice(wordEnd, wordEnd + 120),
  );
}

/** "Orr v. Averland": a case at court bears the names, or two teams do. */
function isInCase({ text }: NameContext, { start, wordEnd }: Sight): boolean {
  return (
    /^\sv(?:s?\.|s)?\s\p{Lu}/u.test(text.slice(wordEnd, wordEnd + 6)) ||
    /[\p{L}.)]\sv(?:s?\.|s)?\s(?:the\s)?$/u.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** Judges a name in a script with capitals by what follows it. */
export function judgeAfter(context: NameContext, sight: Sight): Judgement {
  const { text } = context;
  if (sight.isPerson && /^,\s(?:Jr|Sr|II|III)\b/u.test(text.slice(sight.wordEnd, sight.wordEnd + 6)))
    return anotherOne(sight);
  if (
    sight.isPerson &&
    /^\sthe\s(?:Elder|Younger|Great|Second|Third)\b/u.test(text.slice(sight.wordEnd, sight.wordEnd + 14))
  )
    return anotherOne(sight);
  if (isInFirm(context, sight)) return another;
  if (isInCase(context, sight)) return doubtful('longer name');
  if (!sight.isPerson && ofDirection.test(text.slice(sight.wordEnd, sight.wordEnd + 24))) return another;
  if (goesOnWithOf(context, sight)) return doubtful('longer name');
  const { after } = sight;
  // "Orrs Haus": after the ending of a genitive comes what is somebody's.
  if (!after || (after.by === 'space' && sight.wordEnd > sight.end)) return meant;
  switch (after.by) {
    case 'ampersand':
      return another;
    case 'apostrophe':
      return meant;
    case 'hyphen':
    case 'dash':
      return judgeHyphen(context, sight, after);
    case 'space':
      return judgeWord(context, sight, after);
  }
}

function anotherOne({ bearer, written }: Sight): Judgement {
  return { is: 'another', person: bearer.fullName === bearer.name ? undefined : written };
}

function judgeHyphen(context: NameContext, sight: Sight, after: WordBeside): Judgement {
  if (!isCapitalised(after.word)) return meant;
  if (sight.next?.start === after.start) {
    const isPair = after.by === 'dash' || !(sight.isPerson || isOfPerson(sight.next));
    return isPair ? meant : doubtful('compound');
  }
  if (after.by === 'dash') return doubtful('compound');
  if (!sight.isPerson && isTitle(context, after)) return meant;
  return context.grammar.capitalisesNouns ? doubtful('compound') : another;
}

function judgeWord(context: NameContext, sight: Sight, after: WordBeside): Judgement {
  const { grammar, calendar, language } = context;
  const word = lowerCase(after.word, language);
  if (sight.isPerson && generations.has(word)) return anotherOne(sight);
  if (/^\p{N}/u.test(word)) return judgeNumber(context, sight, after);
  if (sight.isPerson && families.has(word)) return another;
  if (firms.has(word)) return another;
  if (!isCapitalised(after.word)) return meant;
  if (calendar.days.has(word) || calendar.months.has(word)) return meant;
  if (language === 'en' && after.word === 'I') return meant;
  if (sight.isPerson && honours.has(word)) return meant;
  if (sight.next?.start === after.start)
    return judgeBesideName(context, sight, sight.next.start, isOfPerson(sight.next)).is === 'meant' ||
      isWholeName(sight)
      ? meant
      : doubtful('longer name');
  if (!sight.isPerson && isTitle(context, after)) return judgeTitle(context, after);
  if (grammar.institutions.has(word)) return another;
  if (grammar.capitalisesNouns) return isNounAfter(context, after) ? meant : doubtful('longer name');
  if (!grammar.isKnown) return doubtful('longer name');
  return sight.isWhole ? doubtful('longer name') : another;
}

function isWholeName({ next }: Sight): boolean {
  return next?.found.bearers.some(({ name, fullName }) => name === fullName && name.includes(' ')) === true;
}

function isTitle({ grammar, language }: NameContext, { word }: WordBeside): boolean {
  const lower = lowerCase(word, language);
  return grammar.titles.has(lower) || grammar.titleEndings.some((ending) => lower.endsWith(ending));
}

/** "Averland President Orr" has a title, "UN General Assembly" and "Averland General Hospital" have none. */
function judgeTitle({ text, grammar, language }: NameContext, title: WordBeside): Judgement {
  const next = wordAfter(text, title.end);
  return next?.by === 'space' && grammar.institutions.has(lowerCase(next.word, language)) ? another : meant;
}

/** "France 24" is a channel, "in France 24 people died" is not; a score and a year are none either. */
function judgeNumber({ text }: NameContext, sight: Sight, number: WordBeside): Judgement {
  if (sight.isPerson || number.word.length > 2) return meant;
  const isScore = /^\s*[-–:,]/u.test(text.slice(number.end, number.end + 2));
  const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, sight.start - 20), sight.start))?.[1];
  return isScore || (before !== undefined && before !== 'the') ? meant : doubtful('longer name');
}
