import { distance } from 'fastest-levenshtein';
import { keys, parseGroups, parseNames, restOf } from '../../../../views/browser/search/search-format.ts';
import { inLatinLetters } from './latin-letters.ts';
import type { SearchIndex } from './open-index.ts';
import type { QueryWord } from './parse-query.ts';

/** A word that a misspelt one can stand for. */
interface Candidate {
  readonly text: string;
  readonly mistakes: number;
  readonly isName: boolean;
  readonly weight: number;
}

/** As many words are offered for one. */
const mostOffered = 3;
/** As many files of names of one length are compared at most. */
const mostFiles = 6;

/**
 * The words that a reader may have meant by one that the record does not have: words of its names, and words that its
 * texts have in the neighbourhood of the alphabet; of a Cyrillic word also what it sounds like in Latin letters. Those with
 * the fewest mistakes, the best known first.
 */
export async function nearWords(index: SearchIndex, { terms: [term = ''] }: QueryWord): Promise<string[]> {
  const inLatin = inLatinLetters(term);
  const candidates = [
    ...(await candidatesFor(index, term)),
    ...(inLatin === undefined ? [] : await candidatesFor(index, inLatin)),
  ];
  const fewest = Math.min(...candidates.map(({ mistakes }) => mistakes));
  const best = candidates
    .filter(({ mistakes }) => mistakes === fewest)
    .sort(
      (a, b) =>
        Number(b.isName) - Number(a.isName) ||
        sharedStart(b.text, term) - sharedStart(a.text, term) ||
        b.weight - a.weight ||
        (a.text < b.text ? -1 : 1),
    );
  const texts = new Map(best.map(({ text }) => [text.toLowerCase(), text] as const).reverse());
  return [...texts.values()].reverse().slice(0, mostOffered);
}

async function candidatesFor(index: SearchIndex, term: string): Promise<Candidate[]> {
  const most = mistakesIn(term);
  if (most === 0) return [];
  return (await Promise.all([names(index, term, most), neighbours(index, term, most)])).flat();
}

/** How many letters of a word can be wrong: in a short one, a mistake makes another word of it. */
function mistakesIn({ length }: string): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

async function names(index: SearchIndex, term: string, most: number): Promise<Candidate[]> {
  const { length } = term;
  const lengths = Array.from({ length: 2 * most + 1 }, (_unused, step) => length - most + step);
  const lines = await Promise.all(
    lengths.map(async (letters) => {
      const beginning = keys.spellingOfLength(letters);
      // Of very many names, those that begin alike.
      const found =
        (await index.linesFrom(beginning, mostFiles)) ??
        (await index.linesFrom(beginning + (term[0] ?? ''), mostFiles)) ??
        [];
      return found.map(({ key, value }) => ({ word: restOf(key, beginning), value }));
    }),
  );
  return lines.flat().flatMap(({ word, value }) => {
    const mistakes = mistakesBetween(word, term);
    if (mistakes > most) return [];
    return parseNames(value).map(({ name, weight }) => ({ text: name, mistakes, isName: true, weight }));
  });
}

async function neighbours(index: SearchIndex, term: string, most: number): Promise<Candidate[]> {
  const lines = await index.linesAround(keys.word(term));
  return lines.flatMap(({ key, value }) => {
    if (!key.startsWith(keys.word(''))) return [];
    const word = key.slice(keys.word('').length);
    if (Math.abs(word.length - term.length) > most) return [];
    const mistakes = mistakesBetween(word, term);
    if (mistakes > most) return [];
    const weight = parseGroups(value).reduce((sum, { records }) => sum + records.length, 0);
    return [{ text: word, mistakes, isName: false, weight }];
  });
}

/** Letters put in, left out or changed; two that changed places are one mistake. */
function mistakesBetween(word: string, term: string): number {
  if (word.length === term.length) {
    let from = 0;
    while (from < word.length && word[from] === term[from]) from += 1;
    if (word.slice(0, from) + (word[from + 1] ?? '') + (word[from] ?? '') + word.slice(from + 2) === term) return 1;
  }
  return distance(word, term);
}

function sharedStart(text: string, term: string): number {
  return text.toLowerCase().startsWith(term.slice(0, 1)) ? 1 : 0;
}
