import { getEntry, keyOf, type Corpus } from '../../record/corpus/corpus.ts';
import type { Edtf } from '../../record/dates/edtf.ts';
import { formatDate } from '../../words/format-date.ts';
import { yearsOf } from '../../record/dates/years-of.ts';
import { textLayer } from '../../record/markdown/text-layer.ts';
import { kinds } from '../../record/schemas/kinds.ts';
import type { Reference } from '../../record/schemas/fields.ts';
import type { AnyEntry, Entry } from '../../record/schemas/index.ts';
import type { Facet } from '../browser/facets.ts';
import { foldedWords } from '../browser/fold-letters.ts';
import { indexedText, separator } from '../browser/indexed-text.ts';
import { eventDateView, momentView } from '../lines/dates.ts';
import { foreignLanguage, markedWords, sourceLabel } from '../lines/labels.ts';
import { passageView } from '../lines/passages.ts';
import type { Site } from '../page/site.ts';
import { currentAssessment, verdictOf } from '../lines/verdicts.ts';
import { placesAround } from '../../record/corpus/places-around.ts';

/**
 * An entry as the search finds and shows it.
 *
 * All of `content` and `meta` is searched; only `content` tells where in it the words were found.
 */
export interface SearchRecord {
  readonly url: string;
  /**
   * The passage: words of an article where the entry rests on some, otherwise our own; the title where it has neither.
   * See `indexed-text.ts`.
   */
  readonly content: string;
  readonly meta: SearchMeta;
  readonly filters: SearchFilters;
}

export interface SearchMeta {
  /** What the entry is called; a quote has no name. */
  readonly title?: string;
  /** Its names in every script, the title among them: who bears a name comes before those who are told of with it. */
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

/** What an entry is filed under, and two facts an answer needs that are no words to search for. */
export type SearchFilters = Readonly<Partial<Record<Facet | 'language' | 'titleLanguage', readonly string[]>>>;

/** Every entry, by kind and id. */
export function searchRecords(site: Site): SearchRecord[] {
  const name = facetNames(site.corpus);
  return kinds.flatMap((kind) =>
    [...(site.corpus.entries[kind] as ReadonlyMap<string, AnyEntry>).values()].map((entry) =>
      searchRecord(site, entry, name),
    ),
  );
}

type FacetName = (reference: Reference<'actors' | 'places' | 'topics'>) => string;

/** What the search shows of an entry, before it is folded and filed. */
interface Found {
  readonly title?: string;
  readonly names?: readonly string[];
  readonly line: readonly string[];
  readonly passage: readonly string[];
  readonly summary?: readonly string[];
  readonly speaker?: Reference<'actors'>;
  readonly actors?: readonly Reference<'actors'>[];
  readonly places?: readonly Reference<'places'>[];
  readonly topics?: readonly Reference<'topics'>[];
  readonly dates?: readonly (Edtf | undefined)[];
  /** The language of the passage. */
  readonly language?: string;
  readonly titleLanguage?: string;
}

function searchRecord(site: Site, entry: AnyEntry, name: FacetName): SearchRecord {
  const found = find(site, entry);
  const people = [...(found.speaker ? [found.speaker] : []), ...(found.actors ?? [])];
  const title = found.title ?? '';
  // A record without a passage would be left out of the index.
  const content = indexedText(found.passage) || indexedText([title]);
  const names = (found.names ?? []).join(separator);
  const summary = indexedText((found.summary ?? []).filter((paragraph) => paragraph !== ''));
  // Whoever an article names stands in its text already.
  const named = entry.kind === 'articles' || entry.kind === 'analyses' || entry.kind === 'actors' ? [] : people;
  const peopleNames = unique(named.flatMap((person) => allNames(getEntry(site.corpus, person)))).join(separator);
  const line = found.line.filter((fact) => fact !== '').join(separator);
  return {
    url: site.links.entry(entry),
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
      kind: [entry.kind],
      speaker: found.speaker ? [name(found.speaker)] : [],
      actor: unique(people.map(name)),
      place: unique((found.places ?? []).flatMap((place) => placesFrom(site.corpus, place)).map(name)),
      topic: unique((found.topics ?? []).flatMap((topic) => topicsAbove(site.corpus, topic)).map(name)),
      year: unique((found.dates ?? []).flatMap(yearsTouched)),
      verdict: entry.kind === 'claims' ? [verdictOf(entry.data)] : [],
      language: foreign(site, found.language),
      titleLanguage: foreign(site, found.titleLanguage),
    }),
  };
}

