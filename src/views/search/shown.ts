import { getRecord, keyOf, type Corpus } from '../../record/corpus/corpus.ts';
import { placesAround } from '../../record/corpus/places-around.ts';
import type { Edtf } from '../../record/dates/edtf.ts';
import { textLayer } from '../../record/markdown/text-layer.ts';
import type { Reference } from '../../record/schemas/fields.ts';
import type { AnyRecord, RecordOf } from '../../record/schemas/index.ts';
import { formatDate } from '../../words/format-date.ts';
import { eventDateView, momentView } from '../lines/dates.ts';
import { markedWording, sourceLabel } from '../lines/labels.ts';
import { passageView } from '../lines/passages.ts';
import { quoteLanguage } from '../lines/quote-form.ts';
import { speakerName, speakersOf } from '../lines/speakers.ts';
import { currentAssessment } from '../lines/verdicts.ts';
import type { Site } from '../page/site.ts';

/** What the search shows of a record, and under whom and what it is filed. */
export interface Shown {
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

/** What the search shows of a record, by its kind. */
export function findShown(site: Site, record: AnyRecord): Shown {
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
        speakers: typeof data.claimant === 'object' ? [data.claimant] : [],
        actors: data.about.filter(isActor),
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
  const sentences = anchors.map((anchor) =>
    passageView(site, anchor.article, [anchor])
      .pieces.map(({ text }) => text)
      .join(''),
  );
  return [...new Set(sentences)];
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

export function allNames({ data }: RecordOf<'actors'> | RecordOf<'places'> | RecordOf<'topics'>): string[] {
  return [data.name, ...data.alternateName];
}

/** Empty where the article says it in its own voice. */
function claimantName(corpus: Corpus, { claimant, unnamed }: RecordOf<'claims'>['data']): string {
  if (unnamed) return unnamed.description;
  return typeof claimant === 'object' ? getRecord(corpus, claimant).data.name : '';
}
