import type { Line } from './line.ts';
import type { Site } from '../page/site.ts';

/** The tables of the open data that lists are made of. */
export type ListedTable =
  | 'articles'
  | 'sources'
  | 'actors'
  | 'places'
  | 'events'
  | 'quotes'
  | 'claims'
  | 'topics'
  | 'analyses'
  | 'mentions'
  | 'quote_relations'
  | 'ties';

/**
 * The way to the rows of a list, as a table, and to what its columns mean. Empty in a preview, which has no data.
 *
 * A table in parts has its first one under this name, and the dictionary names the others.
 */
export function tableLine({ links, words, isPreview }: Site, table: ListedTable): Line {
  if (isPreview) return [];
  return [
    { label: words.data.asTable(`${table}.csv`), href: links.dataFile(`${table}.csv`) },
    '\u00A0· ',
    { label: words.data.columnsOf, href: links.data },
  ];
}
