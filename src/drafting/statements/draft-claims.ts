import type { Range } from '../../record/text/range.ts';
import { primaryLanguage } from '../../record/text/reading/languages.ts';
import { whoseClaim } from '../../record/text/speakers/whose-claim.ts';
import { paragraphOf } from '../../record/text/reading/reading.ts';
import { speechVerbs } from '../../record/text/reading/verbs-of-speech.ts';
import { byRule, type DraftedRule } from '../drafted.ts';
import { namedByDescription, type ArticleNames } from '../quotes/article-names.ts';
import { endOfWords, type DraftedSpeaker, type QuoteDraft } from '../quotes/quote-draft.ts';
import { byPronoun, type SpokenBefore } from '../quotes/pronouns.ts';
import { describesSpeaker } from '../quotes/speaking-words.ts';
import type { NarratedSentence } from './narrated-sentences.ts';
import { findHedges, hasMeasure } from './statement-words.ts';

/** A statement that could be true or false, and whose it is. */
export interface ClaimDraft {
  readonly evidence: Range;
  readonly claimant: DraftedSpeaker | { readonly is: 'article'; readonly rule: DraftedRule };
  readonly hedges: readonly string[];
  /** Whether somebody is said to have said it: then it is reported speech, too. */
  readonly isReported: boolean;
}

/** The statements of a text's sentences that have a number, a superlative, an attribution or a hedge. */
export function draftClaims(
  names: ArticleNames,
  sentences: readonly NarratedSentence[],
  dates: (sentence: NarratedSentence) => readonly string[],
  quotes: readonly QuoteDraft[],
): ClaimDraft[] {
  // Reported speech without its own verb goes on with whoever spoke in the paragraph.
  const speakerBefore = ({ start, paragraph }: NarratedSentence): ClaimDraft['claimant'] => {
    const last = quotes.findLast(({ around }) => around.start < start && around.start >= paragraph.start);
    return last && last.speaker.is !== 'open'
      ? { ...last.speaker, rule: byRule('claim-in-reported-mood', false) }
      : { is: 'open' };
  };
  const spokenBefore = ({ start }: NarratedSentence): SpokenBefore => {
    const last = quotes.findLast(({ around, speaker }) => around.start < start && speaker.is !== 'open');
    const paragraph = last && paragraphOf(names.reading, last.around.start)?.index;
    return {
      last: last && paragraph !== undefined ? { speaker: last.speaker, paragraph, end: endOfWords(last) } : undefined,
      genders: new Map(),
      interviewed: undefined,
    };
  };
  const language = primaryLanguage(names.reading.language);
  return sentences.flatMap((sentence): ClaimDraft[] => {
    const words = sentence.told.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const evidence = { start: sentence.start, end: sentence.end };
    const hedges = findHedges(sentence.told, language);
    // "Das Werk schreibe Verluste" goes on with whoever spoke; "Maro erklärte, das Werk schreibe Verluste" says who.
    const goesOn =
      language === 'de' &&
      reportedMood.test(sentence.told) &&
      speechVerbs(language)?.anywhere.test(sentence.told) !== true;
    const claimant = goesOn ? speakerBefore(sentence) : claimantOf(names, evidence, spokenBefore(sentence));
    const isReported = claimant.is === 'named' || claimant.is === 'unnamed';
    const isQuoting = sentence.told.includes('    ');
    // What only says who speaks the quoted words beside it claims nothing.
    if (words < (isQuoting ? 12 : 6) || /\?\s*$/u.test(sentence.told)) return [];
    const isMeasured = hedges.length > 0 || hasMeasure(sentence.told, dates(sentence));
    // "Orr praised the decision" is no statement of Orr’s that could be true or false.
    const isSaid = says(sentence.told, language) && (isReported || isTagged(sentence.told, language));
    if (!isMeasured && !isSaid) return [];
    return [{ evidence, claimant, hedges, isReported }];
  });
}

