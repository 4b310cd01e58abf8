import { dotted, type Line } from './line.ts';
import type { Site } from '../page/site.ts';

/** The tables of the open data that lists are made of. */
export const listedTables = [
  'articles',
  'sources',
  'actors',
  'places',
  'events',
  'quotes',
  'claims',
  'topics',
  'analyses',
  'mentions',
  'quote_segments',
  'quote_relations',
  'readings',
  'claim_evidence',
  'assessments',
  'assessment_sources',
  'ties',
] as const;
export type ListedTable = (typeof listedTables)[number];

/**
 * The way to the rows of lists, as tables, and to what their columns mean. Empty in a preview, which has no data, and where
 * there is no list.
 *
 * A table in parts has its first one under this name, and the dictionary names the others.
 *
 * @param tables those of the lists in their order; one that several are made of is named once
 */
export function tableLine({ links, words, isPreview }: Site, tables: readonly ListedTable[]): Line {
  const files = [...new Set(tables)].map((table) => `${table}.csv`);
  if (isPreview || files.length === 0) return [];
  const { asTable, asTables, columnsOf, columnsOfAll } = words.data;
  const [label, columns] = files.length === 1 ? [asTable, columnsOf] : [asTables, columnsOfAll];
  return [
    label,
    ...dotted(...files.map((file): Line => [{ label: file, href: links.dataFile(file) }]), [
      { label: columns, href: `${links.data}#${files.length === 1 ? `table-${tables[0] ?? ''}` : 'tables'}` },
    ]),
  ];
}
