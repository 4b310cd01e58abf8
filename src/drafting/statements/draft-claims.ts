import type { Range } from '../../record/text/range.ts';
import { primaryLanguage } from '../../record/text/reading/languages.ts';
import { whoseClaim } from '../../record/text/speakers/whose-claim.ts';
import { byRule, type DraftedRule } from '../drafted.ts';
import { namedByDescription, type ArticleNames } from '../quotes/article-names.ts';
import type { DraftedSpeaker, QuoteDraft } from '../quotes/quote-draft.ts';
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
  const language = primaryLanguage(names.reading.language);
  return sentences.flatMap((sentence): ClaimDraft[] => {
    const words = sentence.told.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const evidence = { start: sentence.start, end: sentence.end };
    const hedges = findHedges(sentence.told, language);
    const claimant =
      language === 'de' && reportedMood.test(sentence.told) ? speakerBefore(sentence) : claimantOf(names, evidence);
    const isReported = claimant.is === 'named' || claimant.is === 'unnamed';
    const isQuoting = sentence.told.includes('    ');
    // What only says who speaks the quoted words beside it claims nothing.
    if (words < (isQuoting ? 12 : 6) || /\?\s*$/u.test(sentence.told)) return [];
    if (!isReported && hedges.length === 0 && !hasMeasure(sentence.told, dates(sentence))) return [];
    return [{ evidence, claimant, hedges, isReported }];
  });
}

/** German says with the form of the verb that somebody else has said it: "Das Werk schreibe Verluste." */
const reportedMood =
  /(?<![\p{L}])(?:sei|seien|habe|werde|würden|könne|müsse|solle|wolle|dürfe|\p{Ll}+(?:eibe|iege|iere|tehe|gehe|ebe|omme|lasse|finde|nehme|sehe|bringe|spreche))(?![\p{L}])/u;

function claimantOf(names: ArticleNames, evidence: Range): ClaimDraft['claimant'] {
  const answer = whoseClaim(names.reading, [evidence], names.ranges);
  if (answer.answer === 'article') return { is: 'article', rule: byRule('own-voice', true) };
  if (answer.answer === 'sure') {
    return { is: 'named', key: answer.actor, rule: byRule(`claim-${answer.because.replaceAll(' ', '-')}`, true) };
  }
  const { source } = answer;
  const { text } = names.reading;
  if (source?.kind === 'noun') {
    const printed = text.slice(source.start, source.end).replace(/\s+/gu, ' ');
    const meant = namedByDescription(names, printed, source.start);
    if (meant !== undefined) return { is: 'named', key: meant, rule: byRule('claim-definite-description', false) };
    if (describesSpeaker(printed, names.reading.language)) {
      return { is: 'unnamed', words: { start: source.start, end: source.end }, rule: byRule('claim-described', false) };
    }
  }
  const [only, ...others] = answer.answer === 'perhaps' ? answer.candidates : [];
  if (only && others.length === 0 && only.because === 'verb inside') {
    return { is: 'named', key: only.actor, rule: byRule('claim-verb-inside', false) };
  }
  return { is: 'open' };
}
