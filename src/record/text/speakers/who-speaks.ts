import { paragraphOf, type Reading } from '../reading/reading.ts';
import { answerLabel } from '../reading/set-apart.ts';
import type { Range } from '../range.ts';
import type { Answer, Because, Candidate } from './answers.ts';
import type { Attribution } from './attribution.ts';
import { lexiconFor, type Lexicon } from './lexicon.ts';
import { isNamed } from './named-things.ts';
import { wholeName, type Source } from './noun-phrases.ts';
import { readParagraph, sentenceAt, type ReadParagraph } from './read-paragraph.ts';
import {
  hasHearsay,
  isAllQuoted,
  isAside,
  ownersOf,
  tokensAt,
  type Owner,
  type ReadSentence,
} from './read-sentence.ts';
import { resolvePerson } from './resolve-person.ts';
import { tokensOf, type NamedRange } from './tokens.ts';
import { speakerBesideMarks } from './clause-patterns.ts';

/**
 * Who speaks some words of a text, by the grammar of the sentence that holds them; then by the sentence before them.
 *
 * Wrong and sure is the one unforgivable answer: wherever two readings are possible, the answer is `perhaps`.
 *
 * @param segments the words, in order; a quote that is interrupted has several
 * @param names what the text names, actors with their id
 * @example
 * whoSpeaks(reading('Orr said Maro had “lied”.'), [lied], [orr, maro]) // => { answer: 'sure', actor: 'orr', … }
 */
export function whoSpeaks(
  reading: Reading,
  segments: readonly Range[],
  names: readonly NamedRange[],
  as: 'words' | 'claim' = 'words',
): Answer {
  const answers = segments.flatMap((segment) => speakersOf(reading, segment, names, as));
  const [first] = answers;
  if (!first) return { answer: 'nobody', isAttributed: false };
  const sure = answers.filter((answer) => answer.answer === 'sure');
  const isOneVoice = sure.every(({ actor }) => actor === sure[0]?.actor);
  const isContradicted = answers.some(
    (one) => one.answer !== 'sure' && (as === 'claim' || one.answer === 'perhaps' || one.source !== undefined),
  );
  if (sure[0] && isOneVoice && !isContradicted) return sure[0];
  if (sure[0]) {
    return maybe(
      sure.map((one) => ({ ...candidateOf(one), because: 'several verbs' })),
      undefined,
    );
  }
  return answers.find(({ answer }) => answer === 'perhaps') ?? answers.find(isAttributedTo) ?? first;
}

const isAttributedTo = (answer: Answer) => answer.answer === 'nobody' && answer.isAttributed;

const candidateOf = ({ actor, because, words }: Candidate): Candidate => ({ actor, because, words });

function unique(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ actor }, index) => candidates.findIndex((one) => one.actor === actor) === index);
}

/** Who speaks a segment: one answer for each of its sentences. */
function speakersOf(reading: Reading, segment: Range, names: readonly NamedRange[], as: 'words' | 'claim'): Answer[] {
  const paragraph = paragraphOf(reading, segment.start);
  const lexicon = lexiconFor(reading.language);
  if (!paragraph) return [{ answer: 'nobody', isAttributed: false }];
  if (!lexicon)
    return [speakerBesideMarks(reading, paragraph, segment, names) ?? { answer: 'nobody', isAttributed: true }];
  const labelled = underLabel(reading, segment, names, lexicon);
  if (labelled) return [labelled];
  const around = readParagraph(reading, paragraph, names, lexicon);
  return around.frames.flatMap((frame, index): Answer[] => {
    const passage = { start: Math.max(frame.start, segment.start), end: Math.min(frame.end, segment.end) };
    if (passage.end <= passage.start) return [];
    const sentence = sentenceAt(around, index);
    // Too long to be read: who speaks is left open.
    if (!sentence) return [{ answer: 'nobody', isAttributed: true }];
    const isNested = reading.speech.some(
      ({ depth, start, end }) => depth > 0 && start <= passage.start && passage.end <= end,
    );
    const found = inSentence(around, index, sentence, passage, as) ?? beyondSentence(around, index, sentence, passage);
    // “Orr told me ‘it is over’”, says Maro: whose words the inner ones are, the outer ones say.
    return [isNested && found.answer !== 'nobody' ? weaker(found, 'several verbs') : found];
  });
}

