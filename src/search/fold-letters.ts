/**
 * Letters that are another letter with something on or in it, though Unicode takes them for letters of their own.
 * Those it takes apart ("ü", "é", "ş", "أ") need no entry: the search index compares words without combining marks.
 */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ŋ: 'n',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  ĸ: 'k',
};

const special = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'giu');

/**
 * A text in the letters people have on their keyboards.
 *
 * @example
 * foldLetters('Łódź, Ærø') // => 'lódź, aero'
 */
export function foldLetters(text: string): string {
  return text.replace(special, (letter) => plainLetters[letter.toLowerCase()] ?? letter);
}

/**
 * The words of a text that are written otherwise on a plain keyboard, as they are written there; each once.
 *
 * @example
 * foldedWords('The mayor of Łódź') // => ['lodz']
 */
export function foldedWords(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu)?.filter((word) => foldLetters(word) !== word) ?? [];
  return [...new Set(words.map((word) => withoutMarks(foldLetters(word)).toLowerCase()))];
}

/**
 * A text as the index compares it: no case, no combining marks.
 *
 * @example
 * comparable('Müller') // => 'muller'
 */
export function comparable(text: string): string {
  return withoutMarks(text).toLowerCase();
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
