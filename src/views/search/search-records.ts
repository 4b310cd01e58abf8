import { getRecord, keyOf, type Corpus } from '../../record/corpus/corpus.ts';
import type { Edtf } from '../../record/dates/edtf.ts';
import { formatDate } from '../../words/format-date.ts';
import { yearsOf } from '../../record/dates/years-of.ts';
import { textLayer } from '../../record/markdown/text-layer.ts';
import { kinds } from '../../record/schemas/kinds.ts';
import type { Reference } from '../../record/schemas/fields.ts';
import type { AnyRecord, RecordOf } from '../../record/schemas/index.ts';
import type { Facet } from '../browser/facets.ts';
import { foldedWords } from '../browser/fold-letters.ts';
import { indexedText, separator } from '../browser/indexed-text.ts';
import { eventDateView, momentView } from '../lines/dates.ts';
import { foreignLanguage, markedWording, sourceLabel } from '../lines/labels.ts';
import { passageView } from '../lines/passages.ts';
import type { Site } from '../page/site.ts';
import { currentAssessment, verdictOf } from '../lines/verdicts.ts';
import { placesAround } from '../../record/corpus/places-around.ts';
import { quoteLanguage } from '../lines/quote-form.ts';
import { speakerName, speakersOf } from '../lines/speakers.ts';

/**
 * A record as the search finds and shows it.
 *
 * All of `content` and `meta` is searched; only `content` tells where in it the words were found.
 */
export interface SearchRecord {
  readonly url: string;
  /**
   * The passage: words of an article where the record rests on some, otherwise our own; the title where it has neither.
   * See `indexed-text.ts`.
   */
  readonly content: string;
  readonly meta: SearchMeta;
  readonly filters: SearchFilters;
}

export interface SearchMeta {
  /** What the record is called; a quote has no name. */
  readonly title?: string;
  /**
   * All names of the record, in every script, its title among them. They weigh more than other text, so that a person
   * comes before the records that mention them.
   */
  readonly names?: string;
  /** A line of small print: who, when, where. */
  readonly line?: string;
  /** Shown where the words were not found in the passage. */
  readonly summary?: string;
  /** Names of those who take part in it. */
  readonly people?: string;
  /** Words with letters that few keyboards have, in those they have. */
  readonly folded?: string;
}

/** What a record is filed under, and two facts an answer needs that are no words to search for. */
export type SearchFilters = Readonly<Partial<Record<Facet | 'language' | 'titleLanguage', readonly string[]>>>;

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

/** What the search shows of a record, before it is folded and filed. */
interface Found {
  readonly title?: string;
  readonly names?: readonly string[];
  readonly line: readonly string[];
  readonly passage: readonly string[];
  readonly summary?: readonly string[];
  readonly speakers?: readonly Reference<'actors'>[];
  readonly actors?: readonly Reference<'actors'>[];
  readonly places?: readonly Reference<'places'>[];
  readonly topics?: readonly Reference<'topics'>[];
  readonly dates?: readonly (Edtf | undefined)[];
  /** The language of the passage. */
  readonly language?: string;
  readonly titleLanguage?: string;
}

function searchRecord(site: Site, record: AnyRecord, name: FacetName): SearchRecord {
  const found = find(site, record);
  const speakers = found.speakers ?? [];
  const people = [...speakers, ...(found.actors ?? [])];
  const title = found.title ?? '';
  // A record without a passage would be left out of the index.
  const content = indexedText(found.passage) || indexedText([title]);
  const names = (found.names ?? []).join(separator);
  const summary = indexedText((found.summary ?? []).filter((paragraph) => paragraph !== ''));
  // Whoever an article names stands in its text already.
  const named = record.kind === 'articles' || record.kind === 'analyses' || record.kind === 'actors' ? [] : people;
  const peopleNames = unique(named.flatMap((person) => allNames(getRecord(site.corpus, person)))).join(separator);
  const line = found.line.filter((fact) => fact !== '').join(separator);
  return {
    url: site.links.record(record),
    content,
    meta: withoutEmpty({
      title,
      names,
      line,
      summary,
      people: peopleNames,
      folded: foldedWords([title, names, line, summary, peopleNames, content].join(' ')).join(' '),
    }),
    filters: withoutNone({
      kind: [record.kind],
      speaker: unique(speakers.map(name)),
      actor: unique(people.map(name)),
      place: unique((found.places ?? []).flatMap((place) => placesFrom(site.corpus, place)).map(name)),
      topic: unique((found.topics ?? []).flatMap((topic) => topicsAbove(site.corpus, topic)).map(name)),
      year: unique((found.dates ?? []).flatMap(yearsTouched)),
      verdict: record.kind === 'claims' ? [verdictOf(record.data)] : [],
      language: foreign(site, found.language),
      titleLanguage: foreign(site, found.titleLanguage),
    }),
  };
}

