import type { Element, ElementContent } from 'hast';
import { anchorQuote } from '../anchoring/anchor-quote.ts';
import { foldText } from '../anchoring/fold-text.ts';
import type { Range } from '../anchoring/range.ts';
import { backlinksOf, getEntry, keyOf, type Anchor, type Mention } from '../corpus/corpus.ts';
import { fragmentOf } from '../links/links.ts';
import { markBlock, type Mark } from '../markdown/mark-text.ts';
import { renderHtml } from '../markdown/render-html.ts';
import type { Verdict } from '../schemas/claim.ts';
import type { Entry } from '../schemas/index.ts';
import { dateView, type DateView, type EventDateView } from './dates.ts';
import { countOf, entryLink, quoteForm, referenceLink, shorten, type LinkView } from './labels.ts';
import { entryHead, type PageHead } from './page-head.ts';
import { recordView, type RecordView } from './record.ts';
import { byDate, byPublishedDescending, claimRow, eventRow, type EventRow } from './rows.ts';
import { blockAt, type Site } from './site.ts';
import { timelineDrawings, type TimelineDrawing } from './timeline-drawing.ts';
import { currentAssessment, type VerdictView } from './verdicts.ts';

/** What stands in the margin beside a paragraph. */
export type Note =
  | {
      readonly kind: 'quote';
      readonly href: string;
      readonly speaker: string;
      readonly form: string;
      readonly addressee?: string | undefined;
      readonly differs: boolean;
      readonly echoes?: string | undefined;
    }
  | {
      readonly kind: 'claim';
      readonly href: string;
      readonly statement: string;
      readonly verdict: VerdictView;
      readonly sources: string;
      readonly hedges: readonly string[];
    }
  | { readonly kind: 'event'; readonly href: string; readonly name: string; readonly date: EventDateView };

export interface ParagraphView {
  readonly number: number;
  /** The fragment the paragraph is addressed by. */
  readonly id: string;
  readonly html: string;
  readonly notes: readonly Note[];
  /** How many notes there are of each kind, for the line that stands for them on a small screen. */
  readonly notesSummary: string;
}

export interface ArticleView extends RecordView {
  readonly head: PageHead;
  readonly headline: string;
  /** Said where the headline is not printed by the source. */
  readonly headlineNote?: string | undefined;
  readonly lang: string;
  readonly source: LinkView;
  readonly publisher: string;
  readonly sourceUrl?: string | undefined;
  readonly author?: string | undefined;
  readonly published: DateView;
  readonly summary: string;
  readonly facts: string;
  readonly topics: readonly LinkView[];
  readonly paragraphs: readonly ParagraphView[];
  readonly hasHedges: boolean;
  readonly events: readonly EventRow[];
  readonly timeline: readonly TimelineDrawing[];
  /** Who is named, by how often. */
  readonly actors: readonly (LinkView & { readonly times: number })[];
  readonly places: readonly LinkView[];
  readonly analyses: readonly LinkView[];
}

const headlineNotes: Readonly<Record<Entry<'articles'>['data']['headlineFrom'], string | undefined>> = {
  source: undefined,
  address: 'Headline as the article’s address spells it; capitals are ours',
  editor: 'Headline by the editor',
};

export function articleView(site: Site, id: string): ArticleView {
  const { corpus } = site;
  const article = getEntry(corpus, { kind: 'articles', id });
  const { data } = article;
  const source = getEntry(corpus, data.source);
  const layer = corpus.texts.get(keyOf(article));
  const anchors = corpus.anchorsIn.get(id) ?? [];
  const quotes = entriesIn(anchors, 'quotes', 'exact');
  const claims = entriesIn(anchors, 'claims', 'evidence');
  const events = entriesIn(anchors, 'events', 'evidence');
  const hedges = claims.flatMap(({ entry, anchors: evidence }) => hedgeRanges(site, entry, evidence));
  const marks = textMarks(site, article, quotes, claims, hedges);
  const notes = notesByParagraph(site, article, quotes, claims, events);
  const analyses = backlinksOf(corpus, article)
    .map(({ from }) => from)
    .filter((from): from is Entry<'analyses'> => from.kind === 'analyses');
  const checked = claims.filter(
    ({ entry }) => (currentAssessment(entry.data)?.verdict ?? 'not assessed') !== 'not assessed',
  ).length;

  return {
    head: entryHead(site, article, data.summary),
    ...recordView(site, article),
    noteHtml: '',
    headline: data.headline,
    headlineNote: headlineNotes[data.headlineFrom],
    lang: data.inLanguage,
    source: entryLink(site, source),
    publisher: source.data.publisher,
    sourceUrl: source.data.url,
    author: data.author,
    published: dateView(data.datePublished),
    summary: data.summary,
    facts: [
      countOf(layer?.blocks.length ?? 0, 'paragraph'),
      countOf(quotes.length, 'quote'),
      `${countOf(claims.length, 'claim')}${claims.length > 0 ? `, ${checked} checked against sources` : ''}`,
      countOf(events.length, 'event'),
    ].join(' · '),
    topics: data.topics.map((topic) => referenceLink(site, topic)),
    paragraphs: (layer?.blocks ?? []).map((block, index) => ({
      number: index + 1,
      id: fragmentOf.paragraph(index + 1),
      html: renderHtml([markBlock(block, marks, wrapMarks)]),
      notes: notes[index] ?? [],
      notesSummary: summarise(notes[index] ?? []),
    })),
    hasHedges: hedges.length > 0,
    events: events
      .map(({ entry }) => entry)
      .sort(byDate)
      .map((event) => eventRow(site, event)),
    timeline: timelineDrawings(
      site,
      events.map(({ entry }) => entry),
    ),
    ...namesIn(site, article),
    analyses: [...new Set(analyses)].sort(byPublishedDescending).map((analysis) => entryLink(site, analysis)),
  };
}

