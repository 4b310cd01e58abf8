import { comparable, foldLetters } from '../../search/fold-letters.ts';

/**
 * A query as Pagefind takes it: it knows only straight quotation marks around a phrase.
 *
 * @example
 * plainQuery(' « no tolls » ') // => '"no tolls"'
 */
export function plainQuery(query: string): string {
  return query
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/" ([^"]*) "/g, '"$1"')
    .trim();
}

/** The words of a query as they are compared. */
export function queryWords(query: string): string[] {
  return query
    .split(/\s+/)
    .map(comparableWord)
    .filter((word) => word !== '');
}

/** Whether a query is a single Latin letter, which begins too many words to be an answer. */
export function isTooShort(query: string): boolean {
  return /^\P{L}*\p{Script=Latin}\P{L}*$/u.test(query.trim());
}

/** Letters that endings and their stems may differ by: "running" and "runs", but not "medvedev" and "me". */
const longestEnding = 4;
const shortestStem = 3;

/**
 * Whether a word of a text can be what a word of a query stands for: it begins with it, or both with one stem.
 *
 * Pagefind, where no word begins with the one asked for, takes the longest word that the one asked for begins with, and
 * finds "a" for "aardvark". What it finds has to pass here.
 */
export function isMeantBy(word: string, asked: string): boolean {
  return forms(word).some((form) => {
    if (form.startsWith(asked)) return true;
    const shared = sharedLength(form, asked);
    return shared >= shortestStem && asked.length - shared <= longestEnding && form.length - shared <= longestEnding;
  });
}

/** A word of a text, its parts ("al-Minai"), and either in plain letters. */
function forms(word: string): string[] {
  const parts = [word, ...word.split(/[^\p{L}\p{M}\p{N}]+/u)];
  return parts
    .flatMap((part) => [comparableWord(part), comparableWord(foldLetters(part))])
    .filter((form) => form !== '');
}

function comparableWord(word: string): string {
  return comparable(word).replace(/[^\p{L}\p{N}]+/gu, '');
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
