import { danish, dutch, english, german, swedish } from './germanic.ts';
import { readGrammar, type Grammar, type WrittenGrammar } from './grammar.ts';
import {
  arabic,
  chinese,
  finnish,
  greek,
  hebrew,
  hindi,
  hungarian,
  indonesian,
  japanese,
  korean,
  persian,
  thai,
  turkish,
} from './others.ts';
import { catalan, french, italian, portuguese, romanian, spanish } from './romance.ts';
import { czech, polish, russian, ukrainian } from './slavic.ts';

export type { Grammar } from './grammar.ts';

const written: Readonly<Record<string, WrittenGrammar>> = {
  ar: arabic,
  az: turkish,
  ca: catalan,
  cs: czech,
  da: danish,
  de: german,
  el: greek,
  en: english,
  es: spanish,
  fa: persian,
  fi: finnish,
  fr: french,
  he: hebrew,
  hi: hindi,
  hu: hungarian,
  id: indonesian,
  it: italian,
  ja: japanese,
  ko: korean,
  nb: danish,
  nl: dutch,
  nn: danish,
  no: danish,
  pl: polish,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sk: czech,
  sv: swedish,
  th: thai,
  tr: turkish,
  uk: ukrainian,
  zh: chinese,
};

/**
 * The first part of a language tag: what decides how words are written.
 *
 * @example
 * baseLanguage('pt-BR') // => 'pt'
 */
export function baseLanguage(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}

const grammars = new Map<string, Grammar>();

/** What a language writes beside names; of a language that is not known, only what is the same everywhere. */
export function grammarOf(language: string): Grammar {
  let grammar = grammars.get(language);
  if (!grammar) grammars.set(language, (grammar = readGrammar(written[language])));
  return grammar;
}
