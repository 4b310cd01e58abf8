import type { SearchWords } from '../en/search.ts';

export const search: SearchWords = {
  title: 'Recherche',
  description:
    'Chercher dans tout le recueil\u00A0: articles, citations, affirmations, personnes, lieux, événements, sources.',
  field: 'Chercher dans le recueil',
  submit: 'Chercher',
  browse: 'Tout se trouve aussi dans ces listes.',
  noscript: 'La recherche a besoin de JavaScript, qui est désactivé ici.',
  live: {
    field: 'Chercher dans le recueil',
    dialog: 'Recherche',
    close: 'Fermer',
    results: { one: '{count} résultat', other: '{count} résultats' },
    nothing: 'Rien dans le recueil ne correspond à «\u00A0{query}\u00A0».',
    shownInstead:
      'Rien dans le recueil ne correspond à «\u00A0{query}\u00A0». Voici ce qui correspond à «\u00A0{meant}\u00A0».',
    instead: 'Vouliez-vous dire',
    names: 'Noms\u00A0:',
    nothingLimited: 'Rien dans le recueil ne correspond à «\u00A0{query}\u00A0» dans ces limites.',
    nothingInLimits: 'Rien dans le recueil ne se trouve dans ces limites.',
    hint: 'Les noms se trouvent dans toutes les graphies et écritures que connaît le recueil. Les mots entre guillemets sont cherchés comme une expression.',
    tooShort: 'Une seule lettre ne suffit pas pour chercher.',
    searching: 'Recherche en cours…',
    failed:
      'La recherche n’a pas pu être chargée. Vérifiez la connexion et réessayez, ou parcourez les listes du recueil.',
    noIndex: 'Il n’y a pas d’index ici\u00A0: il est créé à la publication, et le serveur de développement s’en passe.',
    retry: 'Réessayer',
    more: 'Afficher plus',
    page: 'Tous les résultats sur une page',
    shortcut: 'Ouvrir la recherche avec la touche /',
    limits: 'Affiner',
    clear: 'Lever les limites',
    facets: {
      kind: 'Type',
      speaker: 'Locuteur',
      actor: 'Concerné',
      place: 'Lieu',
      topic: 'Thème',
      year: 'Année',
      verdict: 'Verdict',
    },
    any: 'tous',
    moreValues: '{count} de plus\u00A0; cherchez le nom',
  },
};
