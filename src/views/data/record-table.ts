import { keyOf } from '../../record/corpus/corpus.ts';
import type { Edtf } from '../../record/dates/edtf.ts';
import { fieldsOf, type FieldForm } from '../../record/schemas/field-shapes.ts';
import type { Reference } from '../../record/schemas/fields.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { nounOf, type Kind } from '../../record/schemas/kinds.ts';
import { dateColumns } from './columns.ts';
import { isLeftOut } from './left-out.ts';
import { columnName, computed, field, tableOf, type Cell, type ColumnOf, type Table } from './table.ts';

/**
 * The table of a kind, a row for each record: its id, the columns given, and then a column for every other field that
 * holds one value (text, choice, flag, date or reference), in the order of the schema. So a new field has its column
 * without a line here; one that holds a list or a group has a table or a column of its own, or is left out by name.
 */
export function recordTable<K extends Kind>(
  kind: K,
  { columns = [], ...facts }: { readonly description: string; readonly columns?: readonly ColumnOf<RecordOf<K>>[] },
): Table {
  const id = computed<RecordOf<K>>(
    { name: 'id', description: `The id of the ${nounOf[kind]}.`, isRequired: true },
    (record) => record.id,
  );
  return tableOf<RecordOf<K>>(({ corpus }) => (corpus.records[kind] as ReadonlyMap<string, RecordOf<K>>).values(), {
    name: kind,
    key: ['id'],
    ...facts,
    columns: [id, ...columns, ...otherColumns(kind, columns)],
  });
}

function otherColumns<K extends Kind>(kind: K, given: readonly ColumnOf<RecordOf<K>>[]): ColumnOf<RecordOf<K>>[] {
  const held = new Set(given.map((column) => column.field));
  return fieldsOf(kind).flatMap(({ name, form }): readonly ColumnOf<RecordOf<K>>[] => {
    const path = `${kind}.${name}`;
    if (held.has(path) || isLeftOut(path)) return [];
    const valueOf = ({ data }: RecordOf<K>): unknown => (data as Readonly<Record<string, unknown>>)[name];
    switch (form.type) {
      case 'text':
      case 'choice':
      case 'flag':
      case 'reference':
        return [field(path, (record) => cellOf(form, valueOf(record)))];
      case 'date':
        return dateColumns(path, columnName(name), (record) => valueOf(record) as Edtf | undefined);
      default:
        return [];
    }
  });
}

/** A field's value as a table has it: a record is named by its id, with its folder where the field takes several kinds. */
function cellOf(form: FieldForm, value: unknown): Cell {
  if (form.type !== 'reference' || value === undefined) return value as Cell;
  const reference = value as Reference;
  return form.kinds.length === 1 ? reference.id : keyOf(reference);
}
