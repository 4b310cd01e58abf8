import type { DateView } from './dates.ts';
import type { VerdictView } from './verdicts.ts';

/**
 * A line of small print, ready to be shown: text, links, dates and verdicts in their order, with every space and comma.
 *
 * Lines are put together here and not in components, because a template's own line breaks become spaces on the page
 * ("APS , by 8 October").
 */
export type Line = readonly Piece[];
export type Piece =
  string | LinkView | (LinkView & VerdictView) | DateView | VerdictView | StandingView | PrintedView | TermView;

/** A link, ready to be shown. */
export interface LinkView {
  readonly label: string;
  readonly href: string;
  /** The language of the label, where it is not the interface's. */
  readonly lang?: string | undefined;
}

/** A link with a few words beside it. */
export interface NoteLink extends LinkView {
  readonly note: string;
}

/** How a record stands to the published one. */
export type Standing = 'added' | 'changed' | 'draft';

/** A word beside a record in a list. */
export interface StandingView {
  readonly standing: Standing;
  readonly label: string;
}

/** Words that are not the interface's: a name, or words of a text in its language. They keep their own direction. */
export interface PrintedView {
  readonly printed: string;
  readonly lang?: string | undefined;
}

/** A term of the interface that is explained in the same line. It is set like the rest of the small print. */
export interface TermView {
  readonly term: string;
}

/** Links one after the other: "Syria, Aleppo, Palmyra". */
export function linkLine(links: readonly LinkView[]): Line {
  return links.flatMap((link, index) => (index === 0 ? [link] : [', ', link]));
}

/**
 * Facts with a middle dot between them; the empty ones are left out. The space before a dot does not break, so that no
 * line begins with one.
 *
 * @example
 * dotted(['direct'], [], ['in ', link]) // => ['direct', '\u00A0· ', 'in ', link]
 */
export function dotted(...facts: readonly Line[]): Line {
  return facts.filter((fact) => fact.length > 0).flatMap((fact, index) => (index === 0 ? fact : ['\u00A0· ', ...fact]));
}
