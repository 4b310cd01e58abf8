import type { ChangesWords } from '../en/changes.ts';
import { counted } from './kinds.ts';

const corrections = counted('aucune', 'correction');
const assessments = counted('aucune', 'évaluation');

export const changes: ChangesWords = {
  title: 'Ce qui a changé',
  dek: 'Les corrections apportées ici et les évaluations d’affirmations, par jour. Rien n’est retiré en silence.',
  facts: (corrected, assessed) => `${corrections(corrected)}, ${assessments(assessed)}`,
  empty: 'Rien n’a encore été corrigé ni évalué\u00A0; le premier changement sera ici.',
  correction: 'Correction',
  before: 'avant\u00A0: ',
  again: 'comme avant',
  feed: 'Corrections apportées ici et évaluations d’affirmations.',
};
