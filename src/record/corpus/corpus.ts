import type { Body } from '../markdown/parse-body.ts';
import type { TextLayer } from '../markdown/text-layer.ts';
import type { SetApart } from '../text/reading/set-apart.ts';
import type { Problem } from '../problems/problem.ts';
import type { Reference } from '../schemas/fields.ts';
import type { AnyRecord, RecordOf } from '../schemas/index.ts';
import type { Publication } from '../schemas/publication.ts';
import type { Tombstone } from '../schemas/tombstone.ts';
import type { Kind } from '../schemas/kinds.ts';
import type { KeyPath } from '../source/source-file.ts';

/** A record's kind and id in one text, such as `actors/ana-rivera`: the key of every index. */
export type RecordKey = `${Kind}/${string}`;

export function keyOf(record: { readonly kind: Kind; readonly id: string }): RecordKey {
  return `${record.kind}/${record.id}`;
}

/** All records of one kind by id, in the order of their ids. */
export type RecordsByKind = { readonly [K in Kind]: ReadonlyMap<string, RecordOf<K>> };

/** The way back along a reference: who refers to a record, and from which field. */
export interface Backlink {
  readonly from: AnyRecord;
  /** Where in the referring record's frontmatter; empty for a link or an embed in its body. */
  readonly path: KeyPath;
}

/** A selector found in its article. Offsets are UTF-16 units into the article's text layer. */
export interface Anchor {
  readonly record: AnyRecord;
  /** The selector's place in the record's frontmatter; for a segment, its index follows. */
  readonly path: KeyPath;
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** A name found in the text of an article or an analysis. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly to: Reference<'actors' | 'places'>;
}

/** A mention seen from the record that is named. */
export interface Occurrence extends Mention {
  readonly text: RecordOf<'articles'> | RecordOf<'analyses'>;
}

/** What was verified, for the page that says so. */
export interface CheckCounts {
  readonly references: number;
  readonly selectors: number;
  readonly dates: number;
  readonly mentions: number;
}

/** What the publication says of itself. */
export interface PublicationOf {
  /** Its file, relative to the project folder; undefined where there is none, and then the defaults hold. */
  readonly path: string | undefined;
  readonly data: Publication;
  /** The beginning of the page "About". */
  readonly body: Body;
}

/**
 * The whole record as one graph: references resolved both ways, selectors anchored, names found, events in order.
 * Every index is built once; nothing that uses a corpus needs to search a collection.
 */
export interface Corpus {
  readonly publication: PublicationOf;
  /** What was taken down, in the order of its keys; none of it is among the records. */
  readonly removed: readonly Tombstone[];
  readonly records: RecordsByKind;
  /** The parsed body of every record. */
  readonly bodies: ReadonlyMap<RecordKey, Body>;
  /** The text layers of articles and analyses. */
  readonly texts: ReadonlyMap<RecordKey, TextLayer>;
  readonly backlinks: ReadonlyMap<RecordKey, readonly Backlink[]>;
  /** Anchors by the key of the record that holds the selectors. */
  readonly anchors: ReadonlyMap<RecordKey, readonly Anchor[]>;
  /** Anchors by the id of the article they lie in, in the order of the text. */
  readonly anchorsIn: ReadonlyMap<string, readonly Anchor[]>;
  readonly mentionsIn: ReadonlyMap<RecordKey, readonly Mention[]>;
  readonly occurrencesOf: ReadonlyMap<RecordKey, readonly Occurrence[]>;
  /** All events, dated ones in order, then the undated. */
  readonly chronology: readonly RecordOf<'events'>[];
  readonly counts: CheckCounts;
  /**
   * How quotes are set apart in articles that are published in excerpts, by their ids, as it was read off the whole text;
   * `not` for words that are not. Empty in a corpus with all texts.
   */
  readonly setApartBefore: ReadonlyMap<string, SetApart | 'not'>;
}

export interface BuiltCorpus {
  readonly corpus: Corpus;
  /** Everything wrong with the content, sorted. A site is built only when none of them is an error. */
  readonly problems: readonly Problem[];
}

/** The record a resolved reference points to. A corpus without errors has all of them. */
export function getRecord<K extends Kind>(corpus: Corpus, reference: Reference<K>): RecordOf<K> {
  const record = corpus.records[reference.kind].get(reference.id);
  if (!record) throw new Error(`The corpus has no ${keyOf(reference)}; its references were not checked.`);
  return record;
}

export function backlinksOf(corpus: Corpus, record: { readonly kind: Kind; readonly id: string }): readonly Backlink[] {
  return corpus.backlinks.get(keyOf(record)) ?? [];
}

/** The anchor of the selector at a path of a record's frontmatter; undefined when there is no such selector. */
export function findAnchor(corpus: Corpus, record: AnyRecord, path: KeyPath): Anchor | undefined {
  const wanted = path.join('.');
  return corpus.anchors.get(keyOf(record))?.find((anchor) => anchor.path.join('.') === wanted);
}