/** "Orr: We will not pay.", in an interview: all that stands behind a label is said by whom it names. */
function underLabel(
  reading: Reading,
  segment: Range,
  names: readonly NamedRange[],
  lexicon: Lexicon,
): Answer | undefined {
  if (reading.speech.some(({ form, start, end }) => form === 'marks' && start <= segment.start && segment.end <= end))
    return undefined;
  const label = answerLabel(reading, segment);
  if (!label) return undefined;
  const tokens = tokensOf(reading.text, label, [], names, lexicon);
  const source = wholeName({ tokens, lexicon }, 0, tokens.length);
  return source?.kind === 'actor' && source.actor !== undefined
    ? { answer: 'sure', actor: source.actor, because: 'label', words: label }
    : { answer: 'nobody', isAttributed: true, ...(source ? { source } : {}) };
}

/** What the sentence itself says; undefined where it gives the words to nobody. */
function inSentence(
  around: ReadParagraph,
  index: number,
  sentence: ReadSentence,
  passage: Range,
  as: 'words' | 'claim' = 'words',
): Answer | undefined {
  const found = strongest(ownersOf(sentence, passage), as);
  const [first] = found;
  if (!first) return undefined;
  const resolved = found.map((one) => resolve(around, index, one));
  const all = (because: Because) => resolved.flat().map((one) => ({ ...one, because }));
  if (isNamed(sentence, tokensAt(sentence, passage), around.reading.text))
    return maybe(all('unclear grammar'), first.source);
  const isOneActor = resolved.every(
    ([only, ...others]) =>
      only?.actor === resolved[0]?.[0]?.actor && others.length === 0 && only && !isDoubt(only.because),
  );
  if (!isOneActor && new Set(found.map(({ source }) => keyOf(source))).size > 1)
    return maybe(all('several verbs'), first.source);
  if (as === 'claim' && found.some(({ isInside }) => isInside)) return maybe(all('verb inside'), first.source);
  const certain = found.find(({ isCertain }) => isCertain);
  const [only, ...others] = resolved[found.indexOf(certain ?? first)] ?? [];
  if (!only) {
    return first.source.kind === 'unclear'
      ? maybe([], first.source)
      : { answer: 'nobody', source: first.source, isAttributed: true };
  }
  const isSure = certain !== undefined && others.length === 0 && !isDoubt(only.because);
  if (isSure) return { answer: 'sure', ...only };
  return maybe(
    [only, ...others].map((one) => ({
      ...one,
      because: certain || isDoubt(one.because) ? one.because : 'not said outright',
    })),
    first.source,
  );
}

/**
 * The verbs that count, of several that a passage may depend on. A verb right behind quoted words has them alone. Where
 * somebody says what another thinks, the verb of saying counts.
 */
function strongest(owners: readonly Owner[], as: 'words' | 'claim'): readonly Owner[] {
  const beside = owners.filter(({ isBeside, isCertain }) => isBeside && isCertain);
  const [only, ...others] = beside;
  if (only && others.length === 0) {
    // "Orr said, according to Maro": what Maro is a source of is not certain.
    return [only, ...owners.filter(({ way, source }) => way === 'according' && source.kind === 'actor')];
  }
  const said = owners.filter(({ kind }) => kind !== 'think' || as === 'claim');
  return said.length > 0 && said.some(({ isCertain }) => isCertain) ? said : owners;
}

const doubts: readonly Because[] = [
  'verb inside',
  'several verbs',
  'unclear grammar',
  'not said outright',
  'previous sentence',
  'previous paragraph',
];
const isDoubt = (because: Because) => doubts.includes(because);

function keyOf(source: Source): string {
  return source.kind === 'actor'
    ? `actor ${source.actor ?? ''}`
    : source.kind === 'person'
      ? 'person'
      : `${source.start}`;
}

function maybe(candidates: readonly Candidate[], source: Source | undefined): Answer {
  const each = unique(candidates);
  if (each.length === 0) return { answer: 'nobody', isAttributed: true, ...(source ? { source } : {}) };
  return { answer: 'perhaps', candidates: each, ...(source ? { source } : {}) };
}

