export const home = {
  title: (site: string) => `${site}: news, annotated and verified`,
  description:
    'Who said what, when and where, and how well it holds up: articles with every quote, name, event and claim traced to the words it rests on.',
  standfirst: 'News, annotated and verified: who said what, when and where, and how well it holds up.',
  contested: 'Contested claims',
  noneContested: 'No claim in the record is contradicted or disputed.',
  allClaims: (contested: number) => `All claims, the ${contested} contested ones first`,
  noArticles: 'The first article will be here.',
  quotes: 'Latest quotes',
  noQuotes: 'The words people said will be here.',
  allQuotes: 'All quotes',
  speakers: 'Who speaks',
  /** Before how many records of each kind there are. */
  holds: 'The record holds ',
  holdsNothing: 'The record holds nothing yet.',
  checks: 'What this build verified',
};

export type HomeWords = typeof home;
