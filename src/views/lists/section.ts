/**
 * A list on the page of a record. It can be of any length: the record's page shows the beginning, and pages of its own the
 * whole of it. Rows are made only for the part that is shown.
 */
import type { Kind } from '../../record/schemas/kinds.ts';
import { linkLine, type Line } from '../lines/line.ts';
import { rowsOnPage } from '../lines/pagination.ts';
import type { RowForm, RowOf } from '../lines/row-list.ts';

/** One list. */
export interface Section<Form extends RowForm = RowForm> {
  readonly form: Form;
  /** What is counted: the kind of the records, or of those the rows are about. */
  readonly of: Kind;
  readonly total: number;
  /** Those that the record's page shows. */
  readonly first: () => readonly RowOf[Form][];
  /** Those of a page of the list; pages count from 1. */
  readonly rows: (page: number) => readonly RowOf[Form][];
}

/** Rows of a list on its record's page, where the list goes on elsewhere. Names alone are short. */
const firstRowsOf = (form: RowForm): number => (form === 'names' ? 24 : 8);

/** One or two rows more are shown as well: a page of their own would be a way for nothing. */
const fewMore = 2;

/** Whether a list has pages of its own, since its record's page shows only the beginning of it. */
export function isPaged({ form, total }: Section): boolean {
  return total > firstRowsOf(form) + fewMore;
}

/** A list whose items are found when first asked for, and kept. */
export function section<Form extends RowForm, Item>(
  form: Form,
  of: Kind,
  find: () => readonly Item[],
  row: (item: Item) => RowOf[Form],
  firstRow: (item: Item) => RowOf[Form] = row,
): Section<Form> {
  let found: readonly Item[] | undefined;
  const items = () => (found ??= find());
  const most = firstRowsOf(form);
  return {
    form,
    of,
    get total() {
      return items().length;
    },
    first: () =>
      items()
        .slice(0, items().length > most + fewMore ? most : most + fewMore)
        .map(firstRow),
    rows: (page) => rowsOnPage(items(), page).map(row),
  };
}

/** What a record's page shows of a list of names, on one line. */
export function firstNames(shown: Section<'names'>): Line {
  return linkLine(shown.first().map(({ label, href, lang }) => ({ label, href, lang })));
}
