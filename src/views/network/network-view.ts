import { oncePer, oncePerKey } from '../../record/derived/once-per.ts';
import { getRecord, keyOf, type Anchor } from '../../record/corpus/corpus.ts';
import { edgesOf, strongestEdges, type Edge } from './edges.ts';
import { fragmentOf } from '../browser/fragments.ts';
import type { LineForm } from './line-forms.ts';
import { isMutual, isSpeech, networkOf, tiesOfActor, tieKinds, type Tie, type TieKind } from './ties.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { referringFrom } from '../lines/backlinks.ts';
import { eventDateView, momentView, type DateView } from '../lines/dates.ts';
import { isolated } from '../lines/isolated.ts';
import { recordLink, markedWording, publisherLink, referenceLink, shorten } from '../lines/labels.ts';
import { linkLine, type Line, type LinkView } from '../lines/line.ts';
import { actorsOf, networkDrawings, sampleLine, type DrawnEdge, type NetworkDrawing } from './network-drawing.ts';
import { pageHead, type PageHead } from '../page/page-head.ts';
import { pagesFor, paginationView, rowsOnPage, type Pagination } from '../lines/pagination.ts';
import { paragraphHref } from '../lines/passages.ts';
import type { Site } from '../page/site.ts';
import { isContested, verdictOf, verdictView } from '../lines/verdicts.ts';

/** What one record ties somebody to others by, in words: a row of the table. */
export interface TieRow {
  readonly who: LinkView;
  readonly relation: string;
  /** "hedged", "contested", where it is. */
  readonly caveats: readonly string[];
  readonly whom: Line;
  readonly when: DateView;
  /** The record that says so, and what it says. */
  readonly record: Line;
  /** The words of an article, with the way to them. */
  readonly passages: readonly TiePassage[];
  /** The sources of an event that no article of the record reports. */
  readonly sources: Line;
  /** Claims about it that sources stand against. */
  readonly contested: readonly Line[];
}

export interface TiePassage {
  readonly wording: string;
  readonly lang: string;
  readonly href: string;
  readonly publisher: string;
}

/** A line of the key: what one form of line means. */
export interface KeyEntry extends LineForm {
  readonly kind: TieKind;
  readonly isSpeech: boolean;
  readonly isTentative: boolean;
  readonly word: string;
  readonly rule: string;
}

export interface NetworkView {
  readonly head: PageHead;
  readonly title: string;
  readonly dek: string;
  readonly facts: string;
  readonly drawings: readonly NetworkDrawing[];
  /** Said where the drawing does not show every line. */
  readonly drawingNote: string;
  readonly key: readonly KeyEntry[];
  readonly rows: readonly TieRow[];
  readonly pagination: Pagination;
}

/** Who with whom, as a section of an actor's page. */
export interface ActorNetworkView {
  readonly drawings: readonly NetworkDrawing[];
  readonly drawingNote: string;
  readonly key: readonly KeyEntry[];
  readonly rows: readonly TieRow[];
  /** Where the rows left out here are. */
  readonly more?: LinkView | undefined;
  /** The page that has everybody and explains the lines. */
  readonly whole: LinkView;
}

/** More names than this make a drawing nobody can read. */
const roomOfAll = { actors: 40, lines: 90 };
const roomOfOne = { actors: 15, lines: 28 };
/** Rows of the table on an actor's own page. */
const rowsOnActorPage = 20;

/** How many pages the table of the whole record fills. */
export function networkPages(site: Site): number {
  return pagesFor(allRows(site).length);
}

/** The whole record: the drawing on the first page, the table on as many as it needs. */
export function networkView(site: Site, page = 1): NetworkView {
  const { ties, tiesOf } = networkOf(site.corpus);
  const words = site.words.network;
  const hrefOf = (number: number) => site.links.network(number);
  const { drawings, drawingNote } = page === 1 ? drawingOf(site, ties, roomOfAll) : noDrawing;
  return {
    drawings,
    drawingNote,
    head: pageHead(site, {
      title: titleOnPage(site, words.title, page),
      description: words.description,
      href: hrefOf(page),
      section: 'network',
      crumbs: page === 1 ? [] : [{ label: words.title, href: hrefOf(1) }],
    }),
    title: words.title,
    dek: words.dek,
    facts: ties.length === 0 ? words.empty : words.facts(ties.length, tiesOf.size),
    key: page === 1 && ties.length > 0 ? keyOfKinds(site, tieKinds) : [],
    rows: tieRows(site, rowsOnPage(allRows(site), page)),
    pagination: paginationView(page, networkPages(site), hrefOf),
  };
}

