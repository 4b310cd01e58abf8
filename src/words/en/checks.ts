export const checks = {
  title: 'Checks',
  description:
    'What this build verified: passages found word for word, references resolved, dates read, claims assessed.',
  heading: 'What this build verified',
  intro: 'The site is built only when every check passes. These numbers were counted by the build that made this page.',
  /** Under a figure. */
  selectors: 'passages found word for word in their article',
  references: 'references between records resolved',
  dates: 'dates read, each kept at the precision it is written with',
  mentions: 'names recognised in the texts',
  assessed: (claims: string) => `of ${claims} claims set against sources`,

  verdicts: 'Verdicts',
  verdict: 'Verdict',
  claims: 'Claims',
  contested: 'Contested',
  firstOf: (listed: number, all: string) => `The first ${listed} of ${all}.`,

  byArticle: 'Passages by article',
  article: 'Article',
  passages: 'Passages',
  names: 'Names',

  records: 'Records',
  kind: 'Kind',

  datings: 'How events are dated',
  dating: 'Dating',
  events: 'Events',

  whatChecksMean: 'What each check means',
};

export type ChecksWords = typeof checks;
