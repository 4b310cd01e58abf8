/**
 * Letters that readers write as another letter without its stroke or dot, and that Unicode does not decompose. Those it
 * takes apart ("ü", "é", "ş", "أ") need no line here: the search index compares words without combining marks.
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

/** The Arabic article, with what may be written before it in one word: "al-", "wa-l-", "bi-l-", "li-l-". */
const arabicArticle = /^(?:[وفبك]?ال|لل)(?=\p{L}{2})/u;

/**
 * The words of a text that readers write otherwise, as they write them, each once: on a plain keyboard, or in Arabic
 * without the article, which is part of the word there.
 *
 * @example
 * foldedWords('The mayor of Łódź') // => ['lodz']
 * foldedWords('ميناء البلدة') // => ['بلدة']
 */
export function foldedWords(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const otherwise = words.flatMap((word) => {
    const plain = foldLetters(word).replace(arabicArticle, '');
    return plain === word ? [] : [withoutMarks(plain).toLowerCase()];
  });
  return [...new Set(otherwise)];
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
