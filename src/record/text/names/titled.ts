import { lowerCase } from './letter-case.ts';
import type { NameContext } from './name-context.ts';
import { wordBefore, wordsFrom } from './words-beside.ts';

/** Titles that every grown person can have: they tell nobody from a relative. */
const courtesies = new Set(
  (
    'mr mrs ms mx miss sir dame m mm mme mlle monsieur madame mademoiselle herr herrn frau hr fr dr doctor doktor docteur ' +
    'sr sra srta señor señora señorita don doña signor signora signore senhor senhora dom dona pan pani pana panu panem bay bayan sayın ' +
    'г господин госпожа κ κος κυρία κύριος'
  ).split(' '),
);

/**
 * Whether a name has a title of office before it, as in "Mayor Orr".
 *
 * @param index its place among the names of the context
 */
export function isTitledMention({ text, grammar, mentions, language }: NameContext, index: number): boolean {
  const mention = mentions[index];
  const before = mention && wordBefore(text, mention.start);
  if (before?.by !== 'space') return false;
  const word = lowerCase(before.word, language);
  return grammar.titles.has(word)
    ? !courtesies.has(word)
    : grammar.titleEndings.some((ending) => word.endsWith(ending));
}

/** Whether the words around a person's whole name speak of an office: "Senator John Orr", "John Orr, the mayor". */
export function holdsOffice(context: NameContext, index: number, person: string): boolean {
  const { text, grammar, language, mentions } = context;
  const mention = mentions[index];
  if (!mention) return false;
  const start = Math.max(0, mention.end - person.length);
  const isOffice = (word: string) => {
    const lower = lowerCase(word, language);
    return grammar.titles.has(lower) || grammar.titleEndings.some((ending) => lower.endsWith(ending));
  };
  const before = wordBefore(text, start);
  if (before?.by === 'space' && isOffice(before.word)) return true;
  if (person.split(' ').some(isOffice)) return true;
  return text.charAt(mention.end) === ',' && wordsFrom(text, mention.end + 1, 6).some(isOffice);
}
