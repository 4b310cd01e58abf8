/**
 * From the text of an article to proposed records. Pure: the same text gives the same records, and no word of the article
 * is in them that the article does not have.
 */
import type { Kind } from '../record/schemas/kinds.ts';
import type { PlainMap, PlainValue } from '../record/source/source-file.ts';
import { byRule, isByModel, type DraftedRecord, type DraftedRule } from './drafted.ts';
import { findIn, publishedOn, type Findings } from './findings.ts';
import type { KnownName } from './names/known-names.ts';
import type { NearMatch } from './names/near-matches.ts';
import { actorRecords } from './records/actor-records.ts';
import { quoteRecords } from './records/quote-records.ts';
import { statementRecords } from './records/statement-records.ts';
import { takeIds } from './records/take-ids.ts';

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

/**
 * Drafts a whole article.
 *
 * @param findings what its text holds, where somebody has gone on from what the rules found: `findIn` by itself otherwise
 */
export function draftArticle(given: ArticleToDraft, findings: Findings = findIn(given)): DraftedArticle {
  const { names, quotes, claims, events, times } = findings;
  const ids = takeIds(given.isTaken);
  const { records: actors, idOf } = actorRecords({ names, article: given.id, ids, speaking: whoSpeaks(findings) });
  const context = { names, article: given.id, ids, idOf, published: publishedOn(given) };
  const records = [
    articleRecord(given, names.reading.text),
    ...(given.hasSource ? [] : [sourceRecord(given)]),
    ...actors,
    ...quoteRecords(context, quotes, times),
    ...statementRecords(context, events, claims),
  ];
  return { records: records.filter((record) => !wasRejected(given, record)), near: findings.near };
}

/** Those who speak or claim, each with the rule that was surest of it. */
function whoSpeaks({ quotes, claims }: Findings): ReadonlyMap<string, DraftedRule> {
  const speaking = new Map<string, DraftedRule>();
  for (const one of [...quotes.map(({ speaker }) => speaker), ...claims.map(({ claimant }) => claimant)]) {
    if (one.is !== 'named') continue;
    const before = speaking.get(one.key);
    if (!before || isByModel(before)) speaking.set(one.key, one.rule);
  }
  return speaking;
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