/** The actors whose ties do not fit on their own page, and how many pages the whole table fills. */
export function actorNetworkPages(site: Site): { readonly id: string; readonly pages: number }[] {
  return [...networkOf(site.corpus).tiesOf.keys()]
    .map((id) => ({ id, rows: rowsOfActor(site, id).length }))
    .filter(({ rows }) => rows > rowsOnActorPage)
    .map(({ id, rows }) => ({ id, pages: pagesFor(rows) }));
}

/** The whole table of an actor who has more ties than their page shows. */
export function actorTableView(site: Site, id: string, page = 1): NetworkView {
  const ties = tiesOfActor(site, id) ?? [];
  const actor = getRecord(site.corpus, { kind: 'actors', id });
  const words = site.words.network;
  const rows = rowsOfActor(site, id);
  const hrefOf = (number: number) => site.links.actorNetwork(id, number);
  return {
    ...noDrawing,
    head: pageHead(site, {
      title: titleOnPage(site, words.titleOf(actor.data.name), page),
      description: words.descriptionOf(actor.data.name),
      href: hrefOf(page),
      section: 'network',
      crumbs: [{ label: words.title, href: site.links.network() }, recordLink(site, actor)],
    }),
    title: words.titleOf(actor.data.name),
    dek: words.dek,
    facts: words.facts(ties.length, actorsOf(edgesOf(ties)).length),
    key: [],
    rows: tieRows(site, rowsOnPage(rows, page)),
    pagination: paginationView(page, pagesFor(rows.length), hrefOf),
  };
}

function titleOnPage({ words }: Site, title: string, page: number): string {
  return page === 1 ? title : words.indexes.titleOfPage(title, page);
}

/** Undefined where the record ties the actor to nobody. */
export function actorNetworkView(site: Site, actor: RecordOf<'actors'>): ActorNetworkView | undefined {
  const ties = tiesOfActor(site, actor.id);
  if (!ties) return undefined;
  const words = site.words.network;
  const rows = rowsOfActor(site, actor.id);
  const { drawings, drawingNote, edges } = drawingOf(site, ties, roomOfOne, actor.id);
  const kinds = tieKinds.filter((kind) => edges.some((edge) => edge.kind === kind));
  const hasTentative = edges.some(({ isTentative }) => isTentative);
  return {
    drawings,
    drawingNote,
    key: drawings.length === 0 ? [] : keyOfKinds(site, kinds, hasTentative),
    rows: tieRows(site, rows.slice(0, rowsOnActorPage)),
    more:
      rows.length > rowsOnActorPage
        ? { label: words.all(ties.length), href: site.links.actorNetwork(actor.id) }
        : undefined,
    whole: { label: words.inWhole, href: site.links.network() },
  };
}

interface DrawingPart {
  readonly drawings: readonly NetworkDrawing[];
  readonly drawingNote: string;
  readonly edges: readonly DrawnEdge[];
}

const noDrawing: Pick<NetworkView, 'drawings' | 'drawingNote'> = { drawings: [], drawingNote: '' };

function drawingOf(
  site: Site,
  ties: readonly Tie[],
  room: { readonly actors: number; readonly lines: number },
  centre?: string,
): DrawingPart {
  const words = site.words.network;
  const all = edgesOf(ties);
  const edges = strongestEdges(all, room).map((edge) => ({ ...edge, isTentative: isTentative(site, edge) }));
  const left = all.length - edges.length;
  return {
    drawings: networkDrawings({
      edges,
      nameOf: (id) => getRecord(site.corpus, { kind: 'actors', id }).data.name,
      centre,
      words,
      links: site.links,
    }),
    drawingNote: left === 0 ? '' : words.strongest(actorsOf(edges).length, edges.length, all.length),
    edges,
  };
}

/** Whether everything that an edge rests on is hedged or contested. */
function isTentative(site: Site, { ties }: Edge): boolean {
  return ties.every((tie) => tie.isHedged || contestedClaims(site, tie).length > 0);
}

/** Claims about the event of a tie that concern one of the two, and that sources stand against. */
function contestedClaims(site: Site, { record, from, to }: Tie): RecordOf<'claims'>[] {
  if (record.kind !== 'events') return [];
  return referringFrom(site, record, 'claims', ['about']).filter(
    ({ data }) =>
      isContested(data) && data.about.some(({ kind, id }) => kind === 'actors' && (id === from || id === to)),
  );
}

function keyOfKinds(site: Site, kinds: readonly TieKind[], hasTentative = true): KeyEntry[] {
  const words = site.words.network;
  const records = kinds.map((kind) => ({
    ...sampleLine(kind),
    kind,
    isSpeech: isSpeech(kind),
    isTentative: false,
    word: words.relation[kind],
    rule: words.rule[kind],
  }));
  const tentative: KeyEntry = {
    ...sampleLine('meets'),
    kind: 'meets',
    isSpeech: false,
    isTentative: true,
    word: words.tentative,
    rule: words.tentativeRule,
  };
  return hasTentative ? [...records, tentative] : records;
}

