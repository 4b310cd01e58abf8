/**
 * From the text of an article to proposed records. Pure: the same text gives the same records, and no word of the article
 * is in them that the article does not have.
 */
import { parseBody } from '../record/markdown/parse-body.ts';
import { textLayer } from '../record/markdown/text-layer.ts';
import type { Kind } from '../record/schemas/kinds.ts';
import type { PlainMap, PlainValue } from '../record/source/source-file.ts';
import { readText } from '../record/text/reading/reading.ts';
import { byRule, type DraftedRecord, type DraftedRule } from './drafted.ts';
import { interviewTurns } from './interview-turns.ts';
import { clusterNames, sharedNames } from './names/cluster-names.ts';
import { findRuns } from './names/find-runs.ts';
import type { KnownName } from './names/known-names.ts';
import { nearMatches, type NearMatch } from './names/near-matches.ts';
import { articleNames } from './quotes/article-names.ts';
import { draftQuotes } from './quotes/draft-quotes.ts';
import { actorRecords } from './records/actor-records.ts';
import { quoteRecords } from './records/quote-records.ts';
import { statementRecords } from './records/statement-records.ts';
import { takeIds } from './records/take-ids.ts';
import { draftClaims } from './statements/draft-claims.ts';
import { draftEvents, timeOfSaying, timesOf, type TimeOfSentence } from './statements/draft-events.ts';
import { narratedSentences } from './statements/narrated-sentences.ts';

/** An article as it was brought, and what the record knows already. */
export interface ArticleToDraft {
  /** Its text, as the body of its record. */
  readonly body: string;
  /** The fields of the article and of its source that were told, read or given; what is missing stays open. */
  readonly article: PlainMap;
  readonly source: PlainMap;
  /** How the fields of both that nobody has given were found. */
  readonly drafted: {
    readonly article: Readonly<Record<string, DraftedRule>>;
    readonly source: Readonly<Record<string, DraftedRule>>;
  };
  /** The id of the article and of its source; a source that exists is not drafted. */
  readonly id: string;
  readonly sourceId: string;
  readonly hasSource: boolean;
  /** Names of the record, its own gazetteer. */
  readonly known: readonly KnownName[];
  readonly isTaken: (kind: Kind, id: string) => boolean;
  /** Whether the same words were drafted before and rejected. */
  readonly isRejected: (kind: Kind, article: string, passage: string) => boolean;
}

export interface DraftedArticle {
  readonly records: readonly DraftedRecord[];
  /** Names that are nearly those of a record: whether they are the same is for somebody to say. */
  readonly near: readonly NearMatch[];
}

/** Drafts a whole article. */
export function draftArticle(given: ArticleToDraft): DraftedArticle {
  const language = textIn(given.article, 'inLanguage') ?? 'en';
  const published = dayIn(textIn(given.article, 'datePublished'));
  const reading = readText(textLayer(parseBody(given.body, 'published').tree), language);
  const runs = findRuns(reading);
  const clusters = clusterNames(reading, runs, given.known);
  const names = articleNames(reading, clusters, sharedNames(runs, clusters));
  const quotes = draftQuotes(names);
  const apart = quotes.flatMap(({ segments, kind }) => (kind === 'direct' ? segments : []));
  const inMarks = (start: number) =>
    reading.speech.some((one) => one.form !== 'block' && one.start <= start && start < one.end);
  const sentences = narratedSentences(reading, [
    ...apart.filter(({ start }) => !inMarks(start)),
    ...interviewTurns(reading).map(({ paragraph }) => paragraph),
  ]);
  const times = timesOf(names, sentences, published);
  const saidAt = new Map(quotes.map((quote) => [quote, timeOfSaying(names, quote, times)] as const));
  const taken = new Set([...saidAt.values()].filter((one): one is TimeOfSentence => one !== undefined));
  const events = draftEvents(times, taken, published);
  const datesIn = (sentence: (typeof sentences)[number]) =>
    times.filter((one) => one.sentence === sentence).map(({ time }) => time.words);
  const claims = draftClaims(names, sentences, datesIn, quotes);
  const ids = takeIds(given.isTaken);
  const speaking = new Set(
    [...quotes.map(({ speaker }) => speaker), ...claims.map(({ claimant }) => claimant)].flatMap((one) =>
      one.is === 'named' ? [one.key] : [],
    ),
  );
  const { records: actors, idOf } = actorRecords({ names, article: given.id, ids, speaking });
  const context = { names, article: given.id, ids, idOf, published };
  const records = [
    articleRecord(given, reading.text),
    ...(given.hasSource ? [] : [sourceRecord(given)]),
    ...actors,
    ...quoteRecords(context, quotes, { saidAt, times }),
    ...statementRecords(context, events, claims),
  ];
  return {
    records: records.filter((record) => !wasRejected(given, record)),
    near: nearMatches(clusters, given.known),
  };
}

function articleRecord({ article, drafted, id, sourceId, body }: ArticleToDraft, text: string): DraftedRecord {
  const summary = textIn(article, 'summary') ?? firstSentence(text);
  const isOwn = textIn(article, 'summary') === undefined && summary !== undefined;
  return {
    kind: 'articles',
    id,
    fields: { ...article, source: sourceId, ...(summary === undefined ? {} : { summary }) },
    drafted: { ...drafted.article, ...(isOwn ? { summary: byRule('first-sentence', false) } : {}) },
    body,
  };
}

function sourceRecord({ source, sourceId, drafted }: ArticleToDraft): DraftedRecord {
  return { kind: 'sources', id: sourceId, fields: source, drafted: drafted.source, body: '' };
}

/** The first sentence's own words, without a date line, as a proposal of what the article reports. */
function firstSentence(text: string): string | undefined {
  const [paragraph = ''] = text.split(/\n\n/u);
  const bare = paragraph
    .replace(/^[\p{Lu} ,.’'-]{3,40}(?:, [^–—-]{3,40})? ?(?:\([^)]{2,30}\) ?)?[–—-] /u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const sentence = /^.{20,380}?[.!?…](?=\s|$)/u.exec(bare)?.[0] ?? bare.slice(0, 380);
  return sentence === '' ? undefined : sentence;
}

function wasRejected({ id, isRejected }: ArticleToDraft, { kind, fields }: DraftedRecord): boolean {
  if (kind === 'articles' || kind === 'sources') return false;
  if (kind === 'actors' || kind === 'places') return isRejected(kind, '', textIn(fields, 'name') ?? '');
  return isRejected(kind, id, wordsOf(fields));
}

/** The words a record rests on, as decisions remember them. */
function wordsOf(fields: PlainMap): string {
  const exact =
    fields.exact ?? (Array.isArray(fields.evidence) ? (fields.evidence[0] as PlainMap | undefined)?.exact : undefined);
  const segments = [exact].flat() as readonly (PlainValue | undefined)[];
  return segments
    .flatMap((one) =>
      typeof one === 'string'
        ? [one]
        : one !== undefined && !Array.isArray(one)
          ? [textIn(one as PlainMap, 'exact') ?? '']
          : [],
    )
    .join(' … ');
}

function textIn(fields: PlainMap, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A day; a month or a year is not enough to count weekdays from. */
function dayIn(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}-\d\d-\d\d$/u.test(date) ? date : undefined;
}
