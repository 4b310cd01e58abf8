/** Who tells of an event, and in which words, before they are compared. */
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { oncePerKey } from '../../record/derived/once-per.ts';
import { backlinksOf, getRecord, keyOf, type Anchor, type Corpus } from '../../record/corpus/corpus.ts';
import { readingOf } from '../../record/corpus/reading-of.ts';
import { compareDates } from '../../record/dates/compare-dates.ts';
import type { Edtf } from '../../record/dates/edtf.ts';
import { textLayer } from '../../record/markdown/text-layer.ts';
import { compareText } from '../../record/problems/problem.ts';
import type { AnyRecord, RecordOf } from '../../record/schemas/index.ts';
import { parseQualifiedId } from '../../record/schemas/fields.ts';
import { figuresIn, type Figure } from '../../record/text/figures/figures.ts';
import type { Range } from '../../record/text/range.ts';
import { readText, sentencesAround } from '../../record/text/reading/reading.ts';
import { referringFrom } from '../lines/backlinks.ts';
import type { Site } from '../page/site.ts';

/** One report of an event: an article in its own words, or a source or a statement as this record puts it. */
export interface Telling {
  readonly by: RecordOf<'articles'> | RecordOf<'sources'> | RecordOf<'events'>;
  /** When it was published, or said. */
  readonly day: Edtf;
  readonly passages: readonly ToldPassage[];
}

/** A sentence that tells of the event. */
export interface ToldPassage extends Range {
  /** The text that the offsets are of: the article's, or that of our record. */
  readonly text: string;
  readonly lang: string;
  /** The stretches of it that rest on the event. */
  readonly resting: readonly Range[];
  /** In those stretches. */
  readonly figures: readonly Figure[];
  /** Whether its figures are known to be about this event and no other. */
  readonly isAboutThisAlone: boolean;
}

/** The reports of an event in the order in which they came, none without words. */
export function tellingsOf(site: Site, event: RecordOf<'events'>): Telling[] {
  const articles = [...Map.groupBy(anchorsOf(site, event), ({ article }) => article)].map(([id, anchors]): Telling => {
    const by = getRecord(site.corpus, { kind: 'articles', id });
    return { by, day: by.data.datePublished, passages: printed(site.corpus, by, anchors) };
  });
  const printedBy = new Set(articles.map(({ by }) => (by.kind === 'articles' ? by.data.source.id : '')));
  const linking = linkingFrom(site.corpus, event);
  const others = linking.flatMap((by): Telling[] => {
    const day = by.kind === 'sources' ? by.data.datePublished : by.data.date;
    if (day === undefined || (by.kind === 'sources' && printedBy.has(by.id))) return [];
    return [{ by, day, passages: retold(site, by, event) }];
  });
  return [...articles, ...others]
    .filter(({ passages }) => passages.length > 0)
    .sort((a, b) => compareDates(a.day, b.day) || compareText(keyOf(a.by), keyOf(b.by)));
}

/** The words of articles that rest on an event: its own evidence, and that of claims about it. */
function anchorsOf(site: Site, event: RecordOf<'events'>): Anchor[] {
  const records: AnyRecord[] = [event, ...referringFrom(site, event, 'claims', ['about'])];
  return records
    .flatMap((record) => site.corpus.anchors.get(keyOf(record)) ?? [])
    .filter(({ path }) => path[0] === 'evidence');
}

/** The sources, and the statements among the events, whose text in this record leads to the event. */
function linkingFrom(corpus: Corpus, event: RecordOf<'events'>): (RecordOf<'sources'> | RecordOf<'events'>)[] {
  const found = new Map<string, RecordOf<'sources'> | RecordOf<'events'>>();
  for (const { from, path } of backlinksOf(corpus, event)) {
    if (path.length > 0) continue;
    if (from.kind === 'sources' || (from.kind === 'events' && from.data.kind === 'statement'))
      found.set(keyOf(from), from);
  }
  return [...found.values()];
}

/** The sentences of an article that anchors lie in, each once, in the order of the text. */
function printed(corpus: Corpus, article: RecordOf<'articles'>, anchors: readonly Anchor[]): ToldPassage[] {
  const reading = readingOf(corpus, keyOf(article));
  if (!reading) return [];
  const { text } = reading;
  const lang = article.data.inLanguage;
  const resting = joined(anchors);
  return joined(anchors.map((anchor) => sentencesAround(reading, anchor))).map(({ start, end }) => {
    const within = resting.filter((range) => range.start >= start && range.end <= end);
    return { text, lang, start, end, resting: within, figures: figuresOf(text, within, lang), isAboutThisAlone: true };
  });
}

/** The sentences of a record's text that lead to the event. */
function retold(
  site: Site,
  record: RecordOf<'sources'> | RecordOf<'events'>,
  event: RecordOf<'events'>,
): ToldPassage[] {
  const { text, sentences } = linkedSentences(site, record);
  return sentences
    .filter(({ events }) => events.has(event.id))
    .map(({ start, end, events }) => ({
      text,
      lang: site.language,
      start,
      end,
      resting: [{ start, end }],
      figures: figuresOf(text, [{ start, end }], site.language),
      // What a statement says of it may be mixed with what others add; a source is retold alone.
      isAboutThisAlone: record.kind === 'sources' && events.size === 1,
    }));
}

/** The sentences of a record's text with links to events, and to which. */
const linkedSentences = oncePerKey((site: Site, record: RecordOf<'sources'> | RecordOf<'events'>) => {
  const body = site.corpus.bodies.get(keyOf(record));
  if (!body) return { text: '', sentences: [] };
  const layer = textLayer(body.tree);
  const reading = readText(layer, site.language);
  const starts = new Map(layer.blocks.flatMap(({ leaves }) => leaves.map(({ node, start }) => [node, start])));
  const sentences = new Map<number, Range & { readonly events: Set<string> }>();
  visit(body.tree, 'element', (link: Element) => {
    const to = link.tagName === 'a' ? parseQualifiedId(link.properties.href ?? '') : undefined;
    if (to?.kind !== 'events') return;
    visit(link, 'text', (node) => {
      const start = starts.get(node);
      if (start === undefined) return;
      const sentence = sentencesAround(reading, { start, end: start + node.value.length });
      const known = sentences.get(sentence.start) ?? { ...sentence, events: new Set() };
      known.events.add(to.id);
      sentences.set(sentence.start, known);
    });
  });
  return { text: layer.text, sentences: [...sentences.values()] };
}, keyOf);

function figuresOf(text: string, ranges: readonly Range[], lang: string): Figure[] {
  return ranges.flatMap(({ start, end }) =>
    figuresIn(text.slice(start, end), lang).map((figure) => ({
      ...figure,
      start: start + figure.start,
      end: start + figure.end,
    })),
  );
}

/** Ranges in order, those that overlap as one. */
function joined(ranges: readonly Range[]): Range[] {
  const all: Range[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start < last.end) all.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
    else all.push({ start, end });
  }
  return all;
}
