/** The lists of all records of a kind. */
export const indexes = {
  intros: {
    articles: 'Articles kept as they were published. What the record says of them is checked against their words.',
    sources: 'The documents that articles and assessments rest on.',
    actors: 'People, states, bodies and groups that act or are acted on.',
    places: 'Where it happened.',
    events: 'What happened, or is said to have happened. For their order, see the timeline.',
    quotes: 'What was said, in the words the articles print.',
    claims:
      'Statements that could be true or false, set against sources. A verdict is about the statement, not about who made it.',
    topics: 'Subjects that run through the record.',
    analyses: 'What we make of it, in our own words.',
  },
  empty: {
    articles: 'There are no articles yet.',
    sources: 'There are no sources yet.',
    actors: 'There are no actors yet.',
    places: 'There are no places yet.',
    events: 'There are no events yet.',
    quotes: 'There are no quotes yet.',
    claims: 'There are no claims yet.',
    topics: 'There are no topics yet.',
    analyses: 'There are no analyses yet.',
  },
  /** The title of a further page. */
  titleOfPage: (title: string, page: number) => `${title}, page ${page}`,
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}.`,
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',

  /** Leads to the search, limited to the records of the index. */
  combine: 'Combine speaker, topic, outlet, place and time',

  /** The ways into an index, all together. */
  ways: 'Ways in',
  /** Before the parts of an index: the letters, the years, the kinds. */
  facets: {
    letter: 'By letter',
    year: 'By year',
    kind: 'By kind',
    form: 'By form',
    verdict: 'By verdict',
    order: 'In order',
  },
  orders: {
    newest: 'newest first',
    oldest: 'oldest first',
    name: 'by name',
    'most-quoted': 'most quoted first',
    contested: 'contested first',
  },
  /** Names that begin with neither a letter nor a digit we tell apart. */
  otherLetters: 'others',
};

export type IndexesWords = typeof indexes;
