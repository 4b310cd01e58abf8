/** What a record's page of any kind may say. */
export const record = {
  note: 'Note',
  corrections: 'Corrections',
  /** The way to whoever publishes the record. */
  reportError: 'Report an error, or reply',
  draft: 'Draft: not part of the published record.',
  topics: 'Topics',
  /** The parts of a record’s page, with links to them. */
  contents: 'On this page',
  /** After some of an article's sentences that name the record. */
  moreSentences: (number: number) =>
    number === 1 ? 'and one more sentence of this article' : `and ${number} more sentences of this article`,
  /** Before other names, as texts print them. */
  alsoPrintedAs: 'Also printed as ',
  /** Before the wider record. */
  partOf: 'Part of ',
  /** Before the narrower records. */
  includes: 'Includes ',
  paragraph: (number: number) => `Paragraph ${number}`,
  /** Where words beside a text stand. */
  parts: { headline: 'Headline', standfirst: 'Standfirst', caption: 'Caption' },
  drawnToScale: 'Drawn to scale',
};

export type RecordWords = typeof record;
