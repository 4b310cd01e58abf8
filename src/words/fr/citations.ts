import type { CitationsWords } from '../en/citations.ts';

export const citations: CitationsWords = {
  forms: {
    direct: 'Citation directe.',
    interrupted:
      'Citation directe, interrompue dans l’article\u00A0; les points de suspension marquent l’interruption.',
    partial: 'Citation partielle\u00A0: seuls ces mots sont cités\u00A0; la phrase est celle de l’article.',
    indirect: 'Discours rapporté\u00A0: les mots sont ceux de l’article, pas forcément ceux de qui parle.',
    block: 'Citation directe, imprimée en bloc, sans guillemets.',
    answer: 'Citation directe d’un entretien tel que l’article l’imprime.',
    label: 'Citation directe, annoncée par un deux-points et imprimée sans guillemets.',
    signed: 'Citation directe, imprimée au-dessus d’une signature, sans guillemets.',
  },
  media: {
    spoken: 'À l’oral.',
    written: 'Par écrit.',
    posted: 'Publié en ligne.',
    document: 'Dans un document.',
    'on screen': 'Montré à l’écran.',
  },
  translated: (how) => `Imprimé en traduction ${how}.`,
  unnamed: 'L’article ne nomme pas qui parle.',
  atSecondHand: (by) => `De seconde main, rapporté par ${by}.`,
  knownByBounds: (when) => `Le jour où ces mots ont été prononcés n’est connu que par des bornes\u00A0: ${when}.`,
  wordingDiffers: (sources) => `Formulation différente dans\u00A0: ${sources.join('\u00A0; ')}.`,
  hedgedRelation: (speaker) => `L’article rapproche avec réserve ces mots d’une citation (${speaker}).`,

  printedIn: (article) => `Dans\u00A0: ${article}.`,
  verified: (record) => `Vérifié d’après le texte de l’article\u00A0: ${record}.`,
  verifiedShort: (record) => `Vérifié\u00A0: ${record}`,
  note: (caveat) => `Note\u00A0: ${caveat}`,
};
