/** Feeds: what they are called, and what stands in them around the record's own words. */
export const feeds = {
  /** What a feed reader lists: the site's name and what this feed is limited to. */
  titleOf: (site: string, part: string) => `${site}: ${part}`,
  ofSite: 'Articles and analyses as they enter the record, and corrections to it.',
  ofKind: (kind: string) => `${kind} as they enter the record, and corrections to them.`,
  ofRecord: (name: string) => `What the record holds on ${name}, and corrections to it.`,
  correctionOf: (name: string) => `Correction: ${name}`,
  removal: (record: string) => `Taken down: ${record}`,
  /** Before the text of a correction. */
  corrected: (when: string) => `Corrected, ${when}: `,
  event: (name: string, when: string) => `${name} (${when})`,
  /** After the reasons for a verdict: when it was given. */
  reasons: (reasoning: string, when: string) => `${reasoning} (${when})`,
  readRecord: 'Read it with its evidence',
  /** Beside the links to feeds on a page. */
  follow: 'Follow this page by feed: ',
};

export type FeedsWords = typeof feeds;
