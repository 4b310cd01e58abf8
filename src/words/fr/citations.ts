import type { CitationsWords } from '../en/citations.ts';

export const citations: CitationsWords = {
  forms: {
    direct: 'Citation directe.',
    interrupted:
      'Citation directe, interrompue dans l’article\u00A0; les points de suspension marquent l’interruption.',
    partial: 'Citation partielle\u00A0: seuls ces mots sont cités\u00A0; la phrase est celle de l’article.',
    indirect: 'Discours rapporté\u00A0: les mots sont ceux de l’article, pas forcément ceux de qui parle.',
  },
  knownByBounds: (when) => `Le jour où ces mots ont été prononcés n’est connu que par des bornes\u00A0: ${when}.`,
  wordingDiffers: (sources) => `Formulation différente dans\u00A0: ${sources.join('\u00A0; ')}.`,
  hedgedRelation: (speaker) => `L’article rapproche avec réserve ces mots d’une citation (${speaker}).`,

  printedIn: (article) => `Dans\u00A0: ${article}.`,
  verified: (record) => `Vérifié d’après le texte de l’article\u00A0: ${record}.`,
  verifiedShort: (record) => `Vérifié\u00A0: ${record}`,
  note: (caveat) => `Note\u00A0: ${caveat}`,
};