function find(site: Site, entry: AnyEntry): Found {
  const { corpus } = site;
  switch (entry.kind) {
    case 'articles':
    case 'analyses': {
      const { data } = entry;
      const by = entry.kind === 'articles' ? getEntry(corpus, entry.data.source).data.publisher : entry.data.author;
      return {
        title: data.headline,
        line: [by, formatDate(data.datePublished, site.words.dates)],
        passage: blocksOf(corpus, entry),
        summary: [data.summary],
        ...mentioned(corpus, entry),
        topics: data.topics,
        dates: [data.datePublished],
        language: data.inLanguage,
        titleLanguage: data.inLanguage,
      };
    }
    case 'quotes': {
      const { data } = entry;
      const article = getEntry(corpus, data.article);
      const occasion = data.occasion && getEntry(corpus, data.occasion);
      return {
        line: [
          getEntry(corpus, data.speaker).data.name,
          momentView(data.spoken, site.words).text,
          getEntry(corpus, article.data.source).data.publisher,
        ],
        passage: [markedWords(site, entry)],
        summary: bodyText(corpus, entry),
        speaker: data.speaker,
        actors: data.addressee ? [data.addressee] : [],
        places: occasion?.data.location ? [occasion.data.location] : [],
        topics: data.topics,
        dates: [data.spoken],
        language: article.data.inLanguage,
      };
    }
    case 'claims': {
      const { data } = entry;
      const [evidence] = data.evidence;
      const article = evidence && getEntry(corpus, evidence.article);
      const publisher = article ? getEntry(corpus, article.data.source).data.publisher : '';
      return {
        title: data.statement,
        line: [data.claimant === 'article' ? '' : getEntry(corpus, data.claimant).data.name, publisher],
        passage: evidenceSentences(site, entry),
        summary: [currentAssessment(data)?.reasoning ?? '', ...bodyText(corpus, entry)],
        actors: [...(data.claimant === 'article' ? [] : [data.claimant]), ...data.about.filter(isActor)],
        places: data.about.filter(isPlace),
        topics: data.topics,
        dates: [article?.data.datePublished],
        ...(article && { language: article.data.inLanguage }),
      };
    }
    case 'events': {
      const { data } = entry;
      const [evidence] = data.evidence;
      return {
        title: data.name,
        line: [eventDateView(data, site.words).text, data.location ? getEntry(corpus, data.location).data.name : ''],
        passage: evidenceSentences(site, entry),
        summary: bodyText(corpus, entry),
        actors: data.actors.map(({ actor }) => actor),
        places: data.location ? [data.location] : [],
        topics: data.topics,
        dates: [data.date],
        ...(evidence && { language: getEntry(corpus, evidence.article).data.inLanguage }),
      };
    }
    case 'actors': {
      const { data } = entry;
      const roles = data.roles.map(({ title, organization, during }) =>
        [
          title,
          organization ? getEntry(corpus, organization).data.name : '',
          during ? formatDate(during, site.words.dates) : '',
        ]
          .filter((fact) => fact !== '')
          .join(', '),
      );
      return {
        title: data.name,
        names: allNames(entry),
        line: [data.partOf ? getEntry(corpus, data.partOf).data.name : ''],
        passage: [data.summary, ...roles, ...bodyText(corpus, entry)],
        actors: [{ kind: 'actors', id: entry.id }],
      };
    }
    case 'places': {
      const { data } = entry;
      return {
        title: data.name,
        names: allNames(entry),
        line: [
          placesAround(corpus, entry)
            .map((place) => place.data.name)
            .join(', '),
        ],
        passage: bodyText(corpus, entry),
        places: [{ kind: 'places', id: entry.id }],
      };
    }
    case 'topics':
      return {
        title: entry.data.name,
        names: allNames(entry),
        line: [entry.data.broader ? getEntry(corpus, entry.data.broader).data.name : ''],
        passage: bodyText(corpus, entry),
        topics: [{ kind: 'topics', id: entry.id }],
      };
    case 'sources':
      return {
        title: sourceLabel(site, entry),
        line: [entry.data.headline ?? ''],
        passage: bodyText(corpus, entry),
        dates: [entry.data.datePublished],
      };
  }
}

/** The paragraphs of an article or an analysis, each at its place: the page counts the empty ones too. */
function blocksOf(corpus: Corpus, entry: Entry<'articles'> | Entry<'analyses'>): string[] {
  const layer = corpus.texts.get(keyOf(entry));
  return layer?.blocks.map(({ start, end }) => layer.text.slice(start, end)) ?? [];
}

/** The paragraphs of our own prose. */
function bodyText(corpus: Corpus, entry: AnyEntry): string[] {
  const body = corpus.bodies.get(keyOf(entry));
  if (!body || body.tree.children.length === 0) return [];
  const { text, blocks } = textLayer(body.tree);
  return blocks.map(({ start, end }) => text.slice(start, end));
}

/** The words an entry rests on, in their sentences; a sentence that holds several stands once. */
function evidenceSentences(site: Site, entry: Entry<'claims'> | Entry<'events'>): string[] {
  const anchors = (site.corpus.anchors.get(keyOf(entry)) ?? []).filter(({ path }) => path[0] === 'evidence');
  return unique(
    anchors.map((anchor) =>
      passageView(site, anchor.article, [anchor])
        .parts.map(({ text }) => text)
        .join(''),
    ),
  );
}

/** Whom and what a text names. */
function mentioned(corpus: Corpus, entry: Entry<'articles'> | Entry<'analyses'>) {
  const to = (corpus.mentionsIn.get(keyOf(entry)) ?? []).map((mention) => mention.to);
  return {
    actors: to.filter(isActor),
    places: to.filter(isPlace),
  };
}

const isActor = (reference: Reference): reference is Reference<'actors'> => reference.kind === 'actors';
const isPlace = (reference: Reference): reference is Reference<'places'> => reference.kind === 'places';

/** A place and those it lies in, from the narrowest to the widest. */
function placesFrom(corpus: Corpus, place: Reference<'places'>): Reference<'places'>[] {
  return [place, ...placesAround(corpus, getEntry(corpus, place))];
}

/** A topic and those it belongs to, from the narrowest to the widest. */
function topicsAbove(corpus: Corpus, topic: Reference<'topics'>): Reference<'topics'>[] {
  const { broader } = getEntry(corpus, topic).data;
  return [topic, ...(broader ? topicsAbove(corpus, broader) : [])];
}

function allNames({ data }: Entry<'actors'> | Entry<'places'> | Entry<'topics'>): string[] {
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
    const entries = [...(corpus.entries[kind] as ReadonlyMap<string, Entry<typeof kind>>).values()];
    const bearers = Map.groupBy(entries, ({ data }) => data.name);
    for (const { id, data } of entries) {
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
