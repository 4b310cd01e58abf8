export const source = {
  kinds: {
    'news report': 'news report',
    'agency report': 'agency report',
    interview: 'interview',
    'official record': 'official record',
    'press release': 'press release',
    research: 'research',
    dataset: 'dataset',
    'social media': 'social media',
  },
  description: (label: string) => `${label}: what this source reports, and which statements of the record rest on it.`,
  inLanguage: (language: string) => `in ${language}`,
  noAddress: 'No address is known.',
  /** Before the address. */
  readAt: 'Read it at ',
  archivedAt: 'Archived at ',
  licence: 'Its licence: ',
  reports: 'What it reports',
};

export type SourceWords = typeof source;