/** The actors that a source may be. */
function resolve(around: ReadParagraph, index: number, { source, from, to, way }: Attribution): Candidate[] {
  const sentence = sentenceAt(around, index);
  const tokens = sentence?.tokens ?? [];
  const words = {
    start: Math.min(source.start, tokens[from]?.start ?? source.start),
    end: Math.max(source.end, tokens[to - 1]?.end ?? source.end),
  };
  if (source.kind === 'actor' && source.actor !== undefined) {
    return [{ actor: source.actor, because: way === 'nobody' ? 'unclear grammar' : way, words }];
  }
  if (source.kind === 'person') return resolvePerson(around, index, source).map((one) => ({ ...one, words }));
  if (source.kind !== 'unclear') return [];
  return around.names
    .filter(({ actor, start, end }) => actor !== undefined && start >= source.start && end <= source.end)
    .map(({ actor }) => ({ actor: actor ?? '', because: 'unclear grammar', words }));
}

/** Words that their own sentence gives to nobody may go on with what was said before. */
function beyondSentence(around: ReadParagraph, index: number, sentence: ReadSentence, passage: Range): Answer {
  const { reading, pieces } = around;
  const [from] = tokensAt(sentence, passage);
  const isQuoted = sentence.tokens[from]?.kind === 'speech';
  const isAttributed =
    sentence.attributions.some((one) => !isAside(sentence, one, tokensAt(sentence, passage))) || hasHearsay(sentence);
  if (!isQuoted || isNamed(sentence, tokensAt(sentence, passage), reading.text))
    return { answer: 'nobody', isAttributed };
  const piece = pieces.find(({ start, end }) => start < passage.end && passage.start < end);
  const speech = piece && reading.speech[piece.speech];
  // One stretch of speech over several paragraphs has one speaker; and what interrupts it names that one.
  if (speech?.continues !== undefined) {
    const before = reading.speech[speech.continues];
    const earlier = before?.words.at(-1);
    if (earlier) {
      const answer = whoSpeaks(reading, [earlier], around.all);
      if (answer.answer === 'sure') return { ...answer, because: 'continued' };
      if (answer.answer === 'perhaps') return answer;
    }
  }
  if (index > 0) {
    const last = lastSpeaker(around, index - 1);
    const isWhole = isAllQuoted(sentence);
    if (last && isWhole && last.answer === 'sure') return { ...last, because: 'continued' };
    if (last && last.answer !== 'nobody') return weaker(last, 'previous sentence');
    if (last?.source) return { answer: 'nobody', isAttributed: true, source: last.source };
  }
  if (index === 0) return fromParagraphBefore(around, sentence) ?? { answer: 'nobody', isAttributed };
  return { answer: 'nobody', isAttributed };
}

function weaker(answer: Answer, because: Because): Answer {
  const candidates =
    answer.answer === 'sure' ? [candidateOf(answer)] : answer.answer === 'perhaps' ? answer.candidates : [];
  return maybe(
    candidates.map((one) => ({ ...one, because })),
    undefined,
  );
}

/** Who spoke the last quoted words of a sentence. */
function lastSpeaker(around: ReadParagraph, index: number): Answer | undefined {
  const sentence = sentenceAt(around, index);
  const last = sentence?.tokens.findLast(({ kind }) => kind === 'speech');
  if (!sentence || !last) return undefined;
  return inSentence(around, index, sentence, last) ?? beyondSentence(around, index, sentence, last);
}

function fromParagraphBefore(around: ReadParagraph, sentence: ReadSentence): Answer | undefined {
  const before = around.reading.paragraphs[around.paragraph.index - 1];
  if (!before) return undefined;
  const earlier = readParagraph(around.reading, before, around.all, around.lexicon);
  const end = earlier.frames.length - 1;
  const last = sentenceAt(earlier, end);
  if (!last) return undefined;
  const isIntroduced = last.tokens.at(-1)?.word === ':';
  const introducer = last.attributions.at(-1);
  if (isIntroduced && introducer) {
    const [only, ...others] = resolve(earlier, end, introducer);
    const isCertain = introducer.covers.some((cover) => cover.isCertain && cover.to === last.tokens.length);
    if (only && others.length === 0 && isCertain && !isDoubt(only.because) && isAllQuoted(sentence))
      return { answer: 'sure', ...only };
    if (only) return maybe([only, ...others], introducer.source);
  }
  const answer = lastSpeaker(earlier, end);
  return answer && weaker(answer, 'previous paragraph');
}
