import type { RecordWords } from '../en/record.ts';

export const record: RecordWords = {
  note: 'Note',
  corrections: 'Corrections',
  reportError: 'Signaler une erreur ou répondre',
  draft: 'Brouillon\u00A0: cette fiche n’est pas publiée.',
  topics: 'Thèmes',
  contents: 'Sur cette page',
  moreSentences: (number) =>
    number === 1 ? 'et une autre phrase de cet article' : `et ${number}\u00A0autres phrases de cet article`,
  alsoPrintedAs: 'Autres graphies\u00A0: ',
  partOf: 'Fait partie de\u00A0: ',
  includes: 'Comprend\u00A0: ',
  paragraph: (number) => `Paragraphe ${number}`,
  parts: { headline: 'Titre', standfirst: 'Chapô', caption: 'Légende' },
  drawnToScale: 'À l’échelle',
};