/** Ties of one kind that one record has from one actor, each to another. */
type Row = readonly [Tie, ...Tie[]];

/** The rows of the whole record's table. */
const allRows = oncePer((site: Site) => rowsOf(site, networkOf(site.corpus).ties));

/** The rows of an actor's own table. */
const rowsOfActor = oncePerKey((site: Site, id: string) => rowsOf(site, tiesOfActor(site, id) ?? [], id));

/**
 * The rows that some ties fill, in their order.
 *
 * @param centre whose page it is: a mutual tie is told from their side
 */
function rowsOf(site: Site, ties: readonly Tie[], centre?: string): readonly Row[] {
  const rows = new Map<string, [Tie, ...Tie[]]>();
  for (const each of ties) {
    const tie = isMutual(each.kind) && each.to === centre ? turned(each) : each;
    const contested = contestedClaims(site, tie).map(({ id }) => id);
    const key = [tie.record.kind, tie.record.id, tie.kind, tie.from, tie.other?.id, tie.isHedged, ...contested].join(
      ' ',
    );
    const row = rows.get(key);
    if (row) row.push(tie);
    else rows.set(key, [tie]);
  }
  return [...rows.values()];
}

function turned(tie: Tie): Tie {
  const { from, to, parts } = tie;
  return { ...tie, from: to, to: from, parts: parts && [parts[1], parts[0]] };
}

/** The rows in words. The parts, passages and sources of a record stand in its first row only. */
function tieRows(site: Site, rows: readonly Row[]): TieRow[] {
  const told = new Set<string>();
  return rows.map((row) => tieRow(site, row, told));
}

function tieRow(site: Site, row: Row, told: Set<string>): TieRow {
  const words = site.words.network;
  const [tie] = row;
  const contested = contestedClaims(site, tie);
  const { record } = tie;
  const isNews = (what: string) => {
    const key = `${keyOf(record)}/${what}`;
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  };
  return {
    who: referenceLink(site, { kind: 'actors', id: tie.from }),
    relation: words.relation[tie.kind],
    caveats: [...(tie.isHedged ? [words.hedged] : []), ...(contested.length > 0 ? [words.contested] : [])],
    whom: linkLine(row.map(({ to }) => referenceLink(site, { kind: 'actors', id: to }))),
    when:
      record.kind === 'events' ? eventDateView(record.data, site.words) : momentView(record.data.spoken, site.words),
    record: recordLine(site, row, isNews),
    passages: tie.anchors
      .slice(0, 2)
      .filter(({ article, start }) => isNews(`passage/${article}/${start}`))
      .map((anchor) => tiePassage(site, tie, anchor)),
    sources:
      record.kind === 'events' && tie.anchors.length === 0 && isNews('sources')
        ? [
            words.reportedBy,
            ...linkLine(record.data.sources.slice(0, 3).map((reference) => referenceLink(site, reference))),
          ]
        : [],
    contested: contested.map((claim) => [
      verdictView(verdictOf(claim.data), site.words),
      ': ',
      recordLink(site, claim),
    ]),
  };
}

/** An event with the parts that the record gives them, or a quote with the one it relates to. */
function recordLine(site: Site, row: Row, isNews: (what: string) => boolean): Line {
  const [{ record, other, from, parts }] = row;
  const words = site.words.network;
  const nameOf = (id: string) => isolated(getRecord(site.corpus, { kind: 'actors', id }).data.name, site.words);
  if (record.kind === 'events') {
    const played = [[from, parts?.[0] ?? ''] as const, ...row.map((tie) => [tie.to, tie.parts?.[1] ?? ''] as const)]
      .filter(([id, part]) => isNews(`part/${id}/${part}`))
      .map(([id, part]) => words.as(nameOf(id), part));
    return [recordLink(site, record), ...(played.length > 0 ? [` (${played.join('; ')})`] : [])];
  }
  const link = quoteLink(site, record);
  return other ? [link, ' → ', quoteLink(site, other)] : [link];
}

function quoteLink(site: Site, quote: RecordOf<'quotes'>): LinkView {
  return { ...recordLink(site, quote), label: markedWording(site, quote, 70) };
}

/** A quote's own words stand in the line of the record already; their passage is the article alone. */
function tiePassage(site: Site, tie: Tie, { record, path, article: id, start, end }: Anchor): TiePassage {
  const article = getRecord(site.corpus, { kind: 'articles', id });
  const text = site.corpus.texts.get(`articles/${id}`)?.text ?? '';
  const isQuoted = record === tie.record && path[0] === 'exact';
  return {
    wording: isQuoted ? '' : shorten(text.slice(start, end), 140),
    lang: article.data.inLanguage,
    href: isQuoted ? site.links.passage(id, fragmentOf.quote(record.id)) : paragraphHref(site, id, start),
    publisher: publisherLink(site, article).label,
  };
}
