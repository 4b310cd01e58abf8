import type { Element } from 'hast';
import { getRecord, keyOf, type Mention } from '../../record/corpus/corpus.ts';
import { fragmentOf } from '../browser/fragments.ts';
import { markBlock } from '../../record/markdown/mark-text.ts';
import { renderHtml } from '../../record/markdown/render-html.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { isRoll, mostNamedTogether } from '../lines/actors-named.ts';
import { recordsIn } from '../lines/article-anchors.ts';
import { articleAppendix, type ArticleAppendix } from './article-appendix.ts';
import { articleFinding, type Finding } from './article-finding.ts';
import { articleLegend, type LegendItem } from './article-legend.ts';
import { hedgeRanges, textMarks, wrapMarks } from './article-marks.ts';
import { secondSources, type SecondSources } from './second-source.ts';
import { notesByParagraph, type Note, type NotesSummary } from './article-notes.ts';
import { referringFrom } from '../lines/backlinks.ts';
import { dateView } from '../lines/dates.ts';
import { glanceDrawing, type GlanceDrawing } from './glance-drawing.ts';
import { recordLink, ownLanguage, referenceLink } from '../lines/labels.ts';
import { dotted, linkLine, type Line, type NoteLink } from '../lines/line.ts';
import { eventsMap, placedRow, type MapView } from '../map/map-view.ts';
import { recordHead, type PageHead } from '../page/page-head.ts';
import { recordView, type RecordView } from '../lines/record.ts';
import { byPublishedDescending, eventRow, type EventRow } from '../lines/rows.ts';
import type { Site } from '../page/site.ts';
import { eventsOfArticle } from '../lines/subject-events.ts';
import { verdictOf } from '../lines/verdicts.ts';

export interface ParagraphView {
  readonly number: number;
  /** The fragment the paragraph is addressed by. */
  readonly id: string;
  /** The link that addresses it. It has no text: the number is written by the style sheet. */
  readonly numberHtml: string;
  readonly html: string;
  readonly notes: readonly Note[];
  /** The line that stands for the notes on a small screen, until they are opened. */
  readonly notesSummary: readonly NotesSummary[];
}

export interface ArticleView {
  readonly record: RecordView;
  readonly head: PageHead;
  readonly headline: string;
  readonly lang: string;
  readonly summary: string;
  /** Publisher, date, author; where the headline comes from; what the text holds. */
  readonly details: readonly Line[];
  /** How its claims hold up. */
  readonly finding: Finding | undefined;
  /** As printed, like the text. */
  readonly standfirst?: string | undefined;
  readonly captions: readonly string[];
  /** What the publisher corrected or added afterwards: its kind and date, and its words. */
  readonly updates: readonly { readonly head: Line; readonly text: string }[];
  readonly paragraphs: readonly ParagraphView[];
  readonly legend: readonly LegendItem[];
  /** The layer that dims what the article alone says. */
  readonly secondSources: SecondSources | undefined;
  readonly events: readonly EventRow[];
  /** When they happened, a hand high. */
  readonly glance: GlanceDrawing | undefined;
  /** Where the events happened; with it, they are numbered. */
  readonly map: MapView | undefined;
  /** Who is named, by how often. */
  readonly actors: readonly NoteLink[];
  /** Of a roll of names: that nobody counts as named together in it. */
  readonly rollNote: string | undefined;
  readonly places: Line;
  readonly topics: Line;
  readonly analyses: Line;
  readonly appendix: ArticleAppendix;
  /** The address of the hovers of its links. */
  readonly hovers: string;
}

