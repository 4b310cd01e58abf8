/** The record as annotations of its articles: W3C Web Annotation Data Model 1.0. */
import { besideIn, type BesidePassage } from '../../record/corpus/beside-text.ts';
import { keyOf, type Anchor, type Corpus } from '../../record/corpus/corpus.ts';
import { oncePerKey } from '../../record/derived/once-per.ts';
import type { AnyRecord, RecordOf } from '../../record/schemas/index.ts';
import { fingerprint } from '../../record/source/fingerprint.ts';
import { findWholeWords } from '../../record/text/reading/word-edges.ts';
import { quoteLanguage } from '../lines/quote-form.ts';
import { verdictOf } from '../lines/verdicts.ts';
import type { Site } from '../page/site.ts';
import { hedgesOf } from './hedges.ts';

/** What the terms of a file mean; `sha256` is of the article's text in UTF-8. */
export const annotationContext = ['http://www.w3.org/ns/anno.jsonld', { sha256: 'https://schema.org/sha256' }] as const;

/** What an annotation says of its passages. */
export type AnnotationBody =
  | { readonly type: 'TextualBody'; readonly value: string; readonly purpose: string; readonly language?: string }
  | { readonly type: 'SpecificResource'; readonly source: string; readonly purpose: string };

/** A passage, found again by its words or by its place; and the digest of the text it was found in. */
export interface AnnotationTarget {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly sha256: string;
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
}

/** Words beside the text, found again in the part of the article's page that has them. */
export interface PartTarget {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: readonly [{ readonly type: 'FragmentSelector'; readonly value: string }, TextQuoteSelector];
}

interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Offsets are UTF-16 code units of the article's text layer. */
interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** One annotation; of several passages, such as those of an interrupted quote, it has several targets. */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'identifying' | 'assessing' | 'describing' | 'commenting' | 'tagging';
  readonly body: readonly AnnotationBody[];
  readonly target: readonly (AnnotationTarget | PartTarget)[];
}

type Article = RecordOf<'articles'>;

/** Every annotation of an article: quotes with their readings, claims with their hedges, events, names; by record and place. */
export function* articleAnnotations(site: Site, article: Article): Generator<Annotation> {
  const anchors = site.corpus.anchorsIn.get(article.id) ?? [];
  for (const { record, found, beside } of byRecord(anchors, besideIn(site.corpus, article)))
    yield* recordAnnotations(site, article, record, found, beside);
  for (const { start, end, to } of site.corpus.mentionsIn.get(keyOf(article)) ?? []) {
    yield annotation(
      site,
      article,
      `mention-${start}-${end}`,
      'identifying',
      [{ start, end }],
      [resource(site, to, 'identifying')],
    );
  }
}

interface OfRecord {
  readonly record: AnyRecord;
  readonly found: Anchor[];
  readonly beside: readonly BesidePassage[];
}

