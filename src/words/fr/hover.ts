import type { HoverWords } from '../en/hover.ts';

export const hover: HoverWords = {
  quote: (form) => `citation, ${form}`,
  event: (kind) => `événement, ${kind}`,
  claim: (verdict) => `affirmation, ${verdict}`,
  source: (kind) => `source, ${kind}`,
  moreSentences: (number) => `et ${number === 1 ? 'une autre phrase' : `${number}\u00A0autres phrases`}`,
  moreEvents: (number) => `et ${number === 1 ? 'un autre événement' : `${number}\u00A0autres événements`}`,
  moreQuotes: (number) => `et ${number === 1 ? 'une autre citation' : `${number}\u00A0autres citations`}`,
  moreClaims: (number) => `et ${number === 1 ? 'une autre affirmation' : `${number}\u00A0autres affirmations`}`,
  said: (form, spoken) => `Propos, ${form}, ${spoken}\u00A0:`,
  speakerTo: (speaker, addressee) => `${speaker} à ${addressee}`,
  stated: (date) => `${date}, date indiquée`,
  inferred: (date, reasoning) => `${date}, date déduite\u00A0: ${reasoning}`,
  undated: (reasoning) => `sans date\u00A0: ${reasoning}`,
  hedgedWith: 'Avec une réserve\u00A0:',
  notAssessed: 'Aucune source n’a été réunie pour ou contre.',
  restsOn: (sources) => `D’après ${sources}.`,
};
