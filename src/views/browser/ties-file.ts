/**
 * What the file of who has to do with whom looks like: the build writes it, the script on the page reads it. Rows are
 * lists rather than objects, because there may be thousands.
 */
export interface TiesFile {
  /** The kinds of ties, in the order of every list of them. */
  readonly kinds: readonly { readonly kind: string; readonly isMutual: boolean }[];
  /** Everybody who is tied to somebody, in the order of their names. */
  readonly actors: readonly ActorEntry[];
  /** In order of time. */
  readonly rows: readonly TieEntry[];
}

export type ActorEntry = readonly [id: string, name: string, href: string];

/** What one record says: the numbers are places in the lists of the file. */
export type TieEntry = readonly [
  who: number,
  kind: number,
  whom: readonly number[],
  /** "hedged, contested", in the words of the interface. */
  caveats: string,
  when: string,
  href: string,
  record: string,
  /** The language of the record's name, where it is not the interface's. */
  lang?: string,
];
