import { paragraphOf, type Reading } from '../reading/reading.ts';
import type { Range } from '../range.ts';
import type { Answer } from './answers.ts';
import { lexiconFor, type Lexicon } from './lexicon.ts';
import type { NamedRange } from './tokens.ts';
import { whoSpeaks } from './who-speaks.ts';

/** Whose claim some words are: an actor's, or the text's own voice. */
export type ClaimAnswer = Answer | { readonly answer: 'article' };

/**
 * Whose claim some words of a text are.
 *
 * They are the article's own where their sentence has no verb of saying, no "according to", no hearsay and no quotation
 * marks; in a language of which few words are known, only where it is one bare clause that names no actor. Where it has one of these, and the words' owner is not certain, it is to be asked. Words in several places are
 * one claim only where all have the same owner.
 */
export function whoseClaim(reading: Reading, passages: readonly Range[], names: readonly NamedRange[]): ClaimAnswer {
  const answers = passages.map((passage) => ownerOf(reading, passage, names));
  const [first] = answers;
  if (!first) return { answer: 'nobody', isAttributed: false };
  const isSame = answers.every(
    (one) =>
      one.answer === first.answer && (one.answer !== 'sure' || first.answer !== 'sure' || one.actor === first.actor),
  );
  if (isSame) return first;
  const candidates = answers.flatMap((one) =>
    one.answer === 'sure' ? [one] : one.answer === 'perhaps' ? one.candidates : [],
  );
  const unique = candidates.filter(({ actor }, at) => candidates.findIndex((one) => one.actor === actor) === at);
  if (unique.length === 0) return { answer: 'nobody', isAttributed: true };
  return {
    answer: 'perhaps',
    candidates: unique.map(({ actor, words }) => ({ actor, words, because: 'several verbs' })),
  };
}

function ownerOf(reading: Reading, passage: Range, names: readonly NamedRange[]): ClaimAnswer {
  const answer = whoSpeaks(reading, [passage], names, 'claim');
  if (answer.answer !== 'nobody' || answer.source || answer.isAttributed) return answer;
  const isQuoted = reading.speech.some(({ start, end }) => start < passage.end && passage.start < end);
  const lexicon = lexiconFor(reading.language);
  const isKnown = lexicon?.words.isWhole === true || (lexicon && isBare(reading, passage, names, lexicon));
  return isKnown && !isQuoted ? { answer: 'article' } : answer;
}

/** Whether the sentence of a passage is one clause with nobody in it who could have said it: "Pioveva a mezzogiorno." */
function isBare(reading: Reading, passage: Range, names: readonly NamedRange[], lexicon: Lexicon): boolean {
  const paragraph = paragraphOf(reading, passage.start);
  const sentence = paragraph && reading.sentencesOf(paragraph).find(({ end }) => end > passage.start);
  if (
    !sentence ||
    names.some(({ actor, start, end }) => actor !== undefined && start < sentence.end && end > sentence.start)
  )
    return false;
  const text = reading.text.slice(sentence.start, sentence.end);
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const lists = ['that', 'unreal', 'hearsay'] as const;
  return !/[,;:?!()—–―"«»“”„]/u.test(text) && !words.some((word) => lists.some((list) => lexicon.has(list, word)));
}
