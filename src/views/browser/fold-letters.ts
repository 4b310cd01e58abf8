/**
 * Letters that readers write as another letter without its stroke or dot, and that Unicode does not decompose. Those it
 * takes apart ("ü", "é", "ş", "أ") need no line here: words are compared without combining marks.
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
 * A text as filters compare it: no case, no combining marks.
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