interface Anchored<K extends 'quotes' | 'claims' | 'events'> {
  readonly entry: Entry<K>;
  readonly anchors: readonly Anchor[];
}

/** The entries of a kind that rest on this article, in the order in which they first do, with their anchors in it. */
function entriesIn<K extends 'quotes' | 'claims' | 'events'>(
  anchors: readonly Anchor[],
  kind: K,
  field: string,
): Anchored<K>[] {
  const found = new Map<string, { entry: Entry<K>; anchors: Anchor[] }>();
  for (const anchor of anchors) {
    if (anchor.entry.kind !== kind || anchor.path[0] !== field) continue;
    const known = found.get(anchor.entry.id);
    if (known) known.anchors.push(anchor);
    else found.set(anchor.entry.id, { entry: anchor.entry as Entry<K>, anchors: [anchor] });
  }
  return [...found.values()];
}

/** Where the hedging words of a claim stand: the first place in each passage of its evidence that has them. */
function hedgeRanges(site: Site, claim: Entry<'claims'>, anchors: readonly Anchor[]): Range[] {
  return claim.data.hedges.flatMap((hedge) =>
    anchors.flatMap(({ article, start, end }) => {
      const passage = foldText(site.corpus.texts.get(`articles/${article}`)?.text.slice(start, end) ?? '');
      const found = anchorQuote(passage, { exact: hedge });
      const range =
        found.status === 'anchored' ? found : found.status === 'ambiguous' ? found.candidates[0] : undefined;
      return range ? [{ start: start + range.start, end: start + range.end }] : [];
    }),
  );
}

type MarkValue =
  | { readonly type: 'claim'; readonly id: string; readonly verdict: Verdict }
  | { readonly type: 'quote'; readonly id: string }
  | { readonly type: 'hedge' }
  | { readonly type: 'link'; readonly href: string; readonly to: 'name' | 'quote' };

/** Outermost first: a claim may hold quotes, a quote may hold hedges and names. */
const rankOf: Readonly<Record<MarkValue['type'], number>> = { claim: 0, quote: 1, hedge: 2, link: 3 };

function textMarks(
  site: Site,
  article: Entry<'articles'>,
  quotes: readonly Anchored<'quotes'>[],
  claims: readonly Anchored<'claims'>[],
  hedges: readonly Range[],
): Mark<MarkValue>[] {
  const marks: Mark<MarkValue>[] = [];
  const add = (start: number, end: number, value: MarkValue) =>
    marks.push({ start, end, rank: rankOf[value.type], isLink: value.type === 'link', value });
  const mentions = site.corpus.mentionsIn.get(keyOf(article)) ?? [];

  for (const { start, end, to } of mentions) add(start, end, { type: 'link', href: site.links.entry(to), to: 'name' });
  for (const { start, end } of hedges) add(start, end, { type: 'hedge' });
  for (const { entry, anchors } of claims) {
    const verdict = currentAssessment(entry.data)?.verdict ?? 'not assessed';
    for (const { start, end } of anchors) add(start, end, { type: 'claim', id: entry.id, verdict });
  }
  // A link cannot stand inside a link: the words of a quote lead to its page, except where they are a name.
  const linked: Range[] = [...mentions];
  for (const { entry, anchors } of quotes) {
    for (const { start, end } of anchors) {
      add(start, end, { type: 'quote', id: entry.id });
      for (const gap of gapsBetween(linked, start, end)) {
        add(gap.start, gap.end, { type: 'link', href: site.links.entry(entry), to: 'quote' });
        linked.push(gap);
      }
    }
  }
  return marks;
}

/** What is left of a stretch between other stretches. */
function gapsBetween(ranges: readonly Range[], start: number, end: number): Range[] {
  const gaps: Range[] = [];
  let at = start;
  for (const range of ranges
    .filter((other) => other.start < end && other.end > start)
    .toSorted((a, b) => a.start - b.start)) {
    if (range.start > at) gaps.push({ start: at, end: range.start });
    at = Math.max(at, range.end);
  }
  if (at < end) gaps.push({ start: at, end });
  return gaps;
}

