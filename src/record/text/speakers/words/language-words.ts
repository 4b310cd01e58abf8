/**
 * What the grammar of attribution has to know of a language, as lists of words. Words stand in lower case with straight
 * apostrophes, separated by white space; an underscore joins the words of a phrase.
 */
export interface LanguageWords {
  /** Finite verbs of saying, which take a clause or stand beside quoted words: "said". */
  readonly says: string;
  /** Of these, forms that are nouns as well: "claims". They count only right behind a name or a pronoun. */
  readonly alsoNouns?: string;
  /** Verbs whose object is named between them and the quoted words: "called", "accused". */
  readonly labels: string;
  /** Verbs of these kinds whose grammatical object is the hearer and follows at once: "told". They never invert. */
  readonly hearers?: string;
  /** Participles of all of these, which need an auxiliary where the finite form differs: "déclaré". */
  readonly participles?: string;
  /** Forms that join a further saying to the subject of the sentence: ", adding". */
  readonly adding?: string;
  /** Verbs that turn the words away from their subject: "denied". */
  readonly denies: string;
  /** Verbs of thinking and wanting: what follows is the subject's, but nobody may have said it. */
  readonly thinks?: string;
  /** Auxiliaries of the perfect: "has". */
  readonly perfect: string;
  /** Auxiliaries of the passive: "was". */
  readonly passive: string;
  /** Words that make a saying possible, future or untrue: "would", "if". */
  readonly unreal: string;
  readonly negations: string;
  /** Adverbs that stand between a subject and its verb, or first in a sentence. */
  readonly adverbs: string;
  /** Endings of further adverbs. */
  readonly adverbEndings?: string;
  /** Words of time that may stand there as well: "Monday". */
  readonly times: string;
  readonly determiners: string;
  readonly prepositions: string;
  /** Words that begin a clause and belong to no noun phrase: "that", "because". */
  readonly clauses: string;
  /** Of these, the plain "that". */
  readonly that: string;
  /** What begins a question that is told: "whether". */
  readonly whether?: string;
  /** "as", before what somebody is called. */
  readonly calledAs?: string;
  /** Words that make a saying an aside: "as Rivera put it". */
  readonly asides?: string;
  readonly relatives: string;
  readonly conjunctions: string;
  /** He and she, where one person may be meant. */
  readonly persons: string;
  /** Other pronouns that can be a subject. */
  readonly pronouns: string;
  /** Titles, offices and trades that stand before a name, and the adjectives before those. */
  readonly titles: string;
  /** Endings of further such words: "-minister". */
  readonly titleEndings?: string;
  /** Nouns for people, among whom a pronoun may have its meaning. */
  readonly people: string;
  /** "by", of a passive. */
  readonly agents: string;
  /** Phrases before somebody to whom a statement is given: "according to". */
  readonly according: string;
  /** Of these, words that are often something else and count only between commas: ", so Rivera." */
  readonly accordingAlone?: string;
  /** What follows such a phrase and is no source: "according to plan". */
  readonly courses?: string;
  /** The same behind them: "zufolge". */
  readonly accordingAfter?: string;
  /** Words that give a statement to nobody in particular: "reportedly". */
  readonly hearsay: string;
  /** Words before what is named and not said: "so-called", "film". */
  readonly naming: string;
  /** Where things are said, in "in a statement": they end the adverbial before a subject. */
  readonly media: string;
  /** Verb forms of reported speech, as a sentence without its own verb of saying has them: German "habe". */
  readonly reportedMood?: string;
  /** Endings of further such forms: French "coûterait". */
  readonly moodEndings?: string;
  /** Whether a subject may follow its verb anywhere, as in German, or only beside quoted words, as in English. */
  readonly subjectFollows: 'beside speech' | 'anywhere';
  /** Whether a sentence may leave its subject out, as in Spanish. */
  readonly dropsSubject?: boolean;
  /** Whether participles may have endings: French "exclamée". */
  readonly participlesAgree?: boolean;
  /** Whether a verb may stand in two places: German "teilte ... mit", "hat ... gesagt". */
  readonly splitsVerbs?: boolean;
  /** Whether a name may stand before a noun as its attribute: "Rivera critic Zed Quine". */
  readonly stacksNouns?: boolean;
  /** Whether every noun has a capital, as in German. */
  readonly capitalNouns?: boolean;
  /** Whether the noun before a verb with an object is its subject, though the lists are short. */
  readonly isOrdered?: boolean;
  /** Whether words break at apostrophes, as in French "l'office". */
  readonly elides?: boolean;
  /** Words before a person who is not the subject: Spanish "a", German "dem". */
  readonly objects?: string;
  /** Words that stand in a subject, or in a dative, and never in another object: German "der", "er". */
  readonly nominatives?: string;
  /** Participles that give what follows to another, whom they name: "quoting Rivera". */
  readonly quoting?: string;
  /** What sets the sentence against what somebody says: "contrary to what Rivera says". */
  readonly contrary?: string;
  /** What quoted words before it are called: “No,” was Rivera's reply. */
  readonly replies?: string;
  /** What somebody's statement is called behind the name: "in Rivera's words". */
  readonly ownWords?: string;
  /** The prepositions before that. */
  readonly beforeOwnWords?: string;
  /** Whether the lists are long enough to tell that nobody is named as speaking. */
  readonly isWhole: boolean;
}

export type WordClass = Exclude<
  keyof LanguageWords,
  | 'subjectFollows'
  | 'dropsSubject'
  | 'splitsVerbs'
  | 'participlesAgree'
  | 'stacksNouns'
  | 'capitalNouns'
  | 'elides'
  | 'isOrdered'
  | 'isWhole'
>;