function find(site: Site, record: AnyRecord): Found {
  const { corpus } = site;
  switch (record.kind) {
    case 'articles':
    case 'analyses': {
      const { data } = record;
      const by = record.kind === 'articles' ? getRecord(corpus, record.data.source).data.publisher : record.data.author;
      return {
        title: data.headline,
        line: [by, formatDate(data.datePublished, site.words.dates)],
        passage: blocksOf(corpus, record),
        summary: [data.summary],
        ...mentioned(corpus, record),
        topics: data.topics,
        dates: [data.datePublished],
        language: data.inLanguage,
        titleLanguage: data.inLanguage,
      };
    }
    case 'quotes': {
      const { data } = record;
      const article = getRecord(corpus, data.article);
      const occasion = data.occasion && getRecord(corpus, data.occasion);
      return {
        line: [
          speakerName(site, record),
          momentView(data.spoken, site.words).text,
          getRecord(corpus, article.data.source).data.publisher,
        ],
        passage: [markedWording(site, record)],
        summary: bodyText(corpus, record),
        speakers: speakersOf(record),
        actors: [...(data.addressee ? [data.addressee] : []), ...data.reportedBy],
        places: occasion?.data.location ? [occasion.data.location] : [],
        topics: data.topics,
        dates: [data.spoken],
        language: quoteLanguage(site, record),
      };
    }
    case 'claims': {
      const { data } = record;
      const [evidence] = data.evidence;
      const article = evidence && getRecord(corpus, evidence.article);
      const publisher = article ? getRecord(corpus, article.data.source).data.publisher : '';
      return {
        title: data.statement,
        line: [claimantName(corpus, data), publisher],
        passage: evidenceSentences(site, record),
        summary: [currentAssessment(data)?.reasoning ?? '', ...bodyText(corpus, record)],
        actors: [...(typeof data.claimant === 'object' ? [data.claimant] : []), ...data.about.filter(isActor)],
        places: data.about.filter(isPlace),
        topics: data.topics,
        dates: [article?.data.datePublished],
        ...(article && { language: article.data.inLanguage }),
      };
    }
    case 'events': {
      const { data } = record;
      const [evidence] = data.evidence;
      return {
        title: data.name,
        line: [eventDateView(data, site.words).text, data.location ? getRecord(corpus, data.location).data.name : ''],
        passage: evidenceSentences(site, record),
        summary: bodyText(corpus, record),
        actors: data.actors.map(({ actor }) => actor),
        places: data.location ? [data.location] : [],
        topics: data.topics,
        dates: [data.date],
        ...(evidence && { language: getRecord(corpus, evidence.article).data.inLanguage }),
      };
    }
    case 'actors': {
      const { data } = record;
      const roles = data.roles.map(({ title, organization, during }) =>
        [
          title,
          organization ? getRecord(corpus, organization).data.name : '',
          during ? formatDate(during, site.words.dates) : '',
        ]
          .filter((fact) => fact !== '')
          .join(', '),
      );
      return {
        title: data.name,
        names: allNames(record),
        line: [data.partOf ? getRecord(corpus, data.partOf).data.name : ''],
        passage: [data.summary, ...roles, ...bodyText(corpus, record)],
        actors: [{ kind: 'actors', id: record.id }],
      };
    }
    case 'places': {
      const { data } = record;
      return {
        title: data.name,
        names: allNames(record),
        line: [
          placesAround(corpus, record)
            .map((place) => place.data.name)
            .join(', '),
        ],
        passage: bodyText(corpus, record),
        places: [{ kind: 'places', id: record.id }],
      };
    }
    case 'topics':
      return {
        title: record.data.name,
        names: allNames(record),
        line: [record.data.broader ? getRecord(corpus, record.data.broader).data.name : ''],
        passage: bodyText(corpus, record),
        topics: [{ kind: 'topics', id: record.id }],
      };
    case 'sources':
      return {
        title: sourceLabel(site, record),
        line: [record.data.headline ?? ''],
        passage: bodyText(corpus, record),
        dates: [record.data.datePublished],
      };
  }
}