function wrapMarks(
  marks: readonly Mark<MarkValue>[],
  children: ElementContent[],
  isFirst: readonly boolean[],
): Element {
  const [first] = marks;
  if (!first) throw new Error('A stretch is wrapped by at least one mark.');
  if (first.value.type === 'link') {
    return {
      type: 'element',
      tagName: 'a',
      properties: { href: first.value.href, dataMark: first.value.to },
      children,
    };
  }
  // Several may begin here, and each must be found by its own address: one id goes on the mark, the others inside it.
  const [id, ...others] = marks.flatMap(({ value }, index) => (isFirst[index] ? (idOf(value) ?? []) : []));
  const inner = others.reduce<ElementContent[]>(
    (inside, other) => [{ type: 'element', tagName: 'span', properties: { id: other }, children: inside }],
    children,
  );
  const properties = {
    dataMark: first.value.type,
    ...(id !== undefined && { id }),
    ...(first.value.type === 'claim' && { dataVerdict: worst(marks) }),
  };
  return { type: 'element', tagName: 'span', properties, children: inner };
}

function idOf(value: MarkValue): string | undefined {
  return value.type === 'quote'
    ? fragmentOf.quote(value.id)
    : value.type === 'claim'
      ? fragmentOf.claim(value.id)
      : undefined;
}

/** Where claims overlap, the one that most needs the reader's attention is shown. */
function worst(marks: readonly Mark<MarkValue>[]): Verdict {
  const order: readonly Verdict[] = ['contradicted', 'disputed', 'corroborated', 'not assessed'];
  const verdicts = marks.map(({ value }) => (value.type === 'claim' ? value.verdict : 'not assessed'));
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'not assessed';
}

function notesByParagraph(
  site: Site,
  article: Entry<'articles'>,
  quotes: readonly Anchored<'quotes'>[],
  claims: readonly Anchored<'claims'>[],
  events: readonly Anchored<'events'>[],
): Note[][] {
  const notes: Note[][] = [];
  const add = (start: number, note: Note) => {
    const index = (blockAt(site.corpus, keyOf(article), start)?.number ?? 1) - 1;
    (notes[index] ??= []).push(note);
  };
  for (const { entry, anchors } of quotes) {
    const echo = entry.data.relations.find(({ type }) => type === 'echoes');
    const echoed = echo && getEntry(site.corpus, getEntry(site.corpus, echo.quote).data.speaker).data.name;
    add(anchors[0]?.start ?? 0, {
      kind: 'quote',
      href: site.links.entry(entry),
      speaker: getEntry(site.corpus, entry.data.speaker).data.name,
      form: quoteForm(entry),
      addressee: entry.data.addressee && getEntry(site.corpus, entry.data.addressee).data.name,
      differs: entry.data.readings.length > 0,
      echoes: echo && `${echo.hedged ? 'said to seem to echo' : 'echoes'} ${echoed ?? ''}`,
    });
  }
  for (const { entry, anchors } of claims) {
    const row = claimRow(site, entry);
    add(anchors[0]?.start ?? 0, {
      kind: 'claim',
      href: row.href,
      statement: shorten(row.statement, 110),
      verdict: row.verdict,
      sources: row.sources === 0 ? '' : countOf(row.sources, 'source'),
      hedges: entry.data.hedges,
    });
  }
  for (const { entry, anchors } of events) {
    const row = eventRow(site, entry);
    add(anchors[0]?.start ?? 0, { kind: 'event', href: row.href, name: row.name, date: row.date });
  }
  return notes;
}

function summarise(notes: readonly Note[]): string {
  const number = (kind: Note['kind']) => notes.filter((note) => note.kind === kind).length;
  return (['quote', 'claim', 'event'] as const)
    .filter((kind) => number(kind) > 0)
    .map((kind) => countOf(number(kind), kind))
    .join(', ');
}

/** Who and what is named, in the order of first mention; actors named more often come first. */
function namesIn(site: Site, article: Entry<'articles'>): Pick<ArticleView, 'actors' | 'places'> {
  const named = new Map<string, { to: Mention['to']; times: number }>();
  for (const { to } of site.corpus.mentionsIn.get(keyOf(article)) ?? []) {
    const known = named.get(keyOf(to));
    if (known) known.times += 1;
    else named.set(keyOf(to), { to, times: 1 });
  }
  const views = [...named.values()].map(({ to, times }) => ({ kind: to.kind, times, ...referenceLink(site, to) }));
  return {
    actors: views.filter(({ kind }) => kind === 'actors').sort((a, b) => b.times - a.times),
    places: views.filter(({ kind }) => kind === 'places'),
  };
}
