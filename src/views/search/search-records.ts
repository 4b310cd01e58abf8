import { backlinksOf, getRecord, keyOf, type Corpus } from '../../record/corpus/corpus.ts';
import { placesAround } from '../../record/corpus/places-around.ts';
import type { Edtf } from '../../record/dates/edtf.ts';
import { yearsOf } from '../../record/dates/years-of.ts';
import { compareText } from '../../record/problems/problem.ts';
import type { Verdict } from '../../record/schemas/claim.ts';
import type { Reference } from '../../record/schemas/fields.ts';
import type { AnyRecord, RecordOf } from '../../record/schemas/index.ts';
import { kinds, type Kind } from '../../record/schemas/kinds.ts';
import type { Facet } from '../browser/facets.ts';
import { foreignLanguage } from '../lines/labels.ts';
import { sortKey } from '../lines/letters.ts';
import { quoteForm } from '../lines/quote-form.ts';
import { verdictOf } from '../lines/verdicts.ts';
import type { Site } from '../page/site.ts';
import { allNames, findShown, type Shown } from './shown.ts';

/** A record as the search finds and shows it: complete, plain data. */
export interface SearchRecord {
  readonly kind: Kind;
  readonly url: string;
  readonly order: SearchOrder;
  /** What the record is called; a quote has no name, its words are. */
  readonly title?: string;
  /** Of a person, a place or a topic: all names, in every script, its title among them. */
  readonly names: readonly string[];
  /** The small print: who, when, where. */
  readonly line: readonly string[];
  /**
   * The passage, paragraph by paragraph as the page counts them: words of an article where the record rests on some,
   * otherwise our own.
   */
  readonly passage: readonly string[];
  /** Shown where the words were not found in the passage. */
  readonly summary: readonly string[];
  /** All names of those who take part in it, where its texts do not name them. */
  readonly people: readonly string[];
  /** What it is filed under. */
  readonly values: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** The first and the last day of its date; a date that is open is that of its bound. */
  readonly span?: readonly [string, string];
  /** Its place in the alphabet, where its kind is listed by name. */
  readonly sortKey?: string;
  readonly verdict?: Verdict;
  /** The language of the passage, where it is not the interface's. */
  readonly language?: string;
  readonly titleLanguage?: string;
}

/**
 * Where a record stands among others that are found equally well: the newest first; of those without a day the one that
 * most records speak of. Records of one article stand together.
 */
export interface SearchOrder {
  /** The day of the article it rests on, "2031-03-03"; empty for what has none. */
  readonly day: string;
  /** The article's id. */
  readonly article: string;
  /** How many records and texts speak of it. */
  readonly weight: number;
}

/** Every record, by kind and id. */
export function searchRecords(site: Site): SearchRecord[] {
  const name = facetNames(site.corpus);
  return kinds.flatMap((kind) =>
    [...(site.corpus.records[kind] as ReadonlyMap<string, AnyRecord>).values()].map((record) =>
      searchRecord(site, record, name),
    ),
  );
}

type FacetName = (reference: Reference<'actors' | 'places' | 'topics'>) => string;

function searchRecord(site: Site, record: AnyRecord, name: FacetName): SearchRecord {
  const { corpus } = site;
  const shown = findShown(site, record);
  const speakers = shown.speakers ?? [];
  const people = [...speakers, ...(shown.actors ?? [])];
  // Whoever an article names stands in its text already.
  const named = record.kind === 'articles' || record.kind === 'analyses' || record.kind === 'actors' ? [] : people;
  const language = foreign(site, shown.language);
  const titleLanguage = foreign(site, shown.titleLanguage);
  return {
    kind: record.kind,
    url: site.links.record(record),
    order: orderOf(corpus, record, shown),
    ...(shown.title !== undefined && { title: shown.title }),
    names: shown.names ?? [],
    line: shown.line.filter((fact) => fact !== ''),
    passage: shown.passage,
    summary: (shown.summary ?? []).filter((paragraph) => paragraph !== ''),
    people: unique(named.flatMap((person) => allNames(getRecord(corpus, person)))),
    values: withoutNone({
      kind: [record.kind],
      speaker: unique(speakers.map(name)),
      actor: unique(people.map(name)),
      place: unique((shown.places ?? []).flatMap((place) => placesFrom(corpus, place)).map(name)),
      topic: unique((shown.topics ?? []).flatMap((topic) => topicsAbove(corpus, topic)).map(name)),
      outlet: outletsOf(corpus, record),
      year: unique((shown.dates ?? []).flatMap(yearsTouched)),
      form: record.kind === 'quotes' ? [site.words.quote.forms[quoteForm(site, record)]] : [],
      verdict: unique(claimsOf(corpus, record).map(({ data }) => verdictOf(data))),
    }),
    ...withSpan(shown.dates?.[0]),
    ...(shown.names && shown.title !== undefined && { sortKey: sortKey(shown.title) }),
    ...(record.kind === 'claims' && { verdict: verdictOf(record.data) }),
    ...(language !== undefined && { language }),
    ...(titleLanguage !== undefined && { titleLanguage }),
  };
}

