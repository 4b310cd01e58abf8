/** The page of the open data. Names and meanings of columns are English in every language: they are the files' own. */
export const data = {
  title: 'Data',
  description: 'The whole record as tables and as a database, with a dictionary of every column.',
  heading: 'The record as data',
  intro:
    'Everything this site says can be taken along, into a spreadsheet, a database or a program, with the passages it rests on and with its caveats.',
  notMade: 'The files are made for the published site; a preview and the development server have none.',

  licence: 'Licence and citation',
  licenceOf: 'The licence of the data: ',
  noLicence: 'No licence of the data is stated; ask whoever publishes this site.',
  notOfArticles:
    'It is a licence of what this site says. Articles remain their publishers’, and their text is in these files only where their own licence allows it; the passages that records rest on always are.',
  cite: (site: string, address: string) =>
    `Cite the record you use by its address, and the whole as: ${site}, data of the record, ${address}, with the SHA-256 of the file and the day you took it.`,

  rules: 'What to know before counting',
  ruleList: [
    'Dates are as the record writes them, in EDTF (ISO 8601-2): 2017-10, 2015/.., 2017-10~. Beside each stand the earliest and the latest day it can mean. An event marked “within” lies somewhere between the two; no single day is invented.',
    'Caveats stand in the row of the value: the kind of a quote, whether a claim is hedged, on what a date or a relation is based, in which language words are printed. Take them along.',
    'A verdict is about a statement, made on a day and from the sources it names; earlier ones stay in the table.',
    'Offsets count UTF-16 code units from 0 in the text layer of an article: its text without markup, paragraphs parted by an empty line. JavaScript and Java count so; Python and SQLite count code points, so encode as UTF-16 first where an article has signs beyond the basic plane.',
    'In the CSV files a text that begins with =, +, -, @, a tab or an end of line has an apostrophe in front, as has one that begins with such a sign after apostrophes: a spreadsheet would run it as a formula. Take one apostrophe away to have the text. The database and the other formats have it as it is.',
    'Rows are sorted, and nothing depends on the day of the build: the same record gives the same bytes. An empty cell is no value.',
    'A file of more than 20 MB is divided: table.csv, table.2.csv and so on are one table, and only the first has the names of the columns; record.sqlite.001 and so on are put together with cat.',
  ],

  /** Below a list: the table it is made of, and what its columns mean. */
  asTable: 'As a table: ',
  columnsOf: 'what its columns mean',
  /** The same at the end of a page with lists of several kinds. */
  asTables: 'As tables: ',
  columnsOfAll: 'what their columns mean',

  formats: 'Formats',
  holds: 'Holds',
  loses: 'Loses',
  formatList: {
    csv: {
      name: 'CSV and Data Package',
      holds: 'All tables below; datapackage.json describes them for programs (Data Package 2.0, RFC 4180, UTF-8).',
      loses: 'nothing of the tables; a table cannot say what its columns mean without datapackage.json.',
    },
    sqlite: {
      name: 'SQLite',
      holds:
        'The same tables with their references, a view “statement” with one row for each assertion, its article, passage and basis, and “statement_search”, a full text of them.',
      loses: 'nothing.',
    },
    annotations: {
      name: 'Web Annotation',
      holds:
        'Quotes with their readings, claims with hedges and verdicts, events and names, as annotations of the articles (W3C Web Annotation 1.0): annotations.jsonld leads to pages of 1,000, and articles/…/annotations.jsonld has those of one article. Each is found by its words and by its place, and names the SHA-256 of the text it is about.',
      loses: 'relations between records, reasoning, sources of verdicts, dates.',
    },
    linkedData: {
      name: 'JSON-LD and N-Quads',
      holds:
        'The graph that the pages carry, in the words of schema.org, with its context in it. N-Quads need the address of the site, and are made where it is known.',
      loses:
        'dates that are uncertain, approximate or only bounds; hedges, relations between quotes, readings; offsets.',
    },
    ftm: {
      name: 'FollowTheMoney',
      holds:
        'Actors, roles, events and articles, quotes and claims as notes, one entity a line (FollowTheMoney 3.8). A date that it cannot say is left out and stands in words in the summary.',
      loses: 'bounds of dates, offsets, relations between quotes, readings, sources of verdicts.',
    },
    claimReview: {
      name: 'ClaimReview',
      holds: 'The verdict that counts of each claim that was set against sources (schema.org DataFeed).',
      loses: 'earlier verdicts, passages, hedges; claims that were not assessed.',
    },
    timelineJs: {
      name: 'TimelineJS',
      holds:
        'Every dated event, with the date in our words, for TimelineJS3; timelinejs/actors/….json and timelinejs/topics/….json have those of one actor or topic.',
      loses: 'undated events, which the title counts; passages; certainty, but in words.',
    },
    twins: {
      name: 'JSON beside pages',
      holds:
        'index.json beside the page of each article, quote and claim: all its fields with the passages they rest on. The JSON Schemas are articles.schema.json, quotes.schema.json and claims.schema.json in schemas/.',
      loses: 'nothing of the record; what other records say of it is in the tables.',
    },
  },
  file: (name: string, size: string) => `${name} (${size})`,
  sha256: 'SHA-256',
  kilobytes: (size: string) => `${size} kB`,

  /** What the title of a timeline says. */
  timelineNote: (drawn: number, undated: number) =>
    `${drawn} dated event${drawn === 1 ? '' : 's'}; ${undated === 0 ? 'none is' : undated === 1 ? '1 more is' : `${undated} more are`} without a date. Dates are as the record knows them; a bar is not always a duration.`,

  examples: 'Three ways in',
  spreadsheet: {
    title: 'A spreadsheet: the events of a month, with their certainty',
    steps: (month: string) => [
      'Open events.csv with the import of your spreadsheet: character set UTF-8, separator comma, all columns as text.',
      `Filter “earliest” from ${month}-01 on and “latest” up to the last day of that month: these lie wholly in it. Days compare as text.`,
      'Read “dating” (stated or inferred), “within”, “approximate” and “uncertain” beside each, and “reasoning” where a date is inferred.',
    ],
  },
  sql: {
    title: 'SQL: which verdicts rest on one source',
    note: 'With sqlite3 record.sqlite, or any program that opens SQLite.',
    quoted: 'And who is quoted in articles that a correction touched, the publisher’s or ours:',
  },
  notebook: {
    title: 'A notebook: quotes by speaker and kind',
    note: 'Python, without anything to install.',
  },

  tables: 'The tables',
  tablesNote: 'Names and meanings are English in every language of the site, as they are in the files.',
  rows: (count: number, number: string) => (count === 1 ? '1 row' : `${number} rows`),
  key: 'Key',
  leadsTo: (table: string) => `names a row of ${table}`,
  belongsTo: (table: string) => `Each row belongs to one of ${table}.`,
  oneOf: (values: string) => `One of: ${values}.`,
};

export type DataWords = typeof data;
