import { upperCase } from './letter-case.ts';
import { caseForms, hasCases } from './case-forms.ts';

/** How a text writes a name, the surest first. */
export const spellings = ['written', 'capitals', 'capitalised', 'inflected', 'unsure', 'surname'] as const;

/**
 * - `written`: as its record has it
 * - `capitals`: all in capitals
 * - `capitalised`: with a capital that only the beginning of a sentence gives it
 * - `inflected`: in another case of the language
 * - `unsure`: in a case that another name may have too
 * - `surname`: the last word of a person's full name
 */
export type Spelling = (typeof spellings)[number];

export interface NameForm {
  readonly form: string;
  readonly spelling: Spelling;
}

/** What is looked for: a name and whose it is. */
export interface NameSought {
  /** As its record writes it. */
  readonly name: string;
  readonly nature: Nature;
  /** The record's own name, which tells a surname from a whole name. */
  readonly fullName: string;
}

/** What bears a name: their neighbours in a sentence differ. */
export type Nature = 'person' | 'place' | 'body';

/** Languages that write the family name first. */
const familyFirst = new Set(['zh', 'ja', 'ko', 'vi', 'hu']);

/** Words that end a person's name and are not the surname, or come before one that is no surname. */
const notSurnames = /^(?:jr|sr|ii|iii|iv|junior|senior|fils|père)$/iu;
const patronymic = /\b(?:bin|ibn|bint|ben|abu|abd)\b/iu;

/**
 * Every form a name is looked for in a language, in NFC and NFD, so that no text needs to be altered: "Zoë" is found
 * however it is encoded, and "Zoe" is not.
 *
 * @example
 * formsOf({ name: 'rebel forces', nature: 'body', fullName: 'Rebels' }, 'en')
 * // => [{ form: 'rebel forces', spelling: 'written' }, { form: 'Rebel forces', spelling: 'capitalised' }]
 */
export function formsOf(sought: NameSought, language: string): NameForm[] {
  const name = sought.name.trim();
  if (name === '') return [];
  const forms: NameForm[] = [{ form: name, spelling: 'written' }];
  const add = (form: string, spelling: Spelling) => {
    if (form !== name) forms.push({ form, spelling });
  };
  const words = name.split(/\s+/);
  add(capitalise(name, language), 'capitalised');
  if (words.length > 1 && /^\p{Lu}/u.test(name)) add(upperCase(name, language), 'capitals');
  if (/(?:\p{Lu}\.\s*){2}/u.test(name)) {
    const bare = name.replaceAll(/(?<=\p{Lu})\.\s*(?=\p{Lu}\.)/gu, ' ').replace(/(?<=\p{Lu})\.(?=\s)/u, '');
    add(bare, 'written');
    add(bare.replaceAll(/(?<=\b\p{Lu}) (?=\p{Lu} )/gu, ''), 'written');
  }
  // An Arabic article loses its alif after the preposition "to": للجزائر.
  if (language === 'ar' && name.startsWith('ال')) add(`لل${name.slice(2)}`, 'inflected');
  const isPerson = sought.nature === 'person';
  if (hasCases(language) && !(isPerson && isWomansSurname(name, sought.fullName))) {
    for (const { form, isCertain } of caseForms(name, language, isPerson))
      add(form, isCertain ? 'inflected' : 'unsure');
  }
  const surname = isPerson && name === sought.fullName.trim() ? surnameOf(words, language) : undefined;
  if (surname !== undefined) add(surname, 'surname');
  return forms.flatMap(({ form, spelling }) =>
    [...new Set([form, form.normalize('NFC'), form.normalize('NFD')])].map((one) => ({ form: one, spelling })),
  );
}

/** After a woman's first name, a surname that ends in a consonant is not declined in the languages that decline men's. */
function isWomansSurname(name: string, fullName: string): boolean {
  const [first = ''] = fullName.trim().split(/\s+/);
  return !name.includes(' ') && name !== first && /[ая]$|a$/u.test(first) && !/[аяa]$/u.test(name);
}

/** The word that a person is called by once the whole name has been given. */
function surnameOf(words: readonly string[], language: string): string | undefined {
  const last = words.at(-1);
  if (words.length < 2 || last === undefined || familyFirst.has(language)) return undefined;
  if (!/^\p{Lu}[\p{L}\p{M}’'-]{2,}$/u.test(last) || notSurnames.test(last)) return undefined;
  // "de Gaulle" is never called "Gaulle".
  if (/^\p{Ll}/u.test(words.at(-2) ?? '')) return undefined;
  return patronymic.test(words.slice(0, -1).join(' ')) ? undefined : last;
}

/** A first letter without a single-letter capital, such as "ß", stays as it is. */
function capitalise(name: string, language: string): string {
  const first = String.fromCodePoint(name.codePointAt(0) ?? 0x20);
  const capital = upperCase(first, language);
  return /^\p{Ll}$/u.test(first) && /^\p{Lu}\p{M}*$/u.test(capital) ? capital + name.slice(first.length) : name;
}
