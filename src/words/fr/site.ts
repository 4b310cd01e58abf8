import type { SiteWords } from '../en/site.ts';

export const site: Partial<SiteWords> = {
  skip: 'Aller au texte',
  mainNavigation: 'Principale',
  allSections: 'Toutes les rubriques',
};
