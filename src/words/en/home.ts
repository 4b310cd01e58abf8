import { groupDigits } from '../numbers.ts';
import { counted } from './kinds.ts';

export const home = {
  title: (site: string) => `${site}: news, annotated and verified`,
  description:
    'Who said what, when and where, and how well it holds up: articles with every quote, name, event and claim traced to the words it rests on.',
  standfirst: 'News, annotated and verified: who said what, when and where, and how well it holds up.',
  /** Over the newest article, where it leads. */
  newArticle: 'New article',
  articles: 'New articles',
  analyses: 'Earlier analyses',
  contested: 'Contested claims',
  noneContested: 'No claim in the record is contradicted or disputed.',
  allClaims: (claims: number, contested: number) => {
    if (claims === 1) return 'The one claim';
    if (contested === 0) return `All ${counted('claim')(claims)}`;
    return `All ${counted('claim')(claims)}, the ${contested === 1 ? 'contested one' : `${groupDigits(contested, ',')} contested`} first`;
  },
  noArticles: 'The first article will be here.',
  quotes: 'Latest quotes',
  speakers: 'Who speaks most',
  allSpeakers: (speakers: number) => `All ${groupDigits(speakers, ',')} who are quoted`,
  /** Before what was found of all claims. */
  found: 'What was found',
  /** Before when the articles appeared, and when what they tell of happened. */
  covers: 'What is covered',
  published: 'Articles of ',
  happened: 'events of ',
  years: (first: number, last: number) => (first === last ? String(first) : `${first} to ${last}`),
  /** Before how many records of each kind there are. */
  holds: 'The record holds',
  holdsNothing: 'The record holds nothing yet.',
  checks: 'What this build verified',
};

export type HomeWords = typeof home;
