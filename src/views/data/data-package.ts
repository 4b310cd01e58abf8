import type { Site } from '../page/site.ts';
import type { Table } from './table.ts';

/** A file of the data as it lies in its folder. */
export interface DataFile {
  /** Below the folder `data/`. */
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** The data of a site as it was written: what the dictionary tells of it. */
export interface WrittenData {
  readonly tables: readonly { readonly name: string; readonly rows: number; readonly files: readonly DataFile[] }[];
  /** Files of the whole record that are no table. */
  readonly files: readonly DataFile[];
}

/** A table with its files: one, or the parts of a large one. */
export interface WrittenTable {
  readonly table: Table;
  readonly rows: number;
  readonly files: readonly DataFile[];
}

/** The description of all tables, as Data Package 2.0 has it. */
export function dataPackage(site: Site, written: readonly WrittenTable[]): object {
  const { links, name, publication } = site;
  const { publisher, licence } = publication;
  const keyOf = (table: string) => written.find((one) => one.table.name === table)?.table.key ?? [];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'record',
    title: name,
    description: `${packageRules}${licence ? ` The licence of the data is ${licence.name}; articles remain their publishers’.` : ' No licence of the data is stated.'}`,
    ...(links.origin !== undefined && { homepage: links.absolute(links.data) }),
    ...(licence?.url !== undefined && { licenses: [{ path: licence.url, title: licence.name }] }),
    ...(publisher && {
      contributors: [
        { title: publisher.name, ...(publisher.url !== undefined && { path: publisher.url }), roles: ['publisher'] },
      ],
    }),
    resources: written.map(({ table, rows, files }) => resource(table, rows, files, keyOf)),
  };
}

/** What holds for all tables. */
const packageRules =
  'Offsets (start, end) are UTF-16 code units from 0 into the text layer of an article. Dates are EDTF as written, with the earliest and the latest day they can mean. In the CSV files a text that begins with =, +, - or @, which a spreadsheet would take for a formula, has one apostrophe in front.';

function resource(
  { name, description, columns, key, partOf }: Table,
  rows: number,
  files: readonly DataFile[],
  keyOf: (table: string) => readonly string[],
): object {
  const [first] = files;
  const isWhole = files.length === 1 && first;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name,
    description,
    type: 'table',
    // Parts are read as one: only the first has the names of the columns.
    path: isWhole ? first.path : files.map(({ path }) => path),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    ...(isWhole
      ? { hash: `sha256:${first.sha256}` }
      : { parts: files.map(({ path, bytes, sha256 }) => ({ path, bytes, hash: `sha256:${sha256}` })) }),
    rows,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: columns.map(({ name: column, type, description: meaning, isRequired, values }) => ({
        name: column,
        type,
        description: meaning,
        ...((isRequired || values) && {
          constraints: { ...(isRequired && { required: true }), ...(values && { enum: values }) },
        }),
      })),
      missingValues: [''],
      primaryKey: key,
      foreignKeys: [
        ...columns.flatMap(({ name: column, to }) =>
          to === undefined ? [] : [{ fields: [column], reference: { resource: to, fields: keyOf(to).slice(0, 1) } }],
        ),
        ...(partOf
          ? [{ fields: partOf.columns, reference: { resource: partOf.table, fields: keyOf(partOf.table) } }]
          : []),
      ],
    },
  };
}
