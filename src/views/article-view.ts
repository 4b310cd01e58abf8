import type { Element, ElementContent, Properties } from 'hast';
import { anchorQuote } from '../anchoring/anchor-quote.ts';
import { foldText } from '../anchoring/fold-text.ts';
import type { Range } from '../anchoring/range.ts';
import { getEntry, keyOf, type Anchor, type Mention } from '../corpus/corpus.ts';
import { fragmentOf } from '../links/links.ts';
import { markBlock, type Mark } from '../markdown/mark-text.ts';
import { renderHtml } from '../markdown/render-html.ts';
import type { Verdict } from '../schemas/claim.ts';
import type { Entry } from '../schemas/index.ts';
import { referringFrom } from './backlinks.ts';
import { dateView } from './dates.ts';
import { countOf, entryLink, quoteForm, referenceLink, shorten, type NoteLink } from './labels.ts';
import { dotted, linkLine, type Line } from './line.ts';
import { entryHead, type PageHead } from './page-head.ts';
import { recordView, type RecordView } from './record.ts';
import { byDate, byPublishedDescending, eventRow, sourceCount, type EventRow } from './rows.ts';
import { blockAt, type Site } from './site.ts';
import { timelineDrawings, type TimelineDrawing } from './timeline-drawing.ts';
import { isContested, verdictsByWeight, verdictView, type VerdictView } from './verdicts.ts';

/** What stands in the margin beside a paragraph: who is quoted, which claims are contested, and how many others there are. */
export type Note =
  | { readonly kind: 'quote'; readonly line: Line }
  | { readonly kind: 'claim'; readonly verdict: Line; readonly line: Line }
  | { readonly kind: 'other-claims'; readonly line: Line };

export interface ParagraphView {
  readonly number: number;
  /** The fragment the paragraph is addressed by. */
  readonly id: string;
  readonly html: string;
  readonly notes: readonly Note[];
  /** The line that stands for the notes on a small screen, until they are opened. */
  readonly notesSummary: string;
}

export interface ArticleView {
  readonly record: RecordView;
  readonly head: PageHead;
  readonly headline: string;
  readonly lang: string;
  readonly summary: string;
  /** Publisher, date, author; where the headline comes from; what the text holds. */
  readonly details: readonly Line[];
  readonly paragraphs: readonly ParagraphView[];
  readonly hasHedges: boolean;
  readonly events: readonly EventRow[];
  readonly timeline: readonly TimelineDrawing[];
  /** Who is named, by how often. */
  readonly actors: readonly NoteLink[];
  readonly places: Line;
  readonly topics: Line;
  readonly analyses: Line;
}

const headlineNotes: Readonly<Record<Entry<'articles'>['data']['headlineFrom'], string | undefined>> = {
  source: undefined,
  address: 'Headline as the article’s address spells it; capitals are ours.',
  editor: 'Headline by the editor.',
};

export function articleView(site: Site, id: string): ArticleView {
  const { corpus } = site;
  const article = getEntry(corpus, { kind: 'articles', id });
  const { data } = article;
  const layer = corpus.texts.get(keyOf(article));
  const anchors = corpus.anchorsIn.get(id) ?? [];
  const quotes = entriesIn(anchors, 'quotes', 'exact');
  const claims = entriesIn(anchors, 'claims', 'evidence');
  const events = entriesIn(anchors, 'events', 'evidence').map(({ entry }) => entry);
  const hedges = claims.flatMap(({ entry, anchors: evidence }) => hedgeRanges(site, entry, evidence));
  const marks = textMarks(site, article, quotes, claims, hedges);
  const notes = notesByParagraph(site, article, quotes, claims);
  const analyses = referringFrom(site, article, 'analyses').sort(byPublishedDescending);

  return {
    head: entryHead(site, article, data.summary),
    // The body of an article is its text, not a note about it.
    record: recordView(site, article, ''),
    headline: data.headline,
    lang: data.inLanguage,
    summary: data.summary,
    details: detailsOf(site, article, layer?.blocks.length ?? 0, quotes.length, claims, events.length),
    paragraphs: (layer?.blocks ?? []).map((block, index) => ({
      number: index + 1,
      id: fragmentOf.paragraph(index + 1),
      html: renderHtml([markBlock(block, marks, wrapMarks)]),
      notes: notes[index]?.notes ?? [],
      notesSummary: notes[index]?.summary ?? '',
    })),
    hasHedges: hedges.length > 0,
    events: events.toSorted(byDate).map((event) => eventRow(site, event)),
    timeline: timelineDrawings(events),
    ...namesIn(site, article),
    topics: linkLine(data.topics.map((topic) => referenceLink(site, topic))),
    analyses: linkLine(analyses.map((analysis) => entryLink(site, analysis))),
  };
}

