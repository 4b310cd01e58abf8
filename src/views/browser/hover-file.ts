/** What the file of a page's hovers looks like: the build writes it, the script on the page reads it. */
import type { Verdict } from '../../record/schemas/claim.ts';

/** One record's hover. It is plain text: the link it belongs to is the way on. */
export interface Hover {
  /** What it is, in a word or two: "person", "quote, direct". */
  readonly kind: string;
  /** Of a claim, for its shape. */
  readonly verdict?: Verdict;
  readonly title: string;
  /** The language of the title, where it is not the interface's. */
  readonly titleLang?: string | undefined;
  readonly rows: readonly HoverRow[];
}

export type HoverRow = HoverNote | HoverPassage;

/** A line of small print. */
export interface HoverNote {
  readonly note: string;
}

/** Words of the article. */
export interface HoverPassage {
  /** In order; the words that are the evidence stand in a list of their own, the sentence around them does not. */
  readonly passage: readonly (string | readonly [string])[];
  readonly lang: string;
}

/** Hovers by the address their link has on the page. */
export type Hovers = Readonly<Record<string, Hover>>;
