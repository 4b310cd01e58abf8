import type { SiteWords } from '../en/site.ts';

export const site: SiteWords = {
  skip: 'Aller au texte',
  mainNavigation: 'Principale',
  allSections: 'Toutes les rubriques',
};
