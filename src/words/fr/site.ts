import type { SiteWords } from '../en/site.ts';

export const site: SiteWords = {
  skip: 'Aller au texte',
  mainNavigation: 'Principale',
  otherSections: 'Autres rubriques',
  crumbs: 'Vous êtes ici',
  preview: 'Aperçu\u00A0: ceci n’est pas la version publiée.',
  edit: 'Modifier cette fiche',
  publishedBy: 'Publié par ',
  contact: 'Contact',
  licence: 'Données\u00A0: ',
  footer:
    'Chaque énoncé de ce site renvoie aux mots sur lesquels il repose. Un verdict porte sur un énoncé, non sur son auteur. Les articles restent la propriété de leurs éditeurs.',

  notFound: {
    title: 'Rien à cette adresse',
    description: 'Aucune page ne se trouve à cette adresse.',
    heading: 'Aucune page ne se trouve à cette adresse',
    reason: 'La fiche a peut-être changé d’adresse, ou l’adresse est mal orthographiée.',
    waysOn: [
      'Revenez à la ',
      { to: 'home', label: 'page d’accueil' },
      ', ou parcourez les ',
      { to: 'articles', label: 'articles' },
      ', les ',
      { to: 'actors', label: 'acteurs' },
      ', les ',
      { to: 'quotes', label: 'citations' },
      ' ou la ',
      { to: 'timeline', label: 'chronologie' },
      '.',
    ],
  },

  removed: {
    titles: {
      articles: 'Cet article a été retiré',
      sources: 'Cette source a été retirée',
      actors: 'La fiche de cet acteur a été retirée',
      places: 'Ce lieu a été retiré',
      events: 'Cet événement a été retiré',
      quotes: 'Cette citation a été retirée',
      claims: 'Cette affirmation a été retirée',
      topics: 'Ce thème a été retiré',
      analyses: 'Cette analyse a été retirée',
    },
    since: 'Retrait\u00A0: ',
    why: 'Motif\u00A0: ',
    rest: 'Il n’en reste rien d’autre sur ce site ni dans ses données.',
    page: 'Ce qu’il en reste',
  },

  moved: {
    title: 'Cette fiche a changé d’adresse',
    description: 'La fiche qui se trouvait à cette adresse en a désormais une autre.',
    nowAt: 'Elle se trouve désormais ici\u00A0: ',
  },
};
