/** Languages with a dotted and a dotless i, each with a capital of its own. */
const dotted = new Set(['tr', 'az']);

/**
 * A word in the small letters of a language.
 *
 * @example
 * lowerCase('İzmir', 'tr') // => 'izmir'
 */
export function lowerCase(word: string, language: string): string {
  return (dotted.has(language) ? word.replaceAll('İ', 'i').replaceAll('I', 'ı') : word).toLowerCase();
}

/**
 * A word in the capitals of a language.
 *
 * @example
 * upperCase('izmir', 'tr') // => 'İZMİR'
 */
export function upperCase(word: string, language: string): string {
  return (dotted.has(language) ? word.replaceAll('i', 'İ').replaceAll('ı', 'I') : word).toUpperCase();
}
