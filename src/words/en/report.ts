/** What a change does to the record, for those who decide about it. */
export const report = {
  title: 'What changes in the record',
  nothing: 'Nothing changes: the record is the same at both revisions.',
  from: 'From ',
  to: ' to ',
  workingTree: 'the files as they lie in the folder',

  /** "2 quotes, 1 actor and 1 place". */
  list: (items: readonly string[]) => items.join(', ').replace(/, ([^,]*)$/, ' and $1'),
  /** Between the parts of the one-line verdict that belong together, and between those that do not. */
  and: ', ',
  also: '; ',
  end: '.',

  /** Parts of the verdict; `records` is such as "2 quotes and 1 actor". */
  verdict: {
    publication: 'what the site says of itself changed',
    added: (records: string) => `${records} added`,
    removed: (records: string) => `${records} removed`,
    renamed: (records: string) => `${records} renamed`,
    changed: (records: string) => `${records} changed`,
    verdicts: (number: number) => `${number} ${number === 1 ? 'verdict' : 'verdicts'} changed`,
    lost: (number: number) => `${number} ${number === 1 ? 'passage' : 'passages'} no longer found`,
    moved: (number: number) => `${number} ${number === 1 ? 'passage' : 'passages'} moved`,
    found: (number: number) => `${number} ${number === 1 ? 'passage' : 'passages'} found again`,
    noProblem: 'no new problem',
    errors: (number: number) => `${number} new ${number === 1 ? 'error' : 'errors'}`,
    warnings: (number: number) => `${number} new ${number === 1 ? 'warning' : 'warnings'}`,
    solved: (number: number) => `${number} ${number === 1 ? 'problem' : 'problems'} solved`,
    addresses: (number: number) => `${number} ${number === 1 ? 'address' : 'addresses'} lost without a redirect`,
    lists: (number: number) => `${number} ${number === 1 ? 'page' : 'pages'} of lists gone`,
  },

  sections: {
    problems: 'Problems',
    addresses: 'Addresses lost without a redirect',
    anchors: 'Passages that records rest on',
    verdicts: 'Verdicts',
    publication: 'What the site says of itself',
    added: 'Added',
    removed: 'Removed',
    changed: 'Changed',
    pages: 'Pages',
    size: 'Size',
  },

  problems: { errors: 'New errors', warnings: 'New warnings', solved: 'Solved' },
  addresses: {
    records: 'Of records',
    lists: 'Of lists that have become shorter, or are empty',
    /** Before the line that makes the redirect: to the record that has another id now, or to whichever takes its place. */
    renamed: 'The record has another id now, and whoever linked here finds nothing. To lead them on, add to ',
    help: 'Whoever linked here finds nothing. If another record takes its place, add to that one: ',
    /** Of a record that is a draft now. */
    withdrawn: 'Whoever linked here finds nothing until the draft is published.',
  },
  anchors: { lost: 'No longer found', moved: 'Moved', found: 'Found again' },
  place: {
    /** Before the name of an article. */
    was: (paragraph: number) => `Was in paragraph ${paragraph} of `,
    isAgain: (paragraph: number) => `Is in paragraph ${paragraph} of `,
    from: (paragraph: number) => `From paragraph ${paragraph} of `,
    to: (paragraph: number) => ` to paragraph ${paragraph} of `,
  },
  verdicts: { changed: 'Of claims that were there before', added: 'Of new claims', removed: 'Of removed claims' },
  pages: {
    appeared: 'New',
    redirected: 'Gone, with a redirect',
    changed: 'Changed',
    unknown:
      'One of the two revisions has errors, and no site is built of those. Only the addresses of records are compared; which pages change is not known.',
    home: 'home page',
  },
  size: {
    records: 'Records: ',
    pages: 'Pages: ',
    words: 'Words in articles: ',
    files: 'Files of the built site: ',
    bytes: 'Bytes of the built site: ',
  },

  draft: 'draft',
  formerly: 'formerly ',
  published: 'published: no longer a draft',
  withdrawn: 'withdrawn: now a draft',
  /** How an event's date is known now, behind the date. */
  datings: { stated: 'now stated', inferred: 'now inferred', undated: 'now undated' },
  fields: {
    added: ' added: ',
    removed: ' removed: ',
    reordered: ' in another order',
  },
  paragraphs: {
    reworded: (number: number) => `Paragraph ${number}: `,
    added: (number: number) => `Paragraph ${number}, new: `,
    removed: (number: number) => `Paragraph ${number}, deleted: `,
    moved: (before: number, after: number) => `Paragraph ${before} is now paragraph ${after}: `,
  },

  /** In forms that cannot hold everything. */
  more: (number: number) => `… and ${number} more.`,
  moreTexts: (number: number) => `… and ${number} more ${number === 1 ? 'paragraph' : 'paragraphs'}.`,
  leftOut: (number: number) =>
    `${number} ${number === 1 ? 'item is' : 'items are'} left out here, because a comment can only be so long.`,
  wholeReport: 'The whole report',
  /** Where there is no address of it; the command follows. */
  wholeReportBy: 'The whole report: ',
};

export type ReportWords = typeof report;
