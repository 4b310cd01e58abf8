import { oncePerKey } from '../../../record/derived/once-per.ts';
import { keyOf } from '../../../record/corpus/corpus.ts';
import { compareText } from '../../../record/problems/problem.ts';
import type { Reference } from '../../../record/schemas/fields.ts';
import type { AnyRecord } from '../../../record/schemas/index.ts';
import { kinds, type Kind } from '../../../record/schemas/kinds.ts';
import { feedFiles, type FeedFormat } from '../../page/links.ts';
import { referringFrom } from '../../lines/backlinks.ts';
import { recordLabel } from '../../lines/labels.ts';
import type { Site } from '../../page/site.ts';
import { recordDays, firstDay } from './record-days.ts';
import { changesOf, type Change } from '../../lines/changes.ts';
import { assessmentEntry, correctionEntry, feedEntry, removalEntry } from './feed-entry.ts';
import type { Feed, FeedEntry } from './feed.ts';
import type { Publication } from '../../../record/schemas/publication.ts';

/** What a feed is about: the whole site, a kind of record, what changed, or one actor or topic. */
export type FeedScope = undefined | Kind | 'changes' | Reference<'actors'> | Reference<'topics'>;

/** A feed reader fetches this often; older entries are on the pages. */
export const mostEntries = 50;

/**
 * The newest entries of a scope; undefined when there are none, or where the site's address is not known: every format
 * needs addresses that can be read elsewhere.
 */
export function buildFeed(site: Site, scope: FeedScope): Feed | undefined {
  const { links, words, name, publication } = site;
  if (links.origin === undefined) return undefined;
  const entries = scope === 'changes' ? changeEntries(site) : newsEntries(site, scope);
  const [first] = entries;
  if (!first) return undefined;
  const self = Object.fromEntries(
    (Object.keys(feedFiles) as FeedFormat[]).map((format) => [format, links.absolute(links.feed(format, scope))]),
  ) as Record<FeedFormat, string>;
  return {
    ...titlesOf(site, scope),
    page: links.absolute(
      scope === undefined
        ? links.home
        : scope === 'changes'
          ? links.changes()
          : typeof scope === 'string'
            ? links.index(scope)
            : links.record(scope),
    ),
    self,
    language: words.language,
    author: publication.publisher?.name ?? name,
    rights: rightsOf(publication),
    updated: first.updated,
    entries,
  };
}

function newsEntries(site: Site, scope: Exclude<FeedScope, 'changes'>): FeedEntry[] {
  return newest(site, newsOf(site, scope)).flatMap((item) => {
    const made =
      item.correction === undefined
        ? feedEntry(site, item.record)
        : correctionEntry(site, item.record, item.correction);
    return made ?? [];
  });
}

function changeEntries(site: Site): FeedEntry[] {
  return changesOf(site)
    .slice(0, mostEntries)
    .flatMap((change) => changeEntry(site, change) ?? []);
}

function changeEntry(site: Site, change: Change): FeedEntry | undefined {
  switch (change.form) {
    case 'removal':
      return removalEntry(site, change);
    case 'correction':
      return correctionEntry(site, change.record, change.index);
    case 'assessment':
      return assessmentEntry(site, change.record, change.index);
  }
}

/** What a feed's reader may do with what it says. */
function rightsOf({ licence }: Publication): string | undefined {
  return licence && (licence.url === undefined ? licence.name : `${licence.name}, ${licence.url}`);
}

/** Whether a scope has a feed, without making it. Every page asks this of the site. */
export const hasFeed = oncePerKey(
  (site: Site, scope: FeedScope): boolean => site.links.origin !== undefined && hasNews(site, scope),
  (scope) => (typeof scope === 'object' ? keyOf(scope) : scope),
);

function hasNews(site: Site, scope: FeedScope): boolean {
  if (scope === 'changes') return changesOf(site).length > 0;
  const { records, corrected } = newsOf(site, scope);
  return (
    records.some((record) => recordDays(site.corpus, record) !== undefined) ||
    corrected.some(({ data }) => data.corrections.length > 0)
  );
}

function titlesOf(site: Site, scope: FeedScope): Pick<Feed, 'title' | 'description'> {
  const { name, words, corpus } = site;
  if (scope === undefined) return { title: name, description: site.publication.tagline ?? words.feeds.ofSite };
  if (scope === 'changes')
    return { title: words.feeds.titleOf(name, words.changes.title), description: words.changes.feed };
  if (typeof scope === 'string') {
    const title = words.kinds.titles[scope];
    return { title: words.feeds.titleOf(name, title), description: words.feeds.ofKind(title) };
  }
  const record = corpus.records[scope.kind].get(scope.id);
  const label = record ? recordLabel(site, record) : scope.id;
  return { title: words.feeds.titleOf(name, label), description: words.feeds.ofRecord(label) };
}

interface News {
  /** Records that are news themselves. */
  readonly records: readonly AnyRecord[];
  /** Records whose corrections are. */
  readonly corrected: readonly AnyRecord[];
}

/** In no order that matters. */
function newsOf(site: Site, scope: Exclude<FeedScope, 'changes'>): News {
  const ofKind = (kind: Kind) => [...(site.corpus.records[kind] as ReadonlyMap<string, AnyRecord>).values()];
  if (scope === undefined)
    // Quotes and claims are told in the entry of their article. Corrections have entries of their own, for readers of
    // the old text.
    return { records: [...ofKind('articles'), ...ofKind('analyses')], corrected: kinds.flatMap(ofKind) };
  if (typeof scope === 'string') return { records: ofKind(scope), corrected: ofKind(scope) };
  const records = relatedRecords(site, scope);
  const own = site.corpus.records[scope.kind].get(scope.id) as AnyRecord | undefined;
  return { records, corrected: own ? [...records, own] : records };
}

function relatedRecords(site: Site, scope: Reference<'actors'> | Reference<'topics'>): AnyRecord[] {
  const from = (kind: Kind, ...fields: string[]): AnyRecord[] =>
    referringFrom(site, scope, kind, fields) as AnyRecord[];
  if (scope.kind === 'topics')
    return (['articles', 'analyses', 'quotes', 'claims', 'events'] as const).flatMap((kind) => from(kind, 'topics'));
  const naming = new Map(
    (site.corpus.occurrencesOf.get(keyOf(scope)) ?? []).map(({ text }) => [keyOf(text), text as AnyRecord]),
  );
  return [
    ...naming.values(),
    ...from('quotes', 'speaker', 'jointly', 'addressee'),
    ...from('claims', 'claimant', 'about'),
    ...from('events', 'actors'),
  ];
}

interface Item {
  readonly day: string;
  readonly record: AnyRecord;
  /** Which of its corrections; undefined for the record itself. */
  readonly correction?: number;
}

/** Records and corrections, the last changed first. */
function newest({ corpus }: Site, { records, corrected }: News): Item[] {
  const items: Item[] = [
    ...[...new Set(records)].flatMap((record) => {
      const days = recordDays(corpus, record);
      return days ? [{ day: days.updated, record }] : [];
    }),
    ...[...new Set(corrected)].flatMap((record) =>
      record.data.corrections.map(({ date }, correction) => ({ day: firstDay(date), record, correction })),
    ),
  ];
  return items
    .sort(
      (a, b) =>
        compareText(b.day, a.day) ||
        // A correction before the record it corrects: it is the news of that day.
        (b.correction ?? -1) - (a.correction ?? -1) ||
        compareText(keyOf(a.record), keyOf(b.record)),
    )
    .slice(0, mostEntries);
}
