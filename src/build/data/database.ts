import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { DataFile } from '../../views/data/data-package.ts';
import { createTableSql, fillSearch, insertSql, searchTable, statementView } from '../../views/data/sql.ts';
import type { Cell, Table } from '../../views/data/table.ts';
import { partLimit } from './parted-file.ts';

/** The database of the record while it is being filled. */
export interface OpenDatabase {
  /** Makes a table, and gives what puts a row into it. */
  readonly addTable: (table: Table) => (cells: readonly Cell[]) => void;
  /** Makes the view and the full text, ends the file, and gives it or its parts. */
  readonly close: () => DataFile[];
}

/**
 * Opens a database that has the same bytes for the same rows: it is written in order, in one transaction, without a
 * journal, and holds nothing of the day or the machine. Another version of SQLite may lay out its pages in another way;
 * each version of Node comes with one.
 */
export function openDatabase(dir: string, path: string, tables: readonly Table[], limit = partLimit): OpenDatabase {
  const file = join(dir, path);
  rmSync(file, { force: true });
  const database = new DatabaseSync(file);
  // What an interrupted build leaves is thrown away with its folder, so nothing here has to survive a crash.
  database.exec(
    'PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN',
  );
  const keys = new Map(tables.map(({ name, key }) => [name, key]));
  return {
    addTable: (table) => {
      database.exec(createTableSql(table, (name) => keys.get(name) ?? []));
      const insert = database.prepare(insertSql(table));
      return (cells) => {
        insert.run(...cells.map(sqlValue));
      };
    },
    close: () => {
      database.exec(`${statementView};\n${searchTable};\n${fillSearch};\nCOMMIT`);
      database.close();
      return inParts(dir, path, limit);
    },
  };
}

function sqlValue(cell: Cell): string | number | null {
  return cell === undefined ? null : typeof cell === 'boolean' ? Number(cell) : cell;
}

/** The file as it is, or cut into parts `record.sqlite.001` and so on, which `cat` puts together again. */
export function inParts(dir: string, path: string, limit = partLimit): DataFile[] {
  const file = join(dir, path);
  const { size } = statSync(file);
  const count = Math.max(1, Math.ceil(size / limit));
  const source = openSync(file, 'r');
  const parts: DataFile[] = [];
  for (let index = 0; index < count; index += 1) {
    const bytes = Buffer.alloc(Math.min(limit, size - index * limit));
    readSync(source, bytes, 0, bytes.length, index * limit);
    const name = count === 1 ? path : `${path}.${String(index + 1).padStart(3, '0')}`;
    if (count > 1) writeFileSync(join(dir, name), bytes);
    parts.push({ path: name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  closeSync(source);
  if (count > 1) rmSync(file);
  return parts;
}
