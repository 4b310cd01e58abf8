/** The search: its page, its dialog, and what both say. */
export const search = {
  title: 'Search',
  description: 'Search everything in the record: articles, quotes, claims, people, places, events, sources.',
  /** The field's label. */
  field: 'Search the record',
  submit: 'Search',
  /** Above the ways to browse, which stand on the page until a search has results. */
  browse: 'Everything is also in these lists.',
  noscript: 'Searching needs JavaScript, which is switched off here.',

  /**
   * What the scripts say. They cannot call functions, so `{count}` and the like stand for what they fill in, and words
   * that depend on a number are given for each of the language's plural categories.
   */
  live: {
    field: 'Search the record',
    dialog: 'Search',
    close: 'Close',
    results: { one: '{count} result', other: '{count} results' },
    nothing: 'Nothing in the record matches “{query}”.',
    /** Where it matches nothing as it is written. */
    shownInstead: 'Nothing in the record matches “{query}”. These are the results for “{meant}”.',
    /** Before words that may have been meant, each a button. */
    instead: 'Did you mean',
    /** Before names that begin as what is written, each a button. */
    names: 'Names:',
    nothingLimited: 'Nothing in the record matches “{query}” within these limits.',
    nothingInLimits: 'Nothing in the record lies within these limits.',
    hint: 'Names are found in every spelling and script the record has. Words in quotation marks are found as a phrase.',
    tooShort: 'One letter is too little to search for.',
    searching: 'Searching …',
    failed:
      'The search could not be loaded. Check the connection and try again, or look through the lists of the record.',
    noIndex: 'There is no search index here: it is made by the build, and the development server goes without.',
    retry: 'Try again',
    more: 'Show more',
    page: 'All results on a page',
    /** A switch. */
    shortcut: 'Open the search with the / key',
    limits: 'Narrow down',
    clear: 'Remove limits',
    facets: {
      kind: 'Kind',
      speaker: 'Speaker',
      actor: 'Involved',
      place: 'Place',
      topic: 'Topic',
      outlet: 'Printed by',
      year: 'Year',
      form: 'Form of the quote',
      verdict: 'Verdict',
    },
    any: 'any',
    /** The first and the last day of what is looked for. */
    from: 'From',
    to: 'To',
    order: 'In order',
    orders: {
      best: 'best first',
      newest: 'newest first',
      oldest: 'oldest first',
      contested: 'contested first',
      name: 'by name',
    },
    /** The end of a list of values that is too long. */
    moreValues: '{count} more; search for the name',
  },
};

export type SearchWords = typeof search;
