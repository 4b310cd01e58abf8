/** The table of who has to do with whom, and what its rows rest on. */
import { oncePer, oncePerKey } from '../../record/derived/once-per.ts';
import { getRecord, keyOf, type Anchor } from '../../record/corpus/corpus.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { fragmentOf } from '../browser/fragments.ts';
import { referringFrom } from '../lines/backlinks.ts';
import { eventDateView, momentView, type DateView } from '../lines/dates.ts';
import { isolated } from '../lines/isolated.ts';
import { markedWording, publisherLink, recordLink, referenceLink, shorten } from '../lines/labels.ts';
import { linkLine, type Line, type LinkView } from '../lines/line.ts';
import { paragraphHref } from '../lines/passages.ts';
import { isContested, verdictOf, verdictView } from '../lines/verdicts.ts';
import type { Site } from '../page/site.ts';
import { isMutual, networkOf, tiesOfActor, type Tie } from './ties.ts';

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

/** Ties of one kind that one record has from one actor, each to another. */
export type Row = readonly [Tie, ...Tie[]];

/** The rows of the whole record's table. */
export const allRows = oncePer((site: Site) => rowsOf(site, networkOf(site.corpus).ties));

/** The rows of an actor's own table. */
export const rowsOfActor = oncePerKey((site: Site, id: string) => rowsOf(site, tiesOfActor(site, id) ?? [], id));

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
export function tieRows(site: Site, rows: readonly Row[]): TieRow[] {
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
    caveats: caveatsOf(site, tie),
    whom: linkLine(row.map(({ to }) => referenceLink(site, { kind: 'actors', id: to }))),
    when: whenOf(site, tie),
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

/** "hedged", "contested", where it is. */
export function caveatsOf(site: Site, tie: Tie): string[] {
  const { hedged, contested } = site.words.network;
  return [...(tie.isHedged ? [hedged] : []), ...(contestedClaims(site, tie).length > 0 ? [contested] : [])];
}

export function whenOf({ words }: Site, { record }: Tie): DateView {
  return record.kind === 'events' ? eventDateView(record.data, words) : momentView(record.data.spoken, words);
}

/** The record that says so: an event by its name, a quote by its words. */
export function recordOf(site: Site, { record }: Tie): LinkView {
  return record.kind === 'events' ? recordLink(site, record) : quoteLink(site, record);
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
    return [recordOf(site, row[0]), ...(played.length > 0 ? [` (${played.join('; ')})`] : [])];
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

/** Claims about the event of a tie that concern one of the two, and that sources stand against. */
export function contestedClaims(site: Site, { record, from, to }: Tie): RecordOf<'claims'>[] {
  if (record.kind !== 'events') return [];
  return referringFrom(site, record, 'claims', ['about']).filter(
    ({ data }) =>
      isContested(data) && data.about.some(({ kind, id }) => kind === 'actors' && (id === from || id === to)),
  );
}
