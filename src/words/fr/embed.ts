import type { EmbedWords } from '../en/embed.ts';

export const embed: EmbedWords = {
  heading: 'Intégrer',
  note: 'Collez ceci dans une de vos pages. Les mots y figurent même là où les cadres ne sont pas permis\u00A0; le cadre suit chaque correction.',
  copy: 'Copier',
  copied: 'Copié',

  frames: {
    quote: (speaker) => `Citation\u00A0: ${speaker}`,
    claim: (verdict, statement) => `Affirmation (${verdict.toLowerCase()})\u00A0: ${statement}`,
    timeline: (of) => `Chronologie\u00A0: ${of}`,
  },
  inSentence: 'Dans sa phrase\u00A0: ',
  printedBy: 'Imprimé par ',
  claimedIn: 'Affirmé dans ',
  earlierVerdicts: (verdicts) => `Jugé autrement auparavant\u00A0: ${verdicts}.`,
  corrections: 'Corrigé\u00A0: ',
  evidence: 'La fiche, avec ses preuves',
  toTimeline: 'Toute la chronologie',
  moved: 'Cette fiche a changé d’adresse. Elle est maintenant à ',

  undated: 'sans date\u00A0: ',
  span: '{from} à {to}\u00A0: {shown} événements sur {all}',
  tooMany: (events) => `${events} événements, comptés d’après leur début.`,
};
