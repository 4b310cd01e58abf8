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

  moved: {
    title: 'This record has moved',
    description: 'The record that was at this address has another one now.',
    /** Before the name of the record, which leads there. */
    nowAt: 'It is now at ',
  },
};

export type SiteWords = typeof site;
