import { comparable, foldLetters } from '../../../views/browser/fold-letters.ts';

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
export function queryTerms(query: string): string[] {
  return query
    .split(/\s+/)
    .map(comparableWord)
    .filter((word) => word !== '');
}

/** Whether a query is a single Latin letter, which begins too many words to be an answer. */
export function isTooShort(query: string): boolean {
  return /^\P{L}*\p{Script=Latin}\P{L}*$/u.test(query.trim());
}

/** What English and French words end with beyond their stems, the last consonant doubled or not. */
const ending =
  /^[a-z]?(e|y|s|x|es|ies|ied|d|ed|ing|ings|er|ers|ly|ment|ments|ation|ations|ee|ees|ez|ent|ons|ait|aient|aux)?$/;

/**
 * Whether a word of a text is one that a word of a query asks for: it begins with it, or both have one stem.
 *
 * @example
 * isMeantBy('runs', 'running') // => true
 * isMeantBy('Averland', 'averse') // => false
 */
export function isMeantBy(word: string, asked: string): boolean {
  return forms(word).some((form) => {
    if (form.startsWith(asked)) return true;
    const shared = sharedLength(form, asked);
    return shared >= shortestStem && ending.test(form.slice(shared)) && ending.test(asked.slice(shared));
  });
}

/**
 * Whether Pagefind can have found a word of a text for a word of a query, as it should: by its beginning or its stem.
 *
 * Where no word begins with the one asked for, Pagefind takes the longest word that the one asked for begins with, and
 * finds "a" for "aardvark". A stem is not as short as that.
 */
export function canBeMeantBy(word: string, asked: string): boolean {
  return forms(word).some((form) => {
    const shared = sharedLength(form, asked);
    return shared === asked.length || (shared >= shortestStem && shared >= asked.length * shortestShare);
  });
}

/** Letters of the shortest stem, and its share of the longest word made of it ("nation", "nationalization"). */
const shortestStem = 3;
const shortestShare = 0.4;

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
