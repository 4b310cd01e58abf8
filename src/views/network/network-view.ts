import { getRecord } from '../../record/corpus/corpus.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { recordLink } from '../lines/labels.ts';
import type { LinkView } from '../lines/line.ts';
import { pagesFor, paginationView, rowsOnPage, type Pagination } from '../lines/pagination.ts';
import { pageHead, type PageHead } from '../page/page-head.ts';
import type { Site } from '../page/site.ts';
import { edgesOf, strongestEdges, type Edge } from './edges.ts';
import type { LineForm } from './line-forms.ts';
import { actorsOf, networkDrawings, sampleLine, type DrawnEdge, type NetworkDrawing } from './network-drawing.ts';
import { allRows, contestedClaims, rowsOfActor, tieRows, type TieRow } from './tie-rows.ts';
import { canChoose } from './ties-file.ts';
import { isSpeech, networkOf, tiesOfActor, tieKinds, type Tie, type TieKind } from './ties.ts';

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
  /** By which the rows can be chosen from; on the first page of the whole record. */
  readonly choice: TiesChoice | undefined;
  readonly rows: readonly TieRow[];
  readonly pagination: Pagination;
}

/** Where the file with all ties is, and what the script says of those between whom a reader chooses. */
export interface TiesChoice {
  readonly src: string;
  readonly words: string;
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
    choice:
      page === 1 && canChoose(site)
        ? { src: site.links.ties(), words: JSON.stringify({ ...words.choice, relation: words.relation }) }
        : undefined,
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
    choice: undefined,
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
