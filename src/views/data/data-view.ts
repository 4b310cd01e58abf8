import type { Site } from '../page/site.ts';
import { pageHead, type PageHead } from '../page/page-head.ts';
import type { Line } from '../lines/line.ts';
import { datasetThing } from './dataset-thing.ts';
import type { DataFile, WrittenData } from './data-package.ts';
import { correctedSql, exampleMonth, notebook, oneSourceSql } from './examples.ts';
import { formats, isOfFormat, type Format } from './formats.ts';
import type { Column, Table } from './table.ts';
import { tables } from './tables.ts';

/** A file to take along. */
export interface FileView {
  readonly href: string;
  /** Its name and its size. */
  readonly label: string;
  readonly sha256: string;
}

/** The dictionary of the open data. */
export interface DataView {
  readonly head: PageHead;
  /** Whether there are files: a preview and development have none. */
  readonly isMade: boolean;
  readonly licence: readonly Line[];
  readonly rules: readonly string[];
  readonly formats: readonly {
    readonly name: string;
    readonly holds: string;
    readonly loses: string;
    readonly files: readonly FileView[];
  }[];
  readonly steps: readonly string[];
  readonly sql: { readonly oneSource: string; readonly corrected: string };
  readonly notebook: string;
  readonly tables: readonly TableView[];
}

export interface TableView {
  readonly name: string;
  readonly description: string;
  /** "26 rows"; empty where there are no files. */
  readonly rows: string;
  readonly key: string;
  /** Whose rows its rows belong to, as a sentence; empty where they stand by themselves. */
  readonly belongs: string;
  readonly files: readonly FileView[];
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly description: string;
    /** The closed list of its values and the table it leads to, as a sentence in the interface's language. */
    readonly note: string;
    /** The table it leads to. */
    readonly to: string | undefined;
  }[];
}

/** @param written the files of the data; undefined where none are made */
export function dataView(site: Site, written?: WrittenData): DataView {
  const { links, words, name, corpus } = site;
  const { data } = words;
  return {
    head: pageHead(site, {
      title: data.title,
      description: data.description,
      href: links.data,
      section: 'data',
      things: [datasetThing(site, listedFiles(written))],
    }),
    isMade: written !== undefined,
    licence: [licenceLine(site), [data.notOfArticles], [data.cite(name, links.absolute(links.data))]],
    rules: data.ruleList,
    formats: formats.map((format) => ({
      ...data.formatList[format],
      files: filesOf(written, format).map((file) => fileView(site, file)),
    })),
    steps: data.spreadsheet.steps(exampleMonth(corpus)),
    sql: { oneSource: oneSourceSql, corrected: correctedSql },
    notebook: notebook(links.absolute(links.dataFile(''))),
    tables: tables.map((table) => tableView(site, table, written)),
  };
}

function filesOf(written: WrittenData | undefined, format: Format): readonly DataFile[] {
  return (written?.files ?? []).filter(({ path }) => isOfFormat(format, path));
}

/** The tables are described by `datapackage.json`, which is among them. */
function listedFiles(written: WrittenData | undefined): readonly DataFile[] {
  return formats.flatMap((format) => filesOf(written, format));
}

function licenceLine({ publication, words }: Site): Line {
  const { licence } = publication;
  if (!licence) return [words.data.noLicence];
  return [
    words.data.licenceOf,
    licence.url === undefined ? { printed: licence.name } : { label: licence.name, href: licence.url },
  ];
}

function tableView(site: Site, table: Table, written: WrittenData | undefined): TableView {
  const { data, text } = site.words;
  const found = written?.tables.find(({ name }) => name === table.name);
  return {
    name: table.name,
    description: table.description,
    rows: found ? data.rows(found.rows, text.number(found.rows)) : '',
    key: table.key.join(', '),
    belongs: table.partOf ? data.belongsTo(table.partOf.table) : '',
    files: (found?.files ?? []).map((file) => fileView(site, file)),
    columns: table.columns.map((column) => ({
      name: column.name,
      type: column.type,
      description: column.description,
      note: noteOf(site, column),
      to: column.to,
    })),
  };
}

function noteOf({ words }: Site, { values, to }: Column): string {
  if (values) return words.data.oneOf(values.join(', '));
  return to === undefined ? '' : words.data.leadsTo(to);
}

function fileView({ links, words }: Site, { path, bytes, sha256 }: DataFile): FileView {
  const size = words.data.kilobytes(words.text.number(Math.ceil(bytes / 1000)));
  return { href: links.dataFile(path), label: words.data.file(path, size), sha256 };
}