/** German says with the form of the verb that somebody else has said it: "Das Werk schreibe Verluste." */
const reportedMood =
  /(?<![\p{L}])(?:sei|seien|habe|werde|würden|könne|müsse|solle|wolle|dürfe|\p{Ll}+(?:eibe|iege|iere|tehe|gehe|ebe|omme|lasse|finde|nehme|sehe|bringe|spreche))(?![\p{L}])/u;

/** Whether a sentence has a verb of speech, or its like. */
function says(told: string, language: string): boolean {
  return (
    sources.test(told) ||
    speechVerbs(language)?.anywhere.test(told) === true ||
    (language === 'de' && reportedMood.test(told))
  );
}

/** A source that is only a pronoun: "Nach seinen Worten", « Selon elle », "según él", "by her account". */
const byOwnWords =
  /(?<![\p{L}])(?:(?:nach|laut) (?<pronoun>seinen|ihren) (?:Worten|Angaben)|(?:selon|d[’']après) (?<pronoun>lui|elle)|según (?<pronoun>él|ella)|(?:by|in) (?<pronoun>his|her) (?:own )?(?:account|words|view))(?![\p{L}])/iu;

/** Whether the source stands apart from what it says, whoever it is: "The force had asked for it, she said." */
function isTagged(told: string, language: string): boolean {
  const [, tag = ''] = /,\s([^,;:]{2,60})[.!]?\s*$/u.exec(told) ?? [];
  return (
    sources.test(told) ||
    ((tag.match(/\p{L}+/gu)?.length ?? 0) <= 5 && speechVerbs(language)?.anywhere.test(tag) === true)
  );
}

const sources =
  /(?<![\p{L}])(?:according to|selon|d[’']après|laut|nach Angaben|zufolge|según|de acuerdo con)(?![\p{L}])/iu;

function claimantOf(names: ArticleNames, evidence: Range, before: SpokenBefore): ClaimDraft['claimant'] {
  const answer = whoseClaim(names.reading, [evidence], names.ranges);
  if (answer.answer === 'article') return { is: 'article', rule: byRule('own-voice', true) };
  if (answer.answer === 'sure') {
    return { is: 'named', key: answer.actor, rule: byRule(`claim-${answer.because.replaceAll(' ', '-')}`, true) };
  }
  const { source } = answer;
  const { text } = names.reading;
  if (source?.kind === 'person') {
    const pronoun = text.slice(source.start, source.end);
    const meant = byPronoun(names, pronoun, { start: source.start, end: source.end }, before);
    if (meant && meant.is !== 'open') return { ...meant, rule: byRule('claim-pronoun', false) };
  }
  if (source?.kind === 'noun') {
    const printed = text.slice(source.start, source.end).replace(/\s+/gu, ' ');
    // "Según la fiscal": the article stands before what the grammar takes for the source.
    const article = /(?:^|\s)((?:the|la|le|el|die|der|das) |l[’'])$/iu.exec(
      text.slice(Math.max(0, source.start - 5), source.start),
    );
    const meant = namedByDescription(names, `${article?.[1] ?? ''}${printed}`, source.start);
    if (meant !== undefined) return { is: 'named', key: meant, rule: byRule('claim-definite-description', false) };
    if (describesSpeaker(printed, names.reading.language)) {
      return { is: 'unnamed', words: { start: source.start, end: source.end }, rule: byRule('claim-described', false) };
    }
  }
  const owner = byOwnWords.exec(text.slice(evidence.start, evidence.end));
  if (owner?.groups?.pronoun !== undefined) {
    const meant = byPronoun(names, owner.groups.pronoun, { start: evidence.start, end: evidence.end }, before);
    if (meant && meant.is !== 'open') return { ...meant, rule: byRule('claim-pronoun', false) };
  }
  const [only, ...others] = answer.answer === 'perhaps' ? answer.candidates : [];
  if (only && others.length === 0 && only.because === 'verb inside') {
    return { is: 'named', key: only.actor, rule: byRule('claim-verb-inside', false) };
  }
  return { is: 'open' };
}
