/** The words of the interface: one typed dictionary, complete in every language. */
import type { Language } from '../record/schemas/languages.ts';
import * as en from './en/index.ts';
import * as fr from './fr/index.ts';

/**
 * Every word of the interface: titles, labels, the sentences around the data. What records say is not translated.
 *
 * A section per feature, each with its own file in every language and one line in the language's `index.ts`. A word
 * that depends on a number or a name is a function, so that each language can order and inflect it as it needs.
 */
export type Words = typeof en;

const dictionaries: Readonly<Record<Language, Words>> = { en, fr };

/** The dictionary of a language. */
export function dictionaryOf(language: Language): Words {
  return dictionaries[language];
}
