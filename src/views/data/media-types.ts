/** Media types of the files below `data/`, by the ending of their names. */
const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  nq: 'application/n-quads',
  sqlite: 'application/vnd.sqlite3',
};

/** The media type of a file; of a part of a database, bytes. */
export function mediaTypeOfData(path: string): string {
  return types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
