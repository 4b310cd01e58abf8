import { mkdirSync, rmSync } from 'node:fs';
import { csvHeader, csvRow } from '../../views/data/csv.ts';
import { dataPackage, type DataFile, type WrittenData, type WrittenTable } from '../../views/data/data-package.ts';
import { tables } from '../../views/data/tables.ts';
import type { Table } from '../../views/data/table.ts';
import type { Site } from '../../views/page/site.ts';
import { openDatabase, type OpenDatabase } from './database.ts';
import { openPartedFile } from './parted-file.ts';

/**
 * Writes the open data of a site: the files of the whole record. Each table is walked through once, row by row.
 *
 * @param dir the folder of the data; what is in it is removed
 */
export function writeData(site: Site, dir: string): WrittenData {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const database = openDatabase(dir, 'record.sqlite', tables);
  const written = tables.map((table) => writeTable(site, dir, table, database));
  const sqlite = database.close();
  const description = writeWhole(dir, 'datapackage.json', dataPackage(site, written));
  return {
    tables: written.map(({ table, rows, files }) => ({ name: table.name, rows, files })),
    files: [...description, ...sqlite],
  };
}

function writeTable(site: Site, dir: string, table: Table, database: OpenDatabase): WrittenTable {
  const file = openPartedFile(dir, `${table.name}.csv`);
  const insert = database.addTable(table);
  file.write(csvHeader(table.columns));
  let rows = 0;
  for (const cells of table.rows(site)) {
    file.write(csvRow(cells));
    insert(cells);
    rows += 1;
  }
  return { table, rows, files: file.close() };
}

function writeWhole(dir: string, path: string, value: object): DataFile[] {
  const file = openPartedFile(dir, path);
  file.write(`${JSON.stringify(value, undefined, 2)}\n`);
  return file.close();
}