function byRecord(anchors: readonly Anchor[], aside: ReturnType<typeof besideIn>): OfRecord[] {
  const known = new Map<string, OfRecord>(
    aside.map(({ record, passages }) => [keyOf(record), { record, found: [], beside: passages }]),
  );
  for (const anchor of anchors) {
    const key = keyOf(anchor.record);
    const one = known.get(key) ?? { record: anchor.record, found: [], beside: [] };
    one.found.push(anchor);
    known.set(key, one);
  }
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

function* recordAnnotations(
  site: Site,
  article: Article,
  record: AnyRecord,
  anchors: readonly Anchor[],
  beside: readonly BesidePassage[],
): Generator<Annotation> {
  const of = (field: string) => anchors.filter(({ path }) => path[0] === field);
  const name = keyOf(record);
  switch (record.kind) {
    case 'quotes': {
      const words = of('exact');
      if (words.length === 0) return;
      const { data } = record;
      yield annotation(site, article, name, 'identifying', words, [
        resource(site, record, 'linking'),
        ...[...(data.speaker ? [data.speaker] : []), ...data.jointly].map((one) => resource(site, one, 'identifying')),
        ...(data.unnamed ? [text(data.unnamed.description, 'describing', quoteLanguage(site, record))] : []),
        text('quote', 'tagging'),
        text(data.kind, 'classifying'),
      ]);
      for (const [index, reading] of data.readings.entries()) {
        const place = lemmaIn(site.corpus, words, reading.lemma) ?? words;
        yield annotation(site, article, `${name}/reading-${index + 1}`, 'commenting', place, [
          text(reading.reading, 'commenting'),
          resource(site, reading.witness, 'linking'),
          text('reading', 'tagging'),
        ]);
      }
      return;
    }
    case 'claims': {
      const { data } = record;
      yield annotation(
        site,
        article,
        name,
        'assessing',
        [...of('evidence'), ...beside],
        [
          resource(site, record, 'linking'),
          text(data.statement, 'describing', site.language),
          text('claim', 'tagging'),
          text(verdictOf(data), 'assessing'),
          ...(data.hedges.length > 0 ? [text('hedged', 'classifying')] : []),
        ],
      );
      for (const [index, { anchor }] of hedgesOf(site, record).entries()) {
        if (anchor.article !== article.id) continue;
        yield annotation(
          site,
          article,
          `${name}/hedge-${index + 1}`,
          'tagging',
          [anchor],
          [text('hedge', 'tagging'), resource(site, record, 'linking')],
        );
      }
      return;
    }
    case 'events':
      yield annotation(
        site,
        article,
        name,
        'describing',
        [...of('evidence'), ...beside],
        [
          resource(site, record, 'linking'),
          text(record.data.name, 'describing', site.language),
          text('event', 'tagging'),
          text(record.data.dating, 'classifying'),
        ],
      );
      return;
    default:
      return;
  }
}

/** Where the words of a reading stand in a quote; undefined where they go over the end of a segment. */
function lemmaIn({ texts }: Corpus, words: readonly Anchor[], lemma: string): readonly Range[] | undefined {
  for (const { article, start, end } of words) {
    const passage = texts.get(`articles/${article}`)?.text.slice(start, end) ?? '';
    const [found] = findWholeWords(passage, lemma);
    if (found) return [{ start: start + found.start, end: start + found.end }];
  }
  return undefined;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function annotation(
  site: Site,
  article: Article,
  name: string,
  motivation: Annotation['motivation'],
  places: readonly (Range | BesidePassage)[],
  body: readonly AnnotationBody[],
): Annotation {
  const { links } = site;
  return {
    id: `${links.absolute(links.annotations(article.id))}#${name}`,
    type: 'Annotation',
    motivation,
    body,
    target: places.map((place) => ('part' in place ? partTarget(site, article, place) : target(site, article, place))),
  };
}

function resource(
  { links }: Site,
  reference: { readonly kind: AnyRecord['kind']; readonly id: string },
  purpose: string,
): AnnotationBody {
  return { type: 'SpecificResource', source: links.absolute(links.record(reference)), purpose };
}

function text(value: string, purpose: string, language?: string): AnnotationBody {
  return { type: 'TextualBody', value, purpose, ...(language !== undefined && language !== '' && { language }) };
}

/** So many UTF-16 units stand before and after the words, so that a reader finds the right one of several. */
const context = 32;

function partTarget(site: Site, article: Article, { part, text: words, start, end }: BesidePassage): PartTarget {
  return {
    type: 'SpecificResource',
    source: site.links.absolute(site.links.record(article)),
    selector: [
      { type: 'FragmentSelector', value: part },
      {
        type: 'TextQuoteSelector',
        exact: words.slice(start, end),
        prefix: words.slice(0, start),
        suffix: words.slice(end),
      },
    ],
  };
}

function target(site: Site, article: Article, { start, end }: Range): AnnotationTarget {
  const layer = site.corpus.texts.get(keyOf(article))?.text ?? '';
  const from = wholeSign(layer, Math.max(0, start - context), 1);
  const to = wholeSign(layer, Math.min(layer.length, end + context), -1);
  return {
    type: 'SpecificResource',
    source: site.links.absolute(site.links.record(article)),
    sha256: digestOf(site.corpus, article.id),
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: layer.slice(start, end),
        prefix: layer.slice(from, start),
        suffix: layer.slice(end, to),
      },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

/** An offset that does not lie inside a pair of surrogates. */
function wholeSign(layer: string, offset: number, step: 1 | -1): number {
  const unit = layer.charCodeAt(offset);
  return offset > 0 && offset < layer.length && unit >= 0xdc00 && unit <= 0xdfff ? offset + step : offset;
}

/** The SHA-256 of an article's text; made once. */
export const digestOf = oncePerKey((corpus: Corpus, article: string) =>
  fingerprint(corpus.texts.get(`articles/${article}`)?.text ?? ''),
);

/** The annotations of one article as a document. */
export function articleAnnotationFile(site: Site, article: Article): object {
  const items = [...articleAnnotations(site, article)];
  const id = site.links.absolute(site.links.annotations(article.id));
  return {
    '@context': annotationContext,
    id,
    type: 'AnnotationCollection',
    label: article.data.headline,
    ...rights(site),
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

/** Whose words they are, and under which licence. */
export function rights({ links, publication }: Site): object {
  return {
    creator: links.thing('publisher'),
    ...(publication.licence?.url !== undefined && { rights: publication.licence.url }),
  };
}
