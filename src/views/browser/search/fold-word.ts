import { foldLetters } from '../fold-letters.ts';

/**
 * Marks that readers leave out: accents of Latin, Greek and Cyrillic letters, the points of Hebrew, the vowels of Arabic.
 * The marks of other scripts are not among them, since they tell words apart ("か" and "が", the vowels of Thai).
 */
const leftOut =
  /[\u0300-\u036F\u0483-\u0487\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20F0\uFE00-\uFE0F]/g;

/** Arabic letters that are written for each other, and those that Persian and Urdu have of their own. */
const arabicLetters: Readonly<Record<string, string>> = { ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك' };
const arabicVariants = /[ىیةک]/g;

/** A word longer than this is compared by its beginning, in UTF-16 units. Nobody types more; junk can be endless. */
const longestTerm = 60;

/** A word of which only the case can change. */
const isPlain = /^[A-Za-z0-9]+$/;

/**
 * A word as the search compares it: small letters, those of a plain keyboard, no accents, the same wherever Unicode has
 * several ways to write it.
 *
 * @example
 * foldWord('Łódź') // => 'lodz'
 * foldWord('ＡＢＣ') // => 'abc'
 */
export function foldWord(word: string): string {
  // One that is far too long is cut before the work, with room for the letters that are taken apart.
  const given = word.length > longestTerm ? word.slice(0, 4 * longestTerm) : word;
  const folded = isPlain.test(given) ? given.toLowerCase() : foldLettersOf(given);
  return folded.length > longestTerm ? wholeLetters(folded.slice(0, longestTerm)) : folded;
}

function foldLettersOf(word: string): string {
  return foldLetters(word.normalize('NFKD').replace(leftOut, '').toLowerCase())
    .normalize('NFD')
    .replace(leftOut, '')
    .normalize('NFC')
    .replace(arabicVariants, (letter) => arabicLetters[letter] ?? letter)
    .replaceAll('ς', 'σ');
}

/** Without half of a character at its end. */
function wholeLetters(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
