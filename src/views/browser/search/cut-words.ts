import { foldWord } from './fold-word.ts';

/** A word of a text, as the index and the browser both cut it. */
export interface Word {
  /** As it is compared, see `foldWord`. */
  readonly term: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Its number among the words of the text. Other forms of a word stand at the same number. */
  readonly at: number;
  readonly form: WordForm;
}

/**
 * What a word is:
 *
 * - `word`: letters and digits between other characters
 * - `joined`: all parts of a word with hyphens, apostrophes or points in it, as one ("alminai" of "al-Minai")
 * - `bare`: an Arabic word without its article
 * - `pair`: two characters side by side, in a script that puts no spaces between words
 * - `last`: the last character of a run in such a script
 */
export type WordForm = 'word' | 'joined' | 'bare' | 'pair' | 'last';

const letters = String.raw`[\p{L}\p{M}\p{N}]+`;
/** Runs of letters and digits, with what joins them: "al-Minai", "l’été", "U.S", "1,000". */
const run = new RegExp(String.raw`${letters}(?:(?:[-\u2010\u2011'’.·]|(?<=\p{N}),(?=\p{N}))${letters})*`, 'gu');
const part = new RegExp(letters, 'gu');

/** Scripts that are written without spaces between words. */
const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]+/gu;
const hasUnspaced = new RegExp(unspaced.source, 'u');
/** Most words: letters of which folding changes the case alone. */
const isPlain = /^[A-Za-z0-9]+$/;
/** A character with the marks on it. */
const character = /[^\p{M}]\p{M}*|\p{M}+/gu;

/** The Arabic article, with what may be written before it in one word: "al-", "wa-l-", "bi-l-", "li-l-". */
const arabicArticle = /^(?:[وفبك]?ال|لل)(?=\p{L}{2})/u;

/**
 * Cuts a text into the words it is found by. The index and the query are cut by this one function, so they always agree;
 * what browsers know of words (`Intl.Segmenter`) differs from one to the next.
 *
 * A script without spaces is cut into pairs of characters, each beginning with the second of the last, so that a word is
 * found wherever it begins. What a letter alone joins to a word ("l’", "’s") is no word of its own.
 *
 * @example
 * cutWords('Al-Minai’s').map(({ term }) => term) // => ['alminais', 'al', 'minai']
 * cutWords('北京大').map(({ term }) => term) // => ['北京', '京大', '大']
 */
export function cutWords(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const found of text.matchAll(run)) {
    const [text] = found;
    const start = found.index;
    if (isPlain.test(text)) {
      words.push({ term: foldWord(text), start, end: start + text.length, at, form: 'word' });
      at += 1;
    } else if (hasUnspaced.test(text)) at = cutMixed(text, start, at, words);
    else at = cutSpaced(text, start, at, words);
  }
  return words;
}

/** A run of which some is in a script without spaces. */
function cutMixed(run: string, offset: number, from: number, into: Word[]): number {
  let at = from;
  let done = 0;
  for (const found of run.matchAll(unspaced)) {
    at = cutParts(run.slice(done, found.index), offset + done, at, into);
    at = cutUnspaced(found[0], offset + found.index, at, into);
    done = found.index + found[0].length;
  }
  return cutParts(run.slice(done), offset + done, at, into);
}

function cutParts(text: string, offset: number, from: number, into: Word[]): number {
  let at = from;
  for (const found of text.matchAll(run)) at = cutSpaced(found[0], offset + found.index, at, into);
  return at;
}

function cutUnspaced(run: string, offset: number, from: number, into: Word[]): number {
  const characters = [...run.matchAll(character)];
  let at = from;
  for (const [index, found] of characters.entries()) {
    const next = characters[index + 1];
    const start = offset + found.index;
    const end = next ? offset + next.index + next[0].length : start + found[0].length;
    const term = foldWord(found[0] + (next?.[0] ?? ''));
    if (term !== '') into.push({ term, start, end, at, form: next ? 'pair' : 'last' });
    at += 1;
  }
  return at;
}

function cutSpaced(run: string, start: number, from: number, into: Word[]): number {
  const end = start + run.length;
  const parts = [...run.matchAll(part)];
  if (parts.length === 1) {
    addWord(run, start, from, into);
    return from + 1;
  }
  const joined = foldWord(parts.map(([letters]) => letters).join(''));
  const kept = parts.filter(([letters]) => !/^\p{L}\p{M}*$/u.test(letters));
  if (joined !== '') into.push({ term: joined, start, end, at: from, form: 'joined' });
  for (const [index, found] of kept.entries()) addWord(found[0], start + found.index, from + index, into);
  return from + Math.max(1, kept.length);
}

function addWord(letters: string, start: number, at: number, into: Word[]): void {
  const term = foldWord(letters);
  if (term === '') return;
  const end = start + letters.length;
  into.push({ term, start, end, at, form: 'word' });
  const bare = term.replace(arabicArticle, '');
  if (bare !== term) into.push({ term: bare, start, end, at, form: 'bare' });
}
