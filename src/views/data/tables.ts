import { articleTables } from './tables/articles.ts';
import { claimTables } from './tables/claims.ts';
import { eventTables } from './tables/events.ts';
import { nameTables } from './tables/names.ts';
import { quoteTables } from './tables/quotes.ts';
import { recordTables } from './tables/records.ts';
import type { Table } from './table.ts';

/**
 * Every table of the record: the one definition that the files of `data/`, the database, the dictionary on the site and
 * the tests are made from.
 */
export const tables: readonly Table[] = [
  ...recordTables,
  ...articleTables,
  ...nameTables,
  ...eventTables,
  ...quoteTables,
  ...claimTables,
];

/** A table by its name; throws where there is none. */
export function getTable(name: string): Table {
  const table = tables.find((one) => one.name === name);
  if (!table) throw new Error(`There is no table "${name}".`);
  return table;
}
