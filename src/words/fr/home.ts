import type { HomeWords } from '../en/home.ts';
import { groupDigits } from '../numbers.ts';
import { counted } from './kinds.ts';

export const home: HomeWords = {
  title: (site) => `${site}\u00A0: l’actualité annotée et vérifiée`,
  description:
    'Qui a dit quoi, quand et où, et ce qui résiste à la vérification\u00A0: des articles dont chaque citation, nom, événement et affirmation renvoie aux mots sur lesquels il repose.',
  standfirst:
    'L’actualité annotée et vérifiée\u00A0: qui a dit quoi, quand et où, et ce qui résiste à la vérification.',
  newArticle: 'Nouvel article',
  articles: 'Nouveaux articles',
  analyses: 'Analyses précédentes',
  contested: 'Affirmations mises en cause',
  noneContested: 'Aucune affirmation n’est contredite ni contestée.',
  allClaims: (claims, contested) => {
    if (claims === 1) return 'Voir l’affirmation';
    const all = `Voir les ${counted('aucune', 'affirmation')(claims)}`;
    if (contested === 0) return all;
    return `${all}, d’abord ${contested === 1 ? 'celle qui est mise' : `les ${groupDigits(contested, '\u202F')} mises`} en cause`;
  },
  noArticles: 'Le premier article paraîtra ici.',
  quotes: 'Dernières citations',
  speakers: 'Qui parle le plus',
  allSpeakers: (speakers) => `Les ${groupDigits(speakers, '\u202F')}\u00A0personnes et institutions citées`,
  found: 'Ce qui a été trouvé',
  covers: 'Période couverte',
  published: 'Articles de ',
  happened: 'événements de ',
  years: (first, last) => (first === last ? String(first) : `${first} à ${last}`),
  holds: 'Ce site réunit',
  holdsNothing: 'Ce site ne réunit encore rien.',
  checks: 'Ce que cette version a vérifié',
};
