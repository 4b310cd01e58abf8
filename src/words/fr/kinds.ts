import type { KindsWords } from '../en/kinds.ts';
import { groupDigits } from '../numbers.ts';

export const kinds: KindsWords = {
  titles: {
    articles: 'Articles',
    sources: 'Sources',
    actors: 'Acteurs',
    places: 'Lieux',
    events: 'Événements',
    quotes: 'Citations',
    claims: 'Affirmations',
    topics: 'Thèmes',
    analyses: 'Analyses',
  },
  counts: {
    articles: counted('aucun', 'article'),
    sources: counted('aucune', 'source'),
    actors: counted('aucun', 'acteur'),
    places: counted('aucun', 'lieu', 'lieux'),
    events: counted('aucun', 'événement'),
    quotes: counted('aucune', 'citation'),
    claims: counted('aucune', 'affirmation'),
    topics: counted('aucun', 'thème'),
    analyses: counted('aucune', 'analyse'),
  },
};

/** "3 citations", "1 citation", "aucune citation"; the number does not part from its noun. */
export function counted(none: string, noun: string, plural = `${noun}s`): (number: number) => string {
  return (number) =>
    number === 0 ? `${none} ${noun}` : `${groupDigits(number, '\u202F')}\u00A0${number === 1 ? noun : plural}`;
}
