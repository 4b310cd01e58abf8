/** What a preview says beside the record: its banner, the marks on what it changes, the report as a page. */
export const preview = {
  /** What the banner is. */
  banner: 'Preview',
  /** @param hash of the commit, in short */
  ofRevision: (hash: string) => `Preview of ${hash}, not the published record.`,
  ofWorkingTree: 'Preview of the working tree, not the published record.',
  toReport: 'Read the report',

  /** Over a record. */
  marks: { added: 'New in this preview', changed: 'Changed in this preview' },
  /** After some of its changes: how many more fields, how many passages of its text. */
  more: (fields: number, texts: number) => {
    const parts = [
      ...(fields > 0 ? [fields === 1 ? 'one more change' : `${fields} more changes`] : []),
      ...(texts > 0 ? [texts === 1 ? 'the text of one paragraph' : `the text of ${texts} paragraphs`] : []),
    ];
    return parts.join(', ');
  },
  inReport: 'In the report',
  /** Beside a record in a list. */
  standings: { added: 'new', changed: 'changed', draft: 'draft' },

  title: 'What this preview changes',
  description: 'What this preview changes in the record: quotes, events, claims and verdicts, before and after.',
  nothing: 'Nothing changes: both revisions hold the same record, the same pages and the same problems.',
  /** What opens a long list. */
  show: (number: string) => `Show ${number}`,
  showOf: (number: string, total: string) => `Show ${number} of ${total}`,
  /** The way to all of a list that has only begun. */
  all: (number: string) => `All ${number}`,
  /** What of a record only the data tell. */
  rest: (number: string) => `${number} more in the data`,
  data: 'The whole report as data (JSON)',
  /** Before words that are struck through or underlined, for those who do not see the strokes. */
  removed: 'removed: ',
  inserted: 'added: ',
};

export type PreviewWords = typeof preview;
