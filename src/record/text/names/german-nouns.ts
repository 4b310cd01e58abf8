import type { NameContext } from './name-context.ts';
import { wordBefore, type WordBeside } from './words-beside.ts';

/**
 * In a language that writes all nouns with a capital, a capital beside a name may be a noun's: these rules tell those
 * that are from those that may be a given name or a part of the name.
 */

const determiners = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner sein seine seinen seinem seiner ' +
    'ihr ihre ihren ihrem ihrer unser unsere dieser diese dieses diesem diesen jeder jede jedes jedem jeden ' +
    'zum zur im am vom beim ins ans'
  ).split(' '),
);

/** Endings of words for what somebody does, which hardly any given name has. */
const trades =
  /(?:iker|ikerin|istin|ist|eur|eurin|erin|orin|entin|antin|lerin|nerin|frau|leute|kaufmann|amtmann|wirt|wirtin)$/u;
/** Endings of abstract and of collective nouns. */
const abstracts =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|nis|nisse|nissen|ismus|tum|ment|mente|soldaten|truppen|waffen|hilfe|gespräche|leute|kräfte|gelder|mittel|druck|krieg|vertrag)$/u;
/** Pronouns of address. */
const address = new Set(['sie', 'ihnen', 'ihr', 'ihre', 'ihren', 'ihrem']);
/** Words that make another place of a place's name. */
const directions = /^(?:neu|alt|süd|nord|ost|west|groß|klein|ober|unter|sankt|bad)$/u;

/**
 * Whether the capitalised word before a name is a noun and no part of it; undefined where it is likely another name.
 *
 * "die Zeugin Orr", "das Nachbarland Averland": yes. "Peter Orr": undefined.
 */
export function isNounBefore(context: NameContext, before: WordBeside, ofPerson: boolean): boolean | undefined {
  const word = before.word.toLowerCase();
  const { grammar, text } = context;
  if (!ofPerson && [...grammar.places].some((place) => word.endsWith(place))) return true;
  if (directions.test(word)) return undefined;
  if ([...grammar.institutions].some((one) => one.length > 3 && word.endsWith(one))) return undefined;
  if (abstracts.test(word)) return true;
  const previous = wordBefore(text, before.start);
  const isDetermined = previous?.by === 'space' && determiners.has(previous.word.toLowerCase());
  if (ofPerson) {
    if (isDetermined) return true;
    if (before.word.length > 6 && trades.test(word)) return true;
    return undefined;
  }
  return isDetermined ? false : undefined;
}

/** Whether the capitalised word after a name is a noun or a pronoun that begins something else. */
export function isNounAfter(context: NameContext, after: WordBeside): boolean {
  const word = after.word.toLowerCase();
  return address.has(word) || abstracts.test(word) || isDeterminedElsewhere(context, after.word);
}

/** Whether the text has the word after an article somewhere, as it has nouns and hardly ever names. */
function isDeterminedElsewhere({ text }: NameContext, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const before = wordBefore(text, at);
    if (before?.by === 'space' && determiners.has(before.word.toLowerCase())) return true;
  }
  return false;
}
