/**
 * What one language writes beside names. Words are in lower case, separated by spaces; a list that a language does not
 * need is left out. Invented words never stand here: each is what news in the language prints.
 */
export interface WrittenGrammar {
  /** Words before a person's name that are no part of it: courtesy, office, trade. */
  readonly titles?: string;
  /** Endings of such words, in languages that build them: "-ministerin". */
  readonly titleEndings?: string;
  /** Words that begin a sentence with a capital and are no part of a name: conjunctions, adverbs, pronouns, articles. */
  readonly openers?: string;
  /** Words that stand before a place or a date, at a sentence's beginning or in it; they are openers too. */
  readonly prepositions?: string;
  /** Words between two parts of one name: "Bank *of* Averland", "Ludwig *van* Orr". */
  readonly joiners?: string;
  /** Offices held *of* a place: "President of Averland" names Averland. */
  readonly offices?: string;
  /** What is named after a place or a person: "Averland Bank", "Bank of Averland". */
  readonly institutions?: string;
  /** What is named after somebody by its name alone, in small letters: "rue Orr". */
  readonly streets?: string;
  /** Nouns that say what a place is, before its name: "die Stadt Averland". */
  readonly places?: string;
  /** Words that make another place of a place's name in a language without capitals: "جنوب". */
  readonly parts?: string;
  /** Prepositions of place, after which a capital is rather a place's than a given name's. */
  readonly locatives?: string;
  /** What loses its vowel before a name: "d’", "dell’". */
  readonly elisions?: string;
  /** What follows a name's apostrophe and is no part of it, beside the English possessive; `*` is any letters. */
  readonly suffixes?: string;
  /** Verbs of speech, in a language where the word before a name must be known for one. */
  readonly verbs?: string;
  /** Whether every noun begins with a capital. */
  readonly capitalisesNouns?: boolean;
}

/** A grammar as it is looked up. */
export interface Grammar {
  readonly titles: ReadonlySet<string>;
  readonly titleEndings: readonly string[];
  readonly openers: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly institutions: ReadonlySet<string>;
  readonly streets: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly locatives: ReadonlySet<string>;
  readonly elisions: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly capitalisesNouns: boolean;
  /** Whether anything is known of the language, so that an unknown word before a name is likely another name. */
  readonly isKnown: boolean;
}

const anywhere: WrittenGrammar = {
  titles:
    'mr mrs ms mx dr prof mme mlle mm messrs herr frau monsieur madame señor señora signor signora sheikh sir ceo cfo',
  joiners: 'of de del della di du da do dos das van von zu zur der den ten ter la le el al bin ibn ben bint',
  institutions: 'bank university tower street museum airport & co inc ltd',
};

/**
 * A grammar ready for looking words up; what every language's news may print is added.
 *
 * @example
 * readGrammar({ titles: 'mayor' }).titles.has('mayor') // => true
 */
export function readGrammar(written: WrittenGrammar | undefined): Grammar {
  const words = (name: keyof WrittenGrammar): string[] =>
    [written?.[name], anywhere[name]].flatMap((list) => (typeof list === 'string' ? list.split(/\s+/) : []));
  const prepositions = new Set(words('prepositions'));
  return {
    titles: new Set([...words('titles'), ...words('offices')]),
    titleEndings: words('titleEndings'),
    openers: new Set([...words('openers'), ...prepositions]),
    prepositions,
    joiners: new Set(words('joiners')),
    offices: new Set(words('offices')),
    institutions: new Set(words('institutions')),
    streets: new Set(words('streets')),
    places: new Set(words('places')),
    parts: new Set(words('parts')),
    locatives: new Set(words('locatives')),
    elisions: new Set(words('elisions')),
    suffixes: new Set(words('suffixes')),
    verbs: new Set(words('verbs')),
    capitalisesNouns: written?.capitalisesNouns === true,
    isKnown: written !== undefined,
  };
}
