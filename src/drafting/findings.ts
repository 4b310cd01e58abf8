import { parseBody } from '../record/markdown/parse-body.ts';
import { textLayer } from '../record/markdown/text-layer.ts';
import type { PlainMap } from '../record/source/source-file.ts';
import { primaryLanguage } from '../record/text/reading/languages.ts';
import { readText } from '../record/text/reading/reading.ts';
import { findUndatedTimes } from './dates/undated-times.ts';
import { interviewTurns } from './interview-turns.ts';
import { clusterNames, sharedNames } from './names/cluster-names.ts';
import { findRuns } from './names/find-runs.ts';
import type { KnownName } from './names/known-names.ts';
import type { NameMention } from './names/name-cluster.ts';
import { nearMatches, type NearMatch } from './names/near-matches.ts';
import { articleNames, type ArticleNames } from './quotes/article-names.ts';
import { draftQuotes } from './quotes/draft-quotes.ts';
import type { QuoteDraft } from './quotes/quote-draft.ts';
import { draftClaims, type ClaimDraft } from './statements/draft-claims.ts';
import { draftEvents, timesOf, type EventDraft, type TimeOfSentence } from './statements/draft-events.ts';
import { narratedSentences } from './statements/narrated-sentences.ts';
import { timeOfSaying } from './statements/time-of-saying.ts';

/** A quote, with what the text says of when it was said. */
export interface FoundQuote extends QuoteDraft {
  readonly said: TimeOfSentence | undefined;
}

/** What a text holds, before records are made of it. */
export interface Findings {
  readonly names: ArticleNames;
  /** Where the text has surnames that two of its people share. */
  readonly shared: readonly NameMention[];
  /** Names that are nearly those of a record. */
  readonly near: readonly NearMatch[];
  readonly quotes: readonly FoundQuote[];
  /** All times that the text's own voice names, in order. */
  readonly times: readonly TimeOfSentence[];
  readonly events: readonly EventDraft[];
  readonly claims: readonly ClaimDraft[];
}

/** An article's text, and what is known of it. */
export interface TextToRead {
  /** As the body of its record. */
  readonly body: string;
  /** The article's fields: `inLanguage` and `datePublished` say how names and dates are read. */
  readonly article: PlainMap;
  /** Names of the record, its own gazetteer. */
  readonly known: readonly KnownName[];
}

/** What the rules find in a text. */
export function findIn(given: TextToRead): Findings {
  const language = typeof given.article.inLanguage === 'string' ? given.article.inLanguage : 'en';
  const published = publishedOn(given);
  const reading = readText(textLayer(parseBody(given.body, 'published').tree), language);
  const runs = findRuns(reading);
  const clusters = clusterNames(reading, runs, given.known);
  const shared = sharedNames(runs, clusters);
  const names = articleNames(reading, clusters, shared);
  const drafts = draftQuotes(names);
  const apart = drafts.flatMap(({ segments, kind }) => (kind === 'direct' ? segments : []));
  const inMarks = (start: number) =>
    reading.speech.some((one) => one.form !== 'block' && one.start <= start && start < one.end);
  const sentences = narratedSentences(reading, [
    ...apart.filter(({ start }) => !inMarks(start)),
    ...interviewTurns(reading).map(({ paragraph }) => paragraph),
  ]);
  const times = timesOf(names, sentences, published);
  const quotes = drafts.map((quote): FoundQuote => ({ ...quote, said: timeOfSaying(names, quote, times) }));
  const taken = new Set(quotes.flatMap(({ said }) => (said ? [said] : [])));
  const datesIn = (sentence: (typeof sentences)[number]) => {
    const dated = times.filter((one) => one.sentence === sentence).map(({ time }) => time);
    const undated = findUndatedTimes(sentence.told, { language: primaryLanguage(language), published }, dated);
    return [...dated, ...undated].map(({ words }) => words);
  };
  return {
    names,
    shared,
    near: nearMatches(clusters, given.known),
    quotes,
    times,
    events: draftEvents(times, taken, published),
    claims: draftClaims(names, sentences, datesIn, drafts),
  };
}

/** The day an article was published; a month or a year is not enough to count weekdays from. */
export function publishedOn({ article: { datePublished } }: Pick<TextToRead, 'article'>): string | undefined {
  return typeof datePublished === 'string' && /^\d{4}-\d\d-\d\d$/u.test(datePublished) ? datePublished : undefined;
}