export function articleView(site: Site, id: string): ArticleView {
  const { corpus } = site;
  const article = getRecord(corpus, { kind: 'articles', id });
  const { data } = article;
  const layer = corpus.texts.get(keyOf(article));
  const anchors = corpus.anchorsIn.get(id) ?? [];
  const quotes = recordsIn(anchors, 'quotes', 'exact');
  const claims = recordsIn(anchors, 'claims', 'evidence');
  const events = eventsOfArticle(site, article);
  const map = eventsMap(site, events);
  const hedges = claims.flatMap(({ record, anchors: evidence }) => hedgeRanges(site, record, evidence));
  const marks = textMarks(site, article, quotes, claims, hedges);
  const notes = notesByParagraph(site, article, quotes, claims);
  const analyses = referringFrom(site, article, 'analyses', ['about']).sort(byPublishedDescending);

  return {
    head: recordHead(site, article, data.summary),
    // The body of an article is its text, not a note about it.
    record: recordView(site, article, ''),
    headline: data.headline,
    lang: data.inLanguage,
    summary: data.summary,
    standfirst: data.standfirst,
    captions: data.captions,
    updates: data.updates.map(({ type, date, text }) => ({
      head: [site.words.article.updateTypes[type], ...(date ? [', ', dateView(date, site.words)] : [])],
      text,
    })),
    finding: articleFinding(site, claims),
    details: detailsOf(site, article, [layer?.blocks.length ?? 0, quotes.length, claims.length, events.length]),
    paragraphs: (layer?.blocks ?? []).map((block, index) => ({
      number: index + 1,
      id: fragmentOf.paragraph(index + 1),
      numberHtml: renderHtml([numberLink(site, index + 1, ownLanguage(data.inLanguage, site.language))]),
      html: renderHtml([markBlock(block, marks, wrapMarks)]),
      notes: notes[index]?.notes ?? [],
      notesSummary: notes[index]?.summary ?? [],
    })),
    legend: articleLegend(
      {
        quotes: quotes.length > 0,
        names: (corpus.mentionsIn.get(keyOf(article)) ?? []).length > 0,
        hedges: hedges.length > 0,
        verdicts: new Set(claims.map(({ record }) => verdictOf(record.data))),
      },
      site.words,
    ),
    secondSources: secondSources(site, article, quotes, claims),
    events: events.map((event) => {
      const row = eventRow(site, event);
      return map ? placedRow(site, event, row) : row;
    }),
    map,
    glance: glanceDrawing(site, events),
    ...namesIn(site, article),
    rollNote: isRoll(site, keyOf(article)) ? site.words.article.roll(mostNamedTogether) : undefined,
    topics: linkLine(data.topics.map((topic) => referenceLink(site, topic))),
    analyses: linkLine(analyses.map((analysis) => recordLink(site, analysis))),
    appendix: articleAppendix(site, article, quotes, claims),
    hovers: site.links.hovers(id),
  };
}

/** @param lang the language of our own label, where it is not the text's */
function numberLink({ words }: Site, number: number, lang: string | undefined): Element {
  const properties = { dataMark: 'number', href: `#${fragmentOf.paragraph(number)}`, lang };
  return {
    type: 'element',
    tagName: 'a',
    properties: { ...properties, ariaLabel: words.article.linkToParagraph(number) },
    children: [],
  };
}

function detailsOf(
  site: Site,
  article: RecordOf<'articles'>,
  [paragraphs, quotes, claims, events]: readonly [paragraphs: number, quotes: number, claims: number, events: number],
): Line[] {
  const { data } = article;
  const { article: words, kinds } = site.words;
  const source = getRecord(site.corpus, data.source);
  return [
    dotted(
      [
        { label: source.data.publisher, href: site.links.record(source) },
        ', ',
        dateView(data.datePublished, site.words),
      ],
      [data.author === undefined ? words.authorNotStated : words.by(data.author)],
      source.data.url === undefined ? [] : [{ label: words.original, href: source.data.url }],
    ),
    ...(data.publish === 'excerpts' ? [[words.excerpts]] : []),
    ...(data.headlineFrom === 'source' ? [] : [[words.headlineNotes[data.headlineFrom]]]),
    dotted(
      [words.paragraphs(paragraphs)],
      [kinds.counts.quotes(quotes)],
      [kinds.counts.claims(claims)],
      [kinds.counts.events(events)],
    ),
  ];
}

/** Who and what is named, in the order of first mention; actors named more often come first. */
function namesIn(site: Site, article: RecordOf<'articles'>): Pick<ArticleView, 'actors' | 'places'> {
  const named = new Map<string, { to: Mention['to']; times: number }>();
  for (const { to } of site.corpus.mentionsIn.get(keyOf(article)) ?? []) {
    const known = named.get(keyOf(to));
    if (known) known.times += 1;
    else named.set(keyOf(to), { to, times: 1 });
  }
  const views = [...named.values()].map(({ to, times }) => ({
    kind: to.kind,
    times,
    note: site.words.article.timesNamed(times),
    ...referenceLink(site, to),
  }));
  return {
    actors: views.filter(({ kind }) => kind === 'actors').sort((a, b) => b.times - a.times),
    places: linkLine(views.filter(({ kind }) => kind === 'places')),
  };
}
