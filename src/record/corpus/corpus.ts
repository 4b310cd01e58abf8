import type { Body } from '../markdown/parse-body.ts';
import type { TextLayer } from '../markdown/text-layer.ts';
import type { Problem } from '../problems/problem.ts';
import type { Reference } from '../schemas/fields.ts';
import type { AnyEntry, Entry } from '../schemas/index.ts';
import type { Kind } from '../schemas/kinds.ts';
import type { KeyPath } from '../source/source-file.ts';

/** An entry's kind and id in one text, such as `actors/ana-rivera`: the key of every index. */
export type EntryKey = `${Kind}/${string}`;

export function keyOf(entry: { readonly kind: Kind; readonly id: string }): EntryKey {
  return `${entry.kind}/${entry.id}`;
}

/** All entries of one kind by id, in the order of their ids. */
export type EntriesByKind = { readonly [K in Kind]: ReadonlyMap<string, Entry<K>> };

/** The way back along a reference: who refers to an entry, and from which field. */
export interface Backlink {
  readonly from: AnyEntry;
  /** Where in the referring entry's frontmatter; empty for a link or an embed in its body. */
  readonly path: KeyPath;
}

/** A selector found in its article. Offsets are UTF-16 units into the article's text layer. */
export interface Anchor {
  readonly entry: AnyEntry;
  /** The selector's place in the entry's frontmatter; for a segment, its index follows. */
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
  readonly text: Entry<'articles'> | Entry<'analyses'>;
}

/** What was verified, for the page that says so. */
export interface CheckCounts {
  readonly references: number;
  readonly selectors: number;
  readonly dates: number;
  readonly mentions: number;
}

/**
 * The whole record as one graph: references resolved both ways, selectors anchored, names found, events in order.
 * Every index is built once; nothing that uses a corpus needs to search a collection.
 */
export interface Corpus {
  readonly entries: EntriesByKind;
  /** The parsed body of every entry. */
  readonly bodies: ReadonlyMap<EntryKey, Body>;
  /** The text layers of articles and analyses. */
  readonly texts: ReadonlyMap<EntryKey, TextLayer>;
  readonly backlinks: ReadonlyMap<EntryKey, readonly Backlink[]>;
  /** Anchors by the key of the entry that holds the selectors. */
  readonly anchors: ReadonlyMap<EntryKey, readonly Anchor[]>;
  /** Anchors by the id of the article they lie in, in the order of the text. */
  readonly anchorsIn: ReadonlyMap<string, readonly Anchor[]>;
  readonly mentionsIn: ReadonlyMap<EntryKey, readonly Mention[]>;
  readonly occurrencesOf: ReadonlyMap<EntryKey, readonly Occurrence[]>;
  /** All events, dated ones in order, then the undated. */
  readonly chronology: readonly Entry<'events'>[];
  readonly counts: CheckCounts;
}

export interface BuiltCorpus {
  readonly corpus: Corpus;
  /** Everything wrong with the content, sorted. A site is built only when none of them is an error. */
  readonly problems: readonly Problem[];
}

/** The entry a resolved reference points to. A corpus without errors has all of them. */
export function getEntry<K extends Kind>(corpus: Corpus, reference: Reference<K>): Entry<K> {
  const entry = corpus.entries[reference.kind].get(reference.id);
  if (!entry) throw new Error(`The corpus has no ${keyOf(reference)}; its references were not checked.`);
  return entry;
}

export function backlinksOf(corpus: Corpus, entry: { readonly kind: Kind; readonly id: string }): readonly Backlink[] {
  return corpus.backlinks.get(keyOf(entry)) ?? [];
}

/** The anchor of the selector at a path of an entry's frontmatter; undefined when there is no such selector. */
export function findAnchor(corpus: Corpus, entry: AnyEntry, path: KeyPath): Anchor | undefined {
  const wanted = path.join('.');
  return corpus.anchors.get(keyOf(entry))?.find((anchor) => anchor.path.join('.') === wanted);
}
