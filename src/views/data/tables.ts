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

/**
 * Fields of records that no table has, each with the reason. A test holds this list and the schemas together, so that a
 * field that is new to the schemas is put into a table or named here.
 */
export const leftOut: Readonly<Record<string, string>> = {
  'articles.standfirst': 'words of the publisher’s, which a quote or a passage would have to rest on',
  'articles.captions': 'words of the publisher’s',
  'articles.names': 'what names mean is seen in `mentions`',
  'analyses.names': 'what names mean is seen in `mentions`',
  'quotes.exact': 'the passages are in `quote_segments`, as the article has them',
  'quotes.prefix': 'only finds the passage',
  'quotes.suffix': 'only finds the passage',
  'quotes.relations.evidence': 'the passage is in `quote_relations`',
  'actors.roles.evidence': 'the passages are in `role_evidence`',
  'events.evidence': 'the passages are in `event_evidence`',
  'claims.evidence': 'the passages are in `claim_evidence`',
  '*.formerIds': 'in `former_ids`',
  '*.corrections': 'in `corrections`',
  '*.topics': 'in `record_topics`',
  '*.draft': 'drafts are not published',
  '*.state': 'proposed records are not published',
  '*.drafted': 'proposed records are not published',
};
