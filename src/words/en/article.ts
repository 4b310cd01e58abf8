import { counted } from './kinds.ts';

const countedClaims = counted('claim');
const countedQuotes = counted('quote');

/** How many are on record from somebody else too, of how many. */
export interface Borne {
  readonly of: number;
  readonly borneOut: number;
}

export const article = {
  /** Beside the headline, where it is not the source's own. */
  headlineNotes: {
    address: 'Headline as the article’s address spells it; capitals are ours.',
    editor: 'Headline by the editor.',
  },
  authorNotStated: 'author not stated',
  by: (author: string) => `by ${author}`,
  /** The link to the article at its publisher's. */
  original: 'original',
  excerpts: 'Published in excerpts: only the sentences that records rest on, […] for the rest.',
  paragraphs: counted('paragraph'),
  /** Before how many of them are contradicted, disputed and so on. */
  ofClaims: (number: number) => (number === 1 ? 'One claim:' : `Of ${number} claims:`),
  linkToParagraph: (number: number) => `${number}, link to this paragraph`,

  /** Over the captions of an article's pictures. */
  captions: 'Captions',
  /** What the publisher itself said of the article afterwards. */
  updates: 'Notes of the publisher',
  updateTypes: {
    correction: 'Correction',
    clarification: 'Clarification',
    update: 'Update',
    retraction: 'Retraction',
  },
  notesTo: (paragraph: number) => `Notes to paragraph ${paragraph}`,
  /** After the speaker and the form, before the one spoken to. */
  addressee: (name: string) => `to ${name}`,
  echoes: (speaker: string) => `echoes ${speaker}`,
  saidToEcho: (speaker: string) => `said to seem to echo ${speaker}`,
  /** Before counted claims, after others that stand one by one. */
  also: 'Also ',
  /** Before counted claims. */
  claims: 'Claims: ',

  legend: {
    title: 'Marks in the text',
    /** What each layer of marks marks, in a word. */
    layers: {
      quotes: 'spoken words',
      names: 'names',
      hedges: 'hedges',
      claims: 'contested claims',
      others: 'other claims',
    },
  },

  /** The layer that dims what the article alone says. */
  onlyOneSource: {
    word: 'only one source',
    /** What is then to be seen: how many claims and quotes stand out, of how many. */
    note: (claims: Borne, quotes: Borne) =>
      `Pale: what this record has from this article alone. Dark: ${[
        ...(claims.of > 0
          ? [`what another publisher’s source bears out (${claims.borneOut} of ${countedClaims(claims.of)})`]
          : []),
        ...(quotes.of > 0
          ? [`what another outlet quotes too (${quotes.borneOut} of ${countedQuotes(quotes.of)})`]
          : []),
      ].join(', and ')}.`,
  },

  events: 'Events this article reports',
  actors: 'Named in it',
  /** Below the names of an article that has more of them than are counted as named together. */
  roll: (most: number) =>
    `An article that names more than ${most} actors is a roll of names. Their pages do not list each other as named in the same article.`,
  timesNamed: (times: number) => (times === 1 ? 'once' : `${times} times`),
  places: 'Places',
  analyses: 'Our analysis',
  /** Before its headline. */
  ourAnalysis: 'Our analysis:',
};

export type ArticleWords = typeof article;
