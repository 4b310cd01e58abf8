import { arabic, dutch, italian, portuguese, swedish } from './words/certain-few.ts';
import { greek, hebrew, persian } from './words/eastern-few.ts';
import { english } from './words/english.ts';
import type { LanguageWords, WordClass } from './words/language-words.ts';
import { french } from './words/french.ts';
import { german } from './words/german.ts';
import { polish, russian, ukrainian } from './words/slavic-few.ts';
import { spanish } from './words/spanish.ts';

/** The lists of a language, to look words up in. */
export interface Lexicon {
  readonly language: string;
  readonly words: LanguageWords;
  /** Whether a word, in lower case with straight apostrophes, is in a list; phrases are joined by a blank. */
  readonly has: (list: WordClass, word: string) => boolean;
  /** Whether a word ends as a list says, with at least three letters before that. */
  readonly hasEnding: (list: 'titleEndings' | 'adverbEndings' | 'moodEndings', word: string) => boolean;
  /** The phrases of a list that have several words and begin with this one, longest first. */
  readonly phrasesFrom: (list: WordClass, first: string) => readonly (readonly string[])[];
}

const languages: Readonly<Record<string, LanguageWords>> = {
  ar: arabic,
  de: german,
  el: greek,
  en: english,
  es: spanish,
  fa: persian,
  fr: french,
  he: hebrew,
  it: italian,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  ru: russian,
  sv: swedish,
  uk: ukrainian,
};

const compiled = new Map<string, Lexicon>();

/**
 * The lexicon of a language tag's language; undefined for languages without one.
 *
 * @example
 * lexiconFor('fr-CA')?.language // => 'fr'
 */
export function lexiconFor(tag: string): Lexicon | undefined {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  const words = Object.hasOwn(languages, language) ? languages[language] : undefined;
  if (!words) return undefined;
  const known = compiled.get(language);
  if (known) return known;
  const lexicon = compile(language, words);
  compiled.set(language, lexicon);
  return lexicon;
}

function compile(language: string, words: LanguageWords): Lexicon {
  const sets = new Map<WordClass, ReadonlySet<string>>();
  const phrases = new Map<WordClass, ReadonlyMap<string, readonly (readonly string[])[]>>();
  for (const [name, list] of Object.entries(words)) {
    if (typeof list !== 'string') continue;
    const items = list
      .split(/\s+/)
      .filter((item) => item !== '')
      .map((item) => item.replaceAll('_', ' '));
    sets.set(name as WordClass, new Set(items));
    const longestFirst = items
      .map((item) => item.split(' '))
      .filter((item) => item.length > 1)
      .sort((a, b) => b.length - a.length);
    phrases.set(
      name as WordClass,
      Map.groupBy(longestFirst, ([first = '']) => first),
    );
  }
  return {
    language,
    words,
    has: (list, word) => sets.get(list)?.has(word) ?? false,
    hasEnding: (list, word) =>
      [...(sets.get(list) ?? [])].some((ending) => word.length > ending.length + 2 && word.endsWith(ending)),
    phrasesFrom: (list, first) => phrases.get(list)?.get(first) ?? [],
  };
}
