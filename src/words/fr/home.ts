import type { HomeWords } from '../en/home.ts';
import { groupDigits } from '../numbers.ts';

export const home: HomeWords = {
  title: (site) => `${site}\u00A0: l’actualité annotée et vérifiée`,
  description:
    'Qui a dit quoi, quand et où, et ce qui résiste à la vérification\u00A0: des articles dont chaque citation, nom, événement et affirmation renvoie aux mots sur lesquels il repose.',
  standfirst:
    'L’actualité annotée et vérifiée\u00A0: qui a dit quoi, quand et où, et ce qui résiste à la vérification.',
  contested: 'Affirmations mises en cause',
  noneContested: 'Aucune affirmation n’est contredite ni contestée.',
  allClaims: (contested) =>
    contested === 1
      ? 'Toutes les affirmations, à commencer par celle qui est mise en cause'
      : `Toutes les affirmations, à commencer par les ${groupDigits(contested, '\u202F')} mises en cause`,
  noArticles: 'Le premier article paraîtra ici.',
  quotes: 'Dernières citations',
  noQuotes: 'Les propos tenus paraîtront ici.',
  allQuotes: 'Toutes les citations',
  speakers: 'Qui parle',
  holds: 'Ce site réunit ',
  holdsNothing: 'Ce site ne réunit encore rien.',
  checks: 'Ce que cette version a vérifié',
};
