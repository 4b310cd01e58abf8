/** The reports of one event against each other. */
export const tellings = {
  title: 'The reports side by side',
  note: 'In the order in which they came. Numbers and days are marked where they stand. Two numbers are compared only where both count the same thing by the same name; whether they mean the same, their sentences tell.',
  groups: {
    differing: 'With different numbers',
    alike: 'With the same number',
    alone: 'Counted by one alone',
    days: 'Days they name',
  },
  /** After what is counted. */
  fates: {
    killed: 'killed',
    hurt: 'wounded',
    missing: 'missing',
    held: 'held',
    freed: 'freed',
    moved: 'driven out',
  },
  /** Before who said it, and when. */
  first: 'First here: ',
  firstUnknown: 'Which came first, the dates do not tell.',
  /** What a sentence is: the article's own, or ours. */
  printed: 'in its own words',
  retold: 'in the words of this record',
  orderUnknown: 'may have come before or after the one above',
  others: (number: number) => `${number} more`,
  more: (number: number) =>
    number === 1
      ? 'One more report is compared above; its words are in the lists below.'
      : `${number} more reports are compared above; their words are in the lists below.`,
};

export type TellingsWords = typeof tellings;
