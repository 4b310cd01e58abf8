/** Header, footer, and what stands on every page. */
export const site = {
  skip: 'Skip to the text',
  mainNavigation: 'Main',
  allSections: 'All sections',
};

export type SiteWords = typeof site;
