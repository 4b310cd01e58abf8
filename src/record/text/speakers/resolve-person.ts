import { firstSubject } from './attributions.ts';
import type { Candidate } from './answers.ts';
import type { Source } from './noun-phrases.ts';
import { readParagraph, sentenceAt, type ReadParagraph } from './read-paragraph.ts';
import type { ReadSentence } from './read-sentence.ts';
import { isIn, type Token } from './tokens.ts';

type Meaning = Omit<Candidate, 'words'>;

/** Paragraphs further back say nothing certain about whom a pronoun means. */
const paragraphsBack = 3;

/**
 * Whom "he" or "she" means: one candidate that is certain, or all that are possible.
 *
 * A person is certain on three conditions: the paragraph names nobody else before the pronoun, the person is the subject
 * of the last sentence that names anybody, and no noun for a person stands beside. After "Rivera met a neighbour" it is
 * open which of them "she" is. Where a paragraph names nobody before the pronoun, the paragraph before decides.
 */
export function resolvePerson(around: ReadParagraph, index: number, pronoun: Source, back = 0): Meaning[] {
  const read = around.frames.slice(0, index + 1).map((_, at) => sentenceAt(around, at));
  const sentences = read.map((sentence) => upTo(sentence, pronoun.start)).filter((sentence) => sentence !== undefined);
  const persons = personsIn(around, pronoun.start);
  // Whoever stands in a sentence that was too long to be read may be meant.
  const isCrowded = read.includes(undefined) || sentences.some(hasOthers);
  if (persons.length === 0 && !isCrowded && back < paragraphsBack) return fromBefore(around, pronoun, back);
  const only = persons.length === 1 && !isCrowded ? persons[0] : undefined;
  if (only !== undefined && lastSubject(sentences)?.actor === only) return [{ actor: only, because: 'pronoun' }];
  return persons
    .filter((actor) => actor !== undefined)
    .reverse()
    .map((actor) => ({ actor, because: back > 0 ? 'previous paragraph' : 'previous sentence' }));
}

/** “It is over,” Orr said. / “We go home,” she added. */
function fromBefore(around: ReadParagraph, pronoun: Source, back: number): Meaning[] {
  const { reading, paragraph, all, lexicon } = around;
  const before = reading.paragraphs[paragraph.index - 1];
  const word = reading.text.slice(pronoun.start, pronoun.end).toLowerCase();
  if (!before || !lexicon.has('persons', word)) return [];
  const earlier = readParagraph(reading, before, all, lexicon);
  const index = earlier.frames.length - 1;
  const sources = earlier.frames.flatMap(
    (_, at) => sentenceAt(earlier, at)?.attributions.map(({ source }) => source) ?? [],
  );
  const last = sources.at(-1);
  // What the paragraph before says must be said by that one person, by name or by the same pronoun.
  if (last?.kind === 'person' && reading.text.slice(last.start, last.end).toLowerCase() !== word) return [];
  const at = { ...pronoun, start: before.end, end: before.end };
  const meanings =
    last?.kind === 'person' && personsIn(earlier, before.end).length === 0
      ? resolvePerson(earlier, index, last, back + 1)
      : resolvePerson(earlier, index, at, back + 1);
  const [meant, ...others] = meanings;
  const isSpeaker = sources.every(
    ({ kind, actor }) => kind === 'person' || (kind === 'actor' && actor === meant?.actor),
  );
  if (meant && others.length === 0 && last && isSpeaker) return meanings;
  return meanings.map(({ actor }) => ({ actor, because: 'previous paragraph' }));
}

/** The persons that a paragraph names before an offset; undefined among them for a name without a record. */
function personsIn({ names }: ReadParagraph, end: number): (string | undefined)[] {
  return [...new Set(names.filter((name) => name.end <= end && name.isPerson !== false).map(({ actor }) => actor))];
}

function lastSubject(sentences: readonly ReadSentence[]): Source | undefined {
  const named = sentences.findLast(({ tokens }) => tokens.some(({ kind }) => kind === 'name'));
  return named && subjectOf(named);
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
    // "harbour master Rivera" is one person.
    if (lexicon.has('people', token.word)) return !isBesideName(tokens, at, lexicon) && !isPersonOf(tokens, at);
    return isUnknownName(token, at, lexicon);
  });
}

function isBesideName(tokens: readonly Token[], at: number, lexicon: ReadSentence['lexicon']): boolean {
  let next = at + 1;
  while (isIn(tokens[next], 'titles', lexicon)) next += 1;
  return tokens[next]?.kind === 'name';
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