function orderOf(corpus: Corpus, record: AnyRecord, { dates }: Shown): SearchOrder {
  const article = articleOf(corpus, record);
  const date = article ? article.data.datePublished : record.kind === 'events' ? undefined : dates?.[0];
  const mentions = corpus.occurrencesOf.get(keyOf(record))?.length ?? 0;
  return {
    day: date?.first ?? date?.last ?? '',
    article: article?.id ?? '',
    weight: mentions + backlinksOf(corpus, record).length,
  };
}

/** The article a record is, rests on, or is the source of. */
function articleOf(corpus: Corpus, record: AnyRecord): RecordOf<'articles'> | undefined {
  switch (record.kind) {
    case 'articles':
      return record;
    case 'quotes':
      return getRecord(corpus, record.data.article);
    case 'claims':
    case 'events': {
      const [evidence] = record.data.evidence;
      return evidence && getRecord(corpus, evidence.article);
    }
    case 'sources':
      return backlinksOf(corpus, record)
        .flatMap(({ from }) => (from.kind === 'articles' ? [from] : []))
        .toSorted((a, b) => compareText(a.id, b.id))[0];
    default:
      return undefined;
  }
}

/** Who published the articles a record is or rests on, or the source it is. */
function outletsOf(corpus: Corpus, record: AnyRecord): string[] {
  if (record.kind === 'sources') return [record.data.publisher];
  const articles =
    record.kind === 'claims' || record.kind === 'events'
      ? record.data.evidence.map(({ article }) => getRecord(corpus, article))
      : [articleOf(corpus, record)];
  return unique(
    articles.flatMap((article) => (article ? [getRecord(corpus, article.data.source).data.publisher] : [])),
  );
}

/** The claims whose verdicts a record is filed under: itself, those of an article, those that a quote makes. */
function claimsOf(corpus: Corpus, record: AnyRecord): readonly RecordOf<'claims'>[] {
  if (record.kind === 'claims') return [record];
  const claims = backlinksOf(corpus, record).flatMap(({ from, path }) => {
    const isMeant = record.kind === 'articles' ? path[0] === 'evidence' : path[0] === 'inQuote';
    return from.kind === 'claims' && isMeant ? [from] : [];
  });
  return record.kind === 'articles' || record.kind === 'quotes' ? claims : [];
}

/** A day that a search can compare: of a year with four digits, after the birth of Christ. */
const plainDay = /^\d{4}-\d{2}-\d{2}$/;

function withSpan(date: Edtf | undefined): Pick<SearchRecord, 'span'> {
  const [first, last] = [date?.first ?? date?.last ?? '', date?.last ?? date?.first ?? ''];
  return plainDay.test(first) && plainDay.test(last) ? { span: [first, last] } : {};
}

/** A place and those it lies in, from the narrowest to the widest. */
function placesFrom(corpus: Corpus, place: Reference<'places'>): Reference<'places'>[] {
  return [place, ...placesAround(corpus, getRecord(corpus, place))];
}

/** A topic and those it belongs to, from the narrowest to the widest. */
function topicsAbove(corpus: Corpus, topic: Reference<'topics'>): Reference<'topics'>[] {
  const { broader } = getRecord(corpus, topic).data;
  return [topic, ...(broader ? topicsAbove(corpus, broader) : [])];
}

/** The longest span that is filed under each of its years; a longer one is filed under its first and its last. */
const mostYears = 30;

function yearsTouched(date: Edtf | undefined): string[] {
  if (!date) return [];
  const { firstYear, lastYear } = yearsOf(date);
  const [from, to] = [firstYear ?? lastYear, lastYear ?? firstYear];
  if (from === undefined || to === undefined) return [];
  if (to - from >= mostYears) return [String(from), String(to)];
  return Array.from({ length: to - from + 1 }, (_unused, index) => String(from + index));
}

/** The names facets call records by: their own, with the id where two of a kind share one. */
function facetNames(corpus: Corpus): FacetName {
  const names = new Map<string, string>();
  for (const kind of ['actors', 'places', 'topics'] as const) {
    const records = [...(corpus.records[kind] as ReadonlyMap<string, RecordOf<typeof kind>>).values()];
    const bearers = Map.groupBy(records, ({ data }) => data.name);
    for (const { id, data } of records) {
      names.set(keyOf({ kind, id }), bearers.get(data.name)?.length === 1 ? data.name : `${data.name} (${id})`);
    }
  }
  return (reference) => names.get(keyOf(reference)) ?? reference.id;
}

function foreign(site: Site, language: string | undefined): string | undefined {
  return language === undefined ? undefined : foreignLanguage(language, site.language);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function withoutNone(values: Readonly<Record<Facet, readonly string[]>>): SearchRecord['values'] {
  return Object.fromEntries(Object.entries(values).filter(([, held]) => held.length > 0));
}
