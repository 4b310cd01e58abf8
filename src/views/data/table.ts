import { fieldsOf, type FieldForm, type FieldShape } from '../../record/schemas/field-shapes.ts';
import type { FileKind } from '../../record/schemas/kinds.ts';
import type { Site } from '../page/site.ts';

/** What a column holds, in the words of Data Package 2.0's Table Schema; a `date` is a calendar day, `2017-10-09`. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** One value of a row; undefined is an empty cell. */
export type Cell = string | number | boolean | undefined;

/** One column of a table. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** What it means, with its unit; in English in every language of the interface, as are the names. */
  readonly description: string;
  /** Whether every row has a value. */
  readonly isRequired: boolean;
  /** The only values there are, where they are a closed list. */
  readonly values?: readonly string[] | undefined;
  /** The table whose rows the values name, by the first column of its key. */
  readonly to?: string | undefined;
  /** The field of a record that it comes from, such as `quotes.medium`; undefined for what is computed. */
  readonly field?: string | undefined;
}

/** A table of the record: what its files, its dictionary and the database are made from. */
export interface Table {
  readonly name: string;
  /** What a row is. */
  readonly description: string;
  /** The columns that tell its rows apart; rows are sorted by them, in the order of UTF-16 units. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  /** The row of another table that each row belongs to, by all columns of that table's key. */
  readonly partOf?: { readonly table: string; readonly columns: readonly string[] } | undefined;
  /** The rows, made one after the other, so that nothing is held twice. */
  readonly rows: (site: Site) => Iterable<readonly Cell[]>;
}

/** A column with the way to its value. */
export type ColumnOf<Row> = Column & { readonly value: (row: Row, site: Site) => Cell };

/**
 * A table from the things that its rows are made of.
 *
 * @param things in the order of the key
 */
export function tableOf<Row>(
  things: (site: Site) => Iterable<Row>,
  {
    columns,
    ...facts
  }: Pick<Table, 'name' | 'description' | 'key' | 'partOf'> & { readonly columns: readonly ColumnOf<Row>[] },
): Table {
  return {
    ...facts,
    columns,
    *rows(site) {
      for (const thing of things(site)) yield columns.map(({ value }) => value(thing, site));
    },
  };
}

/** What a column of our own says of itself. */
type Told = Pick<Column, 'name' | 'description'> & Partial<Pick<Column, 'type' | 'isRequired' | 'values' | 'to'>>;

/** A column that is computed. */
export function computed<Row>(told: Told, value: (row: Row, site: Site) => Cell): ColumnOf<Row> {
  return { type: 'string', isRequired: false, ...told, value };
}

/**
 * A column that is a field of a record: its meaning, its closed list and the records it names are the schema's.
 *
 * @param path the kind and the field, such as `events.actors.as`; groups and lists are stepped into
 * @param told what the table says otherwise, such as another name
 * @example
 * field('quotes.medium', ({ data }) => data.medium)
 * field('articles.datePublished', ..., { name: 'published' }) // the name would be `date_published`
 */
export function field<Row>(
  path: string,
  value: (row: Row, site: Site) => Cell,
  told: Partial<Told> = {},
): ColumnOf<Row> {
  const { name, form, isRequired, description } = fieldAt(path);
  return {
    name: columnName(name),
    type: form.type === 'flag' ? 'boolean' : 'string',
    description,
    isRequired,
    values: form.type === 'choice' ? form.values : undefined,
    to: form.type === 'reference' ? (form.kinds.length === 1 ? form.kinds[0] : 'records') : undefined,
    field: path,
    ...told,
    value,
  };
}

/** The field at a path of a kind's schema; throws where there is none, since a column would be about nothing. */
function fieldAt(path: string): FieldShape {
  const [kind = '', ...names] = path.split('.');
  let fields = fieldsOf(kind as FileKind);
  let found: FieldShape | undefined;
  for (const name of names) {
    found = fields.find((one) => one.name === name);
    if (!found) throw new Error(`No schema has a field "${path}".`);
    fields = fieldsInside(found.form);
  }
  if (!found) throw new Error(`"${path}" names no field.`);
  return found;
}

/** The fields of a group, or of the groups of a list. */
export function fieldsInside(form: FieldForm): readonly FieldShape[] {
  if (form.type === 'group') return form.fields;
  if (form.type === 'list') return fieldsInside(form.item);
  if (form.type === 'alternatives') return form.forms.flatMap(fieldsInside);
  return [];
}

/**
 * The name of a column in the form that databases and spreadsheets take without quotation marks.
 *
 * @example
 * columnName('headlineFrom') // => 'headline_from'
 */
export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