/** The paragraphs of an article or an analysis, each at its place: the page counts the empty ones too. */
function blocksOf(corpus: Corpus, record: RecordOf<'articles'> | RecordOf<'analyses'>): string[] {
  const layer = corpus.texts.get(keyOf(record));
  return layer?.blocks.map(({ start, end }) => layer.text.slice(start, end)) ?? [];
}

/** The paragraphs of our own prose. */
function bodyText(corpus: Corpus, record: AnyRecord): string[] {
  const body = corpus.bodies.get(keyOf(record));
  if (!body || body.tree.children.length === 0) return [];
  const { text, blocks } = textLayer(body.tree);
  return blocks.map(({ start, end }) => text.slice(start, end));
}

/** The words a record rests on, in their sentences; a sentence that holds several stands once. */
function evidenceSentences(site: Site, record: RecordOf<'claims'> | RecordOf<'events'>): string[] {
  const anchors = (site.corpus.anchors.get(keyOf(record)) ?? []).filter(({ path }) => path[0] === 'evidence');
  return unique(
    anchors.map((anchor) =>
      passageView(site, anchor.article, [anchor])
        .pieces.map(({ text }) => text)
        .join(''),
    ),
  );
}

/** Whom and what a text names. */
function mentioned(corpus: Corpus, record: RecordOf<'articles'> | RecordOf<'analyses'>) {
  const to = (corpus.mentionsIn.get(keyOf(record)) ?? []).map((mention) => mention.to);
  return {
    actors: to.filter(isActor),
    places: to.filter(isPlace),
  };
}

const isActor = (reference: Reference): reference is Reference<'actors'> => reference.kind === 'actors';
const isPlace = (reference: Reference): reference is Reference<'places'> => reference.kind === 'places';

/** A place and those it lies in, from the narrowest to the widest. */
function placesFrom(corpus: Corpus, place: Reference<'places'>): Reference<'places'>[] {
  return [place, ...placesAround(corpus, getRecord(corpus, place))];
}

/** A topic and those it belongs to, from the narrowest to the widest. */
function topicsAbove(corpus: Corpus, topic: Reference<'topics'>): Reference<'topics'>[] {
  const { broader } = getRecord(corpus, topic).data;
  return [topic, ...(broader ? topicsAbove(corpus, broader) : [])];
}

function allNames({ data }: RecordOf<'actors'> | RecordOf<'places'> | RecordOf<'topics'>): string[] {
  return [data.name, ...data.alternateName];
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

function foreign(site: Site, language: string | undefined): string[] {
  const tag = language === undefined ? undefined : foreignLanguage(language, site.language);
  return tag === undefined ? [] : [tag];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function withoutEmpty(meta: Readonly<Record<keyof SearchMeta, string>>): SearchMeta {
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== ''));
}

function withoutNone(filters: Readonly<Record<keyof SearchFilters, readonly string[]>>): SearchFilters {
  return Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0));
}

/** Empty where the article says it in its own voice. */
function claimantName(corpus: Corpus, { claimant, unnamed }: RecordOf<'claims'>['data']): string {
  if (unnamed) return unnamed.description;
  return typeof claimant === 'object' ? getRecord(corpus, claimant).data.name : '';
}
