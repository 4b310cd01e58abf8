/** Letters that are no ASCII letter with an accent, as names are commonly written where only those can be. */
const letters: Readonly<Record<string, string>> = {
  // Latin.
  ...{
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ł: 'l',
    ħ: 'h',
    ı: 'i',
    ŋ: 'n',
    ŧ: 't',
    ə: 'e',
    ĸ: 'k',
  },
  ...{ ƙ: 'k', ɓ: 'b', ɗ: 'd', ƴ: 'y' },
  // Cyrillic, by the sounds of Russian; the letters of other languages by theirs.
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
  },
  ...{ п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y' },
  ...{ ь: '', э: 'e', ю: 'yu', я: 'ya', й: 'y', ё: 'yo', і: 'i', ї: 'yi', є: 'ye', ґ: 'g', ў: 'u', ђ: 'dj', ј: 'j' },
  ...{
    љ: 'lj',
    њ: 'nj',
    ћ: 'c',
    џ: 'dz',
    ѓ: 'gj',
    ќ: 'kj',
    ѕ: 'dz',
    ә: 'a',
    қ: 'k',
    ғ: 'g',
    ң: 'n',
    ө: 'o',
    ұ: 'u',
    ү: 'u',
    һ: 'h',
  },
  // Greek.
  ...{
    α: 'a',
    β: 'v',
    γ: 'g',
    δ: 'd',
    ε: 'e',
    ζ: 'z',
    η: 'i',
    θ: 'th',
    ι: 'i',
    κ: 'k',
    λ: 'l',
    μ: 'm',
    ν: 'n',
    ξ: 'x',
  },
  ...{ ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
};

/**
 * A text in lower-case ASCII letters, as far as that is possible: Latin without accents, Cyrillic and Greek by sound. What
 * is in another script stays.
 *
 * @example
 * latinLetters('Łukasz Żółć') // => 'lukasz zolc'
 * latinLetters('Straße')      // => 'strasse'
 * latinLetters('Чехов')       // => 'chekhov'
 */
export function latinLetters(text: string): string {
  // "й" and "ё" are letters of their own, so that they are looked up before their signs are taken for accents.
  const known = inLatin(text.normalize('NFKC').toLowerCase());
  return inLatin(known.normalize('NFKD').replace(/\p{M}/gu, ''));
}

function inLatin(text: string): string {
  return text.replace(/\P{ASCII}/gu, (letter) => letters[letter] ?? letter);
}
