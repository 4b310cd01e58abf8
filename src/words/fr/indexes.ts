import type { IndexesWords } from '../en/indexes.ts';

export const indexes: IndexesWords = {
  intros: {
    articles: 'Les articles, tels qu’ils ont paru. Ce qui en est dit ici est vérifié d’après leurs mots.',
    sources: 'Les documents sur lesquels reposent les articles et les évaluations.',
    actors: 'Personnes, États, institutions et groupes qui agissent ou sur qui l’on agit.',
    places: 'Là où les choses se sont passées.',
    events: 'Ce qui s’est passé, ou se serait passé. Pour l’ordre des faits, voir la chronologie.',
    quotes: 'Ce qui a été dit, dans les mots que les articles impriment.',
    claims:
      'Des énoncés qui peuvent être vrais ou faux, confrontés à des sources. Un verdict porte sur l’énoncé, non sur son auteur.',
    topics: 'Les sujets qui reviennent d’un article à l’autre.',
    analyses: 'Ce que nous en tirons, dans nos propres mots.',
  },
  empty: {
    articles: 'Il n’y a pas encore d’articles.',
    sources: 'Il n’y a pas encore de sources.',
    actors: 'Il n’y a pas encore d’acteurs.',
    places: 'Il n’y a pas encore de lieux.',
    events: 'Il n’y a pas encore d’événements.',
    quotes: 'Il n’y a pas encore de citations.',
    claims: 'Il n’y a pas encore d’affirmations.',
    topics: 'Il n’y a pas encore de thèmes.',
    analyses: 'Il n’y a pas encore d’analyses.',
  },
  titleOfPage: (title, page) => `${title}, page ${page}`,
  pageOf: (page, pages) => `Page ${page} sur ${pages}.`,
  pages: 'Pages de la liste',
  previous: 'Précédente',
  next: 'Suivante',
  combine: 'Combiner locuteur, thème, média, lieu et période',

  ways: 'Accès à la liste',
  facets: {
    letter: 'Par lettre',
    year: 'Par année',
    kind: 'Par type',
    form: 'Par forme',
    verdict: 'Par verdict',
    order: 'Dans l’ordre',
  },
  orders: {
    newest: 'du plus récent au plus ancien',
    oldest: 'du plus ancien au plus récent',
    name: 'alphabétique',
    'most-quoted': 'selon le nombre de citations',
    contested: 'selon le verdict',
  },
  otherLetters: 'autres',
};
