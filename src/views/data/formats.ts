/** The formats of the whole record, in the order of the page "Data". */
export const formats = [
  'csv',
  'sqlite',
  'annotations',
  'linkedData',
  'ftm',
  'claimReview',
  'timelineJs',
  'twins',
] as const;

export type Format = (typeof formats)[number];

/** The names that files of a format begin with; those of tables are the tables' own. */
const beginnings: Readonly<Record<Format, readonly string[]>> = {
  csv: ['datapackage.json'],
  sqlite: ['record.sqlite'],
  // Its pages are named in it.
  annotations: ['annotations.jsonld'],
  linkedData: ['record.jsonld', 'record.nq'],
  ftm: ['entities.ftm.json'],
  claimReview: ['claimreview.json'],
  timelineJs: ['timelinejs.json'],
  // They lie beside the pages.
  twins: [],
};

/** Whether a file, by its path below `data/`, is of a format and no table. */
export function isOfFormat(format: Format, path: string): boolean {
  return beginnings[format].some((name) => path === name || isPartOf(name, path));
}

/** `record.sqlite.002`, `record.2.jsonld`. */
function isPartOf(name: string, path: string): boolean {
  const [stem = '', ...ending] = name.split('.');
  const parts = path.split('.');
  return (
    (path.startsWith(`${name}.`) && /^\d+$/.test(path.slice(name.length + 1))) ||
    (parts[0] === stem && /^\d+$/.test(parts[1] ?? '') && parts.slice(2).join('.') === ending.join('.'))
  );
}