function detailsOf(
  site: Site,
  article: Entry<'articles'>,
  paragraphs: number,
  quotes: number,
  claims: readonly Anchored<'claims'>[],
  events: number,
): Line[] {
  const { data } = article;
  const source = getEntry(site.corpus, data.source);
  const headlineNote = headlineNotes[data.headlineFrom];
  const checked = claims.filter(({ entry }) => verdictView(entry.data).verdict !== 'not assessed').length;
  return [
    dotted(
      [{ label: source.data.publisher, href: site.links.entry(source) }, ', ', dateView(data.datePublished)],
      [data.author === undefined ? 'author not stated' : `by ${data.author}`],
      source.data.url === undefined ? [] : [{ label: 'original', href: source.data.url }],
    ),
    ...(headlineNote === undefined ? [] : [[headlineNote]]),
    dotted(
      [countOf(paragraphs, 'paragraph')],
      [countOf(quotes, 'quote')],
      [`${countOf(claims.length, 'claim')}${claims.length > 0 ? `, ${checked} checked against sources` : ''}`],
      [countOf(events, 'event')],
    ),
  ];
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
  | {
      readonly type: 'claim';
      readonly verdict: Verdict;
      readonly id?: string | undefined;
      readonly href: string;
      readonly label: string;
    }
  | { readonly type: 'quote'; readonly id?: string | undefined }
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
    const { verdict, label } = verdictView(entry.data);
    const href = site.links.entry(entry);
    for (const [index, { start, end }] of anchors.entries()) {
      // The first passage carries the address; the others are reached by their paragraph.
      add(start, end, {
        type: 'claim',
        verdict,
        href,
        label: `${label}: ${entry.data.statement}`,
        id: index === 0 ? fragmentOf.claim(entry.id) : undefined,
      });
    }
  }
  // A link cannot stand inside a link: the words of a quote lead to its page, except where they are a name.
  const linked: Range[] = [...mentions];
  for (const { entry, anchors } of quotes) {
    for (const [index, { start, end }] of anchors.entries()) {
      add(start, end, { type: 'quote', id: index === 0 ? fragmentOf.quote(entry.id) : undefined });
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
  if (first.value.type === 'link') return element('a', { href: first.value.href, dataMark: first.value.to }, children);
  const beginning = marks.filter((_mark, index) => isFirst[index]).map(({ value }) => value);
  // Several may begin here, and each must be found by its own address: one id goes on the mark, the others inside it.
  const [id, ...others] = beginning.flatMap((value) => ('id' in value && value.id !== undefined ? [value.id] : []));
  const inner = others.reduce<ElementContent[]>((inside, other) => [element('span', { id: other }, inside)], children);
  const properties = { dataMark: first.value.type, ...(id !== undefined && { id }) };
  if (first.value.type !== 'claim') return element('span', properties, inner);
  return element('span', { ...properties, dataVerdict: worst(marks) }, [...beginning.flatMap(verdictLink), ...inner]);
}

/** The shape of a verdict before the first word of its claim: a link without text, so that the article's text stays its own. */
function verdictLink(value: MarkValue): ElementContent[] {
  if (value.type !== 'claim') return [];
  return [
    element(
      'a',
      { href: value.href, dataMark: 'verdict', dataVerdict: value.verdict, ariaLabel: value.label, title: value.label },
      [],
    ),
  ];
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** Where claims overlap, the one that most needs the reader's attention is shown. */
function worst(marks: readonly Mark<MarkValue>[]): Verdict {
  const verdicts = marks.map(({ value }) => (value.type === 'claim' ? value.verdict : 'not assessed'));
  return verdictsByWeight.find((verdict) => verdicts.includes(verdict)) ?? 'not assessed';
}

function notesByParagraph(
  site: Site,
  article: Entry<'articles'>,
  quotes: readonly Anchored<'quotes'>[],
  claims: readonly Anchored<'claims'>[],
): { notes: Note[]; summary: string }[] {
  const paragraphs = (site.corpus.texts.get(keyOf(article))?.blocks ?? []).map(() => ({
    quotes: [] as Entry<'quotes'>[],
    claims: [] as Entry<'claims'>[],
  }));
  const paragraphOf = (anchors: readonly Anchor[]) =>
    paragraphs[(blockAt(site.corpus, keyOf(article), anchors[0]?.start ?? 0)?.number ?? 1) - 1];
  for (const { entry, anchors } of quotes) paragraphOf(anchors)?.quotes.push(entry);
  for (const { entry, anchors } of claims) paragraphOf(anchors)?.claims.push(entry);
  return paragraphs.map((paragraph) => {
    const contested = paragraph.claims.filter((claim) => isContested(claim.data));
    const others = paragraph.claims.filter((claim) => !isContested(claim.data));
    const notes: Note[] = [
      ...paragraph.quotes.map((quote): Note => ({ kind: 'quote', line: quoteNote(site, quote) })),
      ...contested.map((claim): Note => ({
        kind: 'claim',
        verdict: [verdictView(claim.data), `, ${countOf(sourceCount(claim), 'source')}`],
        line: [{ label: shorten(claim.data.statement, 120), href: site.links.entry(claim) }],
      })),
      ...(others.length === 0 ? [] : [otherClaimsNote(others, contested.length > 0)]),
    ];
    const summary = [
      ...new Set(paragraph.quotes.map((quote) => getEntry(site.corpus, quote.data.speaker).data.name)),
      ...countedVerdicts(paragraph.claims).map(({ label }) => label),
    ].join(' · ');
    return { notes, summary };
  });
}

/** "Dmitry Medvedev, direct, to APS · wording differs elsewhere". */
function quoteNote(site: Site, quote: Entry<'quotes'>): Line {
  const { corpus } = site;
  const { speaker, addressee, relations, readings } = quote.data;
  const echo = relations.find(({ type }) => type === 'echoes');
  const echoed = echo && getEntry(corpus, getEntry(corpus, echo.quote).data.speaker).data.name;
  const to = addressee ? `, to ${getEntry(corpus, addressee).data.name}` : '';
  return dotted(
    [{ label: getEntry(corpus, speaker).data.name, href: site.links.entry(quote) }, `, ${quoteForm(quote)}${to}`],
    echo ? [`${echo.hedged ? 'said to seem to echo' : 'echoes'} ${echoed ?? ''}`] : [],
    readings.length > 0 ? ['wording differs elsewhere'] : [],
  );
}

/** "Also 2 corroborated, 1 not assessed"; the shapes in the text lead to each of them. */
function otherClaimsNote(claims: readonly Entry<'claims'>[], follows: boolean): Note {
  const counted = countedVerdicts(claims).flatMap((verdict, index) => (index === 0 ? [verdict] : [', ', verdict]));
  return { kind: 'other-claims', line: [follows ? 'Also ' : 'Claims: ', ...counted] };
}

function countedVerdicts(claims: readonly Entry<'claims'>[]): VerdictView[] {
  return verdictsByWeight.flatMap((verdict) => {
    const number = claims.filter((claim) => verdictView(claim.data).verdict === verdict).length;
    return number === 0 ? [] : [{ verdict, label: `${number} ${verdict}` }];
  });
}

/** Who and what is named, in the order of first mention; actors named more often come first. */
function namesIn(site: Site, article: Entry<'articles'>): Pick<ArticleView, 'actors' | 'places'> {
  const named = new Map<string, { to: Mention['to']; times: number }>();
  for (const { to } of site.corpus.mentionsIn.get(keyOf(article)) ?? []) {
    const known = named.get(keyOf(to));
    if (known) known.times += 1;
    else named.set(keyOf(to), { to, times: 1 });
  }
  const views = [...named.values()].map(({ to, times }) => ({
    kind: to.kind,
    times,
    note: times === 1 ? 'once' : `${times} times`,
    ...referenceLink(site, to),
  }));
  return {
    actors: views.filter(({ kind }) => kind === 'actors').sort((a, b) => b.times - a.times),
    places: linkLine(views.filter(({ kind }) => kind === 'places')),
  };
}
