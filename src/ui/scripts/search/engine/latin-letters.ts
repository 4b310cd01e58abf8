/**
 * Cyrillic letters as newspapers write their sounds in Latin ones, marks folded away ("й" is "и" here). Names differ from
 * paper to paper; what is left of the difference counts as a spelling mistake.
 */
const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/**
 * A folded Cyrillic word in Latin letters; undefined for words of other letters.
 *
 * @example
 * inLatinLetters('путин') // => 'putin'
 */
export function inLatinLetters(term: string): string | undefined {
  if (!/^\p{Script=Cyrillic}+$/u.test(term)) return undefined;
  return Array.from(term, (letter) => latin[letter] ?? letter).join('');
}
