import { groupDigits } from '../numbers.ts';

/** What the kinds of records are called, and how they are counted. */
export const kinds = {
  /** Of an index, and in the navigation. */
  titles: {
    articles: 'Articles',
    sources: 'Sources',
    actors: 'Actors',
    places: 'Places',
    events: 'Events',
    quotes: 'Quotes',
    claims: 'Claims',
    topics: 'Topics',
    analyses: 'Analyses',
  },
  /** "3 quotes", "1 claim", "no events". */
  counts: {
    articles: counted('article'),
    sources: counted('source'),
    actors: counted('actor'),
    places: counted('place'),
    events: counted('event'),
    quotes: counted('quote'),
    claims: counted('claim'),
    topics: counted('topic'),
    analyses: counted('analysis', 'analyses'),
  },
};

/** "3 quotes", "1 quote", "no quotes". */
export function counted(noun: string, plural = `${noun}s`): (number: number) => string {
  return (number) => `${number === 0 ? 'no' : groupDigits(number, ',')} ${number === 1 ? noun : plural}`;
}

export type KindsWords = typeof kinds;
