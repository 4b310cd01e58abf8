import type { Kind } from '../../record/schemas/kinds.ts';

/**
 * A report in an editor's words, before it is Markdown, HTML or a page of the preview: what each of them writes, in the
 * same order, so that none of them decides what to say.
 */
export interface ReportOutline {
  /** What the change comes to, in one line: "2 quotes added, 1 verdict changed; no new problem." */
  readonly verdict: readonly Run[];
  /** What is compared with what. */
  readonly revisions: readonly Run[];
  /** Sections with something in them, what matters most first. */
  readonly sections: readonly OutlineSection[];
}

export interface OutlineSection {
  /** For fragments: "problems", "added", "changed", "anchors", "verdicts", "pages" ... */
  readonly id: string;
  readonly title: string;
  /** How many items it has, including those it groups. */
  readonly count: number;
  /** Whether it asks for attention: shown open where others are folded. */
  readonly isUrgent: boolean;
  readonly groups: readonly OutlineGroup[];
}

/** Items of one kind of thing, such as the quotes; without a title where the section has only one. */
export interface OutlineGroup {
  readonly title: string | undefined;
  readonly items: readonly OutlineItem[];
}

export interface OutlineItem {
  readonly line: readonly Run[];
  /** Lines below it: the fields that changed, what to do about a problem. */
  readonly details: readonly (readonly Run[])[];
  /** Texts that changed, shown in place: a paragraph each. */
  readonly texts: readonly (readonly Run[])[];
}

/** A stretch of a line. Its text comes from strangers and is escaped by whoever writes it. */
export interface Run {
  readonly text: string;
  /**
   * `code` for ids, fields and paths; `removed` and `added` for differences; `quote` for words of the record; `label`
   * for what says which text follows, and is no word of it.
   */
  readonly as?: 'code' | 'strong' | 'removed' | 'added' | 'quote' | 'label';
  /** BCP 47, where it is not the interface's language. */
  readonly language?: string | undefined;
  /** The record it names: a link to its page, where there is one at the later revision. */
  readonly record?: { readonly kind: Kind; readonly id: string };
  /** An address below the base path. */
  readonly address?: string;
}
