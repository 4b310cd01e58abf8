import type { Range } from '../../record/text/range.ts';
import { paragraphOf, sentencesAround, type Reading } from '../../record/text/reading/reading.ts';
import { speechVerbs } from '../../record/text/reading/verbs-of-speech.ts';
import { primaryLanguage } from '../../record/text/reading/languages.ts';
import { byRule } from '../drafted.ts';
import { sharedName, type ArticleNames } from './article-names.ts';
import type { SpokenBefore } from './pronouns.ts';
import type { DraftedSpeaker } from './quote-draft.ts';
import { speaksOfOthers } from './speaking-words.ts';
import { beginsWith, personBegun, sentenceBefore, uniqueKeys } from './subject-before.ts';

/** Who spoke words that stand alone in their sentence or paragraph, by what comes before them; never sure. */
export function byWhatComesBefore(
  names: ArticleNames,
  words: readonly Range[],
  before: SpokenBefore,
): DraftedSpeaker | undefined {
  return bySameParagraph(names, words, before) ?? byTopicBefore(names, words) ?? byParagraphBefore(names, words);
}

/**
 * A sentence of nothing but speech, in the paragraph of a quote with a speaker, or behind a sentence that has somebody
 * say something: "Orr told of the meeting. “They showed me the photographs.”" Nobody else may have come between.
 */
function bySameParagraph(
  names: ArticleNames,
  words: readonly Range[],
  { last }: SpokenBefore,
): DraftedSpeaker | undefined {
  const { reading } = names;
  const [first] = words;
  const paragraph = first && paragraphOf(reading, first.start);
  if (!first || !paragraph || !isWholeSentence(reading, words)) return undefined;
  const begin = sentencesAround(reading, first).start;
  const told = { start: paragraph.start, end: begin };
  const people = uniqueKeys(names.narrated(told)).filter(
    (key) => key === sharedName || names.byKey.get(key)?.kind === 'person',
  );
  if (last?.paragraph === paragraph.index && last.speaker.is === 'named') {
    const { key } = last.speaker;
    const isOnly = people.every((one) => one === key) && !speaksOfOthers(names, told);
    return isOnly ? { is: 'named', key, rule: byRule('speaker-of-same-paragraph', false) } : undefined;
  }
  if (last?.paragraph === paragraph.index) return undefined;
  const sentence = reading.sentencesOf(paragraph).findLast(({ end }) => end <= begin);
  const verbs = speechVerbs(primaryLanguage(reading.language));
  if (!sentence || verbs?.anywhere.test(reading.text.slice(sentence.start, sentence.end)) !== true) return undefined;
  const [only, ...others] = people;
  const isInside = only !== undefined && beginsWith(names, only, [sentence]);
  return isInside && only !== sharedName && others.length === 0 && !speaksOfOthers(names, told)
    ? { is: 'named', key: only, rule: byRule('speaker-of-sentence-before', false) }
    : undefined;
}

/** "Ostrander is unmoved. “Screens stop nothing.”": words alone, behind a sentence that is about one person and nobody else. */
function byTopicBefore(names: ArticleNames, words: readonly Range[]): DraftedSpeaker | undefined {
  const [first] = words;
  const before = first && sentenceBefore(names, first);
  const paragraph = first && paragraphOf(names.reading, first.start);
  if (!before || !paragraph || !isWholeSentence(names.reading, words)) return undefined;
  if (
    names.reading.speech.some((one) => one.depth === 0 && one.paragraph === paragraph.index && one.end <= first.start)
  )
    return undefined;
  const told = { start: paragraph.start, end: before.end };
  const [only, ...others] = uniqueKeys(names.narrated(told)).filter(
    (key) => key === sharedName || names.byKey.get(key)?.kind === 'person',
  );
  const isTopic = only !== undefined && others.length === 0 && personBegun(names, before) === only;
  return isTopic && !speaksOfOthers(names, told)
    ? { is: 'named', key: only, rule: byRule('topic-of-sentence-before', false) }
    : undefined;
}

/** Whether nothing but marks stands beside quoted words in their sentence. */
function isWholeSentence(reading: Reading, words: readonly Range[]): boolean {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return false;
  const { start, end } = sentencesAround(reading, { start: first.start, end: last.end });
  return !/\p{L}/u.test(reading.text.slice(start, first.start) + reading.text.slice(last.end, end));
}

/** A paragraph of nothing but speech, behind one that has one person speak last: "…, he answered at length." */
function byParagraphBefore(names: ArticleNames, words: readonly Range[]): DraftedSpeaker | undefined {
  const { reading } = names;
  const [first] = words;
  const last = words.at(-1);
  const paragraph = first && paragraphOf(reading, first.start);
  const earlier = paragraph && reading.paragraphs[paragraph.index - 1];
  if (!first || !last || !paragraph || !earlier) return undefined;
  const rest = reading.text.slice(paragraph.start, first.start) + reading.text.slice(last.end, paragraph.end);
  if (/\p{L}/u.test(rest)) return undefined;
  const sentence = reading.sentencesOf(earlier).at(-1);
  const verbs = speechVerbs(primaryLanguage(reading.language));
  if (!sentence || verbs?.anywhere.test(reading.text.slice(sentence.start, sentence.end)) !== true) return undefined;
  if (reading.speech.some(({ paragraph: of }) => of === earlier.index)) return undefined;
  const persons = uniqueKeys(names.narrated(earlier)).filter((key) => names.byKey.get(key)?.kind === 'person');
  const [only, ...others] = persons;
  return only !== undefined && others.length === 0
    ? { is: 'named', key: only, rule: byRule('speaker-of-paragraph-before', false) }
    : undefined;
}
