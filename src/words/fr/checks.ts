import type { ChecksWords } from '../en/checks.ts';

export const checks: ChecksWords = {
  title: 'Vérifications',
  description:
    'Ce que cette version a vérifié\u00A0: passages retrouvés mot pour mot, renvois résolus, dates lues, affirmations évaluées.',
  heading: 'Ce que cette version a vérifié',
  intro:
    'Le site n’est produit que si toutes les vérifications réussissent. Ces chiffres ont été comptés lors de la production de cette page.',
  selectors: 'passages retrouvés mot pour mot dans leur article',
  references: 'renvois résolus d’une fiche à l’autre',
  dates: 'dates lues, chacune avec la précision où elle est écrite',
  mentions: 'noms reconnus dans les textes',
  assessed: (claims) => `affirmations sur ${claims} confrontées aux sources`,

  verdicts: 'Verdicts',
  verdict: 'Verdict',
  claims: 'Affirmations',
  contested: 'Mises en cause',
  firstOf: (listed, all) => `Les ${listed} premiers sur ${all}.`,

  byArticle: 'Passages par article',
  article: 'Article',
  passages: 'Passages',
  names: 'Noms',

  records: 'Fiches',
  kind: 'Type',

  datings: 'Comment les événements sont datés',
  dating: 'Date',
  events: 'Événements',

  whatChecksMean: 'Ce que signifie chaque vérification',
};
