import type { FeedsWords } from '../en/feeds.ts';

export const feeds: FeedsWords = {
  titleOf: (site, part) => `${site}\u00A0: ${part}`,
  ofSite: 'Les articles et les analyses à leur parution ici, et les corrections.',
  ofKind: (kind) => `${kind}\u00A0: les nouvelles fiches, et leurs corrections.`,
  ofRecord: (name) => `Ce que ce site réunit au sujet de «\u00A0${name}\u00A0», et les corrections.`,
  correctionOf: (name) => `Correction\u00A0: ${name}`,
  removal: (record) => `Retrait\u00A0: ${record}`,
  corrected: (when) => `Corrigé, ${when}\u00A0: `,
  event: (name, when) => `${name} (${when})`,
  reasons: (reasoning, when) => `${reasoning} (${when})`,
  readRecord: 'Lire la fiche et ses preuves',
  follow: 'Suivre cette page par flux\u00A0: ',
};
