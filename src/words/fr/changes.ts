import type { ChangesWords } from '../en/changes.ts';
import { counted } from './kinds.ts';

const corrections = counted('aucune', 'correction');
const assessments = counted('aucune', 'évaluation');
const records = counted('aucune', 'fiche');

export const changes: ChangesWords = {
  title: 'Ce qui a changé',
  dek: 'Les corrections apportées ici et les évaluations d’affirmations, par jour. Rien n’est retiré en silence.',
  facts: (corrected, assessed, removed) =>
    [
      corrections(corrected),
      assessments(assessed),
      ...(removed === 0 ? [] : [`${records(removed)} ${removed === 1 ? 'retirée' : 'retirées'}`]),
    ].join(', '),
  empty: 'Rien n’a encore été corrigé ni évalué\u00A0; le premier changement sera ici.',
  correction: 'Correction',
  removed: 'Retrait',
  before: 'avant\u00A0: ',
  again: 'comme avant',
  feed: 'Corrections apportées ici et évaluations d’affirmations.',
};
