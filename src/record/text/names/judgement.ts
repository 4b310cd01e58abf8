/**
 * Whether a name that stands in a text is meant:
 * - `meant`: the name by itself;
 * - `another`: a part of another name, or no name at all, and nobody would take it for this one;
 * - `doubtful`: a careful editor would have to ask.
 */
export type Judgement =
  | { readonly is: 'meant' }
  /** `person` is the whole name of another person that it is a part of: then a surname alone may be theirs. */
  | { readonly is: 'another'; readonly person?: string | undefined }
  | { readonly is: 'doubtful'; readonly because: Doubt };

/**
 * Why a name is doubtful.
 *
 * - `capitals`: all words around it are in capitals
 * - `case`: another name has this form too
 * - `common word`, `lower case`: it begins a sentence and is a word of the language, or of this text
 * - `compound`: it is joined to another word
 * - `country`, `date`: it is also the name of a country, of a month or a day
 * - `initial`: an initial that fits stands before it
 * - `longer name`: it may be a part of one
 * - `neighbour`: the word before it may be a title or a part of the name
 * - `subject`: it does what a month or a person may do
 * - `unknown word`: in a script without capitals, the word before it may be a given name
 * - `whose`: something of somebody's, but whose?
 * - `word edge`: no word of the language begins or ends there
 */
export type Doubt =
  | 'capitals'
  | 'case'
  | 'common word'
  | 'compound'
  | 'country'
  | 'date'
  | 'initial'
  | 'longer name'
  | 'lower case'
  | 'neighbour'
  | 'subject'
  | 'unknown word'
  | 'whose'
  | 'word edge';

export const meant: Judgement = { is: 'meant' };
export const another: Judgement = { is: 'another' };

export function doubtful(because: Doubt): Judgement {
  return { is: 'doubtful', because };
}

/** Of several judgements the one that is most against: another name, then doubt. */
export function strictest(...judgements: readonly Judgement[]): Judgement {
  return judgements.find(({ is }) => is === 'another') ?? judgements.find(({ is }) => is === 'doubtful') ?? meant;
}
