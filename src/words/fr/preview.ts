import type { PreviewWords } from '../en/preview.ts';

export const preview: PreviewWords = {
  banner: 'Aperçu',
  ofRevision: (hash) => `Aperçu de ${hash}, et non la version publiée.`,
  ofWorkingTree: 'Aperçu de la copie de travail, et non la version publiée.',
  toReport: 'Lire le rapport',

  marks: { added: 'Nouveau dans cet aperçu', changed: 'Modifié dans cet aperçu' },
  more: (fields, texts) => {
    const parts = [
      ...(fields > 0 ? [fields === 1 ? 'une autre modification' : `${fields}\u00A0autres modifications`] : []),
      ...(texts > 0 ? [texts === 1 ? 'le texte d’un paragraphe' : `le texte de ${texts}\u00A0paragraphes`] : []),
    ];
    return parts.join(', ');
  },
  inReport: 'Dans le rapport',
  standings: { added: 'nouveau', changed: 'modifié', draft: 'brouillon' },

  title: 'Ce que change cet aperçu',
  description:
    'Ce que cet aperçu change dans le dossier\u00A0: citations, événements, affirmations et verdicts, avant et après.',
  nothing: 'Rien ne change\u00A0: les deux révisions ont les mêmes fiches, les mêmes pages et les mêmes problèmes.',
  show: (number) => `Afficher les ${number}`,
  showOf: (number, total) => `Afficher ${number} sur ${total}`,
  all: (number) => `Les ${number} en entier`,
  rest: (number) => `${number}\u00A0de plus dans les données`,
  data: 'Le rapport complet, comme données (JSON)',
  removed: 'supprimé\u00A0: ',
  inserted: 'ajouté\u00A0: ',
};
