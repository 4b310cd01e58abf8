import type { TextPiece } from '../sentences.ts';

/**
 * The header, the footer and everything else that stands on every page; the pages 404.html and those at former
 * addresses.
 */
export const site = {
  skip: 'Skip to the text',
  mainNavigation: 'Main',
  otherSections: 'Other sections',
  /** The way from the home page to this one. */
  crumbs: 'Where you are',
  preview: 'Preview: this is not the published record.',
  edit: 'Edit this record',
  publishedBy: 'Published by ',
  contact: 'Contact',
  licence: 'Data: ',
  footer:
    'Every statement here leads back to the words it rests on. A verdict is about a statement, not about the person who made it. Articles remain their publishers’.',

  notFound: {
    title: 'Nothing at this address',
    description: 'There is no page at this address.',
    heading: 'There is no page at this address',
    reason: 'The record may have moved, or the address may be misspelt.',
    waysOn: [
      'Begin at the ',
      { to: 'home', label: 'home page' },
      ', or look through the ',
      { to: 'articles', label: 'articles' },
      ', the ',
      { to: 'actors', label: 'actors' },
      ', the ',
      { to: 'quotes', label: 'quotes' },
      ' or the ',
      { to: 'timeline', label: 'timeline' },
      '.',
    ] as readonly TextPiece[],
  },

  /** What stands at the address of a record that was taken down, and in its frame. */
  removed: {
    titles: {
      articles: 'This article was taken down',
      sources: 'This source was taken down',
      actors: 'This actor’s page was taken down',
      places: 'This place was taken down',
      events: 'This event was taken down',
      quotes: 'This quote was taken down',
      claims: 'This claim was taken down',
      topics: 'This topic was taken down',
      analyses: 'This analysis was taken down',
    },
    /** Before the day. */
    since: 'Taken down on ',
    /** Before the reason. */
    why: 'Why: ',
    rest: 'Nothing else of it is on this site or in its data.',
    /** From its frame to its address. */
    page: 'What is left of it',
  },

  moved: {
    title: 'This record has moved',
    description: 'The record that was at this address has another one now.',
    /** Before the name of the record, which leads there. */
    nowAt: 'It is now at ',
  },
};

export type SiteWords = typeof site;
