import type { Line, LinkView, NoteLink } from './line.ts';
import type { OccurrencesView } from './occurrences.ts';
import type { ArticleRow, ClaimRow, EventRow, QuoteRow, SourceRow } from './rows.ts';

/** A record whose row is its name and a few words. */
export interface NameRow extends LinkView {
  readonly kind: string;
  readonly summary: string;
  /** Whether it is new, changed or a draft; undefined where the published record has it as it is here. */
  readonly standing?: Line;
}

/** The rows that a list can have, each of one form. */
export interface RowOf {
  readonly articles: ArticleRow;
  readonly quotes: QuoteRow;
  readonly claims: ClaimRow;
  readonly events: EventRow;
  readonly sources: SourceRow;
  /** Records by name, in an index. */
  readonly records: NameRow;
  /** Links with a note, in a list of a record's page. */
  readonly names: NoteLink;
  readonly occurrences: OccurrencesView;
}

export type RowForm = keyof RowOf;

/** The rows of one page of a list. */
export type RowList = {
  readonly [Form in RowForm]: { readonly form: Form; readonly rows: readonly RowOf[Form][] };
}[RowForm];
