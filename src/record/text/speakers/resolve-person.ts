import { firstSubject } from './attributions.ts';
import type { Source } from './noun-phrases.ts';
import type { ReadSentence } from './read-sentence.ts';
import { isIn, type Token } from './tokens.ts';
import type { Candidate } from './answers.ts';
import { sentenceAt, type ReadParagraph } from './read-paragraph.ts';

/**
 * Whom "he" or "she" means: one candidate that is certain, or all that are possible.
 *
 * Certain is only the one person whom the paragraph names before the pronoun, where that person is also the subject of the
 * last sentence that names anybody, and no noun for a person stands beside: in "Rivera met a neighbour" it is open which
 * of them "she" is.
 */
export function resolvePerson(around: ReadParagraph, index: number, pronoun: Source): Omit<Candidate, 'words'>[] {
  const before = around.names.filter(({ end, isPerson }) => end <= pronoun.start && isPerson !== false);
  const persons = [...new Set(before.map(({ actor }) => actor))];
  const sentences = around.frames.slice(0, index + 1).map((_, at) => sentenceAt(around, at));
  const earlier = sentences.map((sentence) => upTo(sentence, pronoun.start));
  const isAlone = persons.length === 1 && persons[0] !== undefined && !earlier.some((one) => one && hasOthers(one));
  const named = earlier.findLast((one) => one?.tokens.some(({ kind }) => kind === 'name'));
  const subject = named && subjectOf(named);
  if (isAlone && subject?.actor === persons[0] && persons[0] !== undefined) {
    return [{ actor: persons[0], because: 'pronoun' }];
  }
  return persons
    .filter((actor) => actor !== undefined)
    .reverse()
    .map((actor) => ({ actor, because: 'previous sentence' }));
}

function upTo(sentence: ReadSentence | undefined, end: number): ReadSentence | undefined {
  return (
    sentence && {
      ...sentence,
      tokens: sentence.tokens.filter((token) => token.end <= end),
      attributions: sentence.attributions.filter(({ source }) => source.end <= end),
    }
  );
}

function subjectOf(sentence: ReadSentence): Source | undefined {
  const first = firstSubject(sentence);
  if (first?.kind === 'actor') return first;
  const said = sentence.attributions.filter(({ kind }) => kind === 'say' || kind === 'label').at(-1)?.source;
  return said?.kind === 'actor' ? said : undefined;
}

/** Whether somebody else may be meant: a noun for a person, or a name without a record. */
function hasOthers({ tokens, lexicon }: ReadSentence): boolean {
  return tokens.some((token, at) => {
    if (token.kind !== 'word') return false;
    const next = tokens[at + 1];
    const isApposition = tokens[at - 1]?.word === ',' || isIn(tokens[at - 1], 'titles', lexicon);
    // "harbour master Rivera" is one person.
    if (lexicon.has('people', token.word)) return next?.kind !== 'name' && !isPersonOf(tokens, at) && !isApposition;
    return isUnknownName(token, at, lexicon);
  });
}

/** "Rivera, the engineer," */
function isPersonOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 2]?.word === ',' && tokens[at - 3]?.kind === 'name';
}

function isUnknownName(token: Token, at: number, lexicon: ReadSentence['lexicon']): boolean {
  if (!token.isCapital || at === 0 || lexicon.words.capitalNouns) return false;
  return !(
    [
      'titles',
      'times',
      'adverbs',
      'determiners',
      'pronouns',
      'persons',
      'prepositions',
      'conjunctions',
      'clauses',
      'says',
    ] as const
  ).some((list) => isIn(token, list, lexicon));
}
