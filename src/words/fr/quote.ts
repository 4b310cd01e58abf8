import type { QuoteWords } from '../en/quote.ts';

export const quote: QuoteWords = {
  kind: 'Citation',
  reportedSpeech: 'Discours rapporté',
  forms: {
    direct: 'citation directe',
    interrupted: 'citation directe, interrompue',
    partial: 'citation partielle',
    indirect: 'discours indirect',
    block: 'citation directe, en bloc',
    answer: 'citation directe, d’un entretien',
    label: 'citation directe, annoncée par une ligne',
    signed: 'citation directe, signée',
  },
  formMeanings: {
    direct: 'L’article imprime ces mots entre guillemets, comme ceux mêmes de qui parle.',
    interrupted:
      'L’article imprime ces mots entre guillemets et les interrompt\u00A0; les points de suspension marquent l’interruption.',
    partial: 'L’article ne met entre guillemets que ces mots\u00A0; la phrase qui les entoure est la sienne.',
    indirect:
      'L’article rapporte ces propos sans guillemets\u00A0: les mots sont les siens, pas forcément ceux de qui parle.',
    block: 'L’article détache ces mots en un bloc de citation, sans guillemets.',
    answer: 'L’article imprime un entretien\u00A0; ces mots suivent une mention qui dit de qui ils sont.',
    label: 'L’article annonce ces mots par un deux-points et leur donne un paragraphe à eux, sans guillemets.',
    signed: 'L’article imprime ces mots au-dessus d’une signature, sans guillemets.',
  },
  medium: 'Support',
  media: {
    spoken: 'à l’oral',
    written: 'par écrit',
    posted: 'publié en ligne',
    document: 'dans un document',
    'on screen': 'montré à l’écran',
  },
  when: {
    spoken: 'Prononcé',
    written: 'Écrit',
    posted: 'Publié',
    document: 'Daté',
    'on screen': 'Montré',
  },
  unnamed: 'L’article ne nomme pas qui parle',
  unnamedReason: 'Pourquoi, selon ses mots',
  unnamedOf: 'Rattachement donné',
  jointly: 'Une déclaration commune\u00A0: l’article donne ces mots comme les leurs ensemble.',
  reportedBy: 'Rapporté par',
  atSecondHand: 'L’article tient ces mots de seconde main.',
  language: 'Langue des mots',
  translation: 'Traduction',
  translatedFrom: (language) => `de la langue\u00A0: ${language}`,
  translatedBy: (by) => `par ${by}`,
  wordingDiffers: 'formulation différente ailleurs',
  printedBy: 'publié par ',

  to: ' à ',
  form: 'Forme',
  printedIn: 'Paru dans',
  goToTheWords: 'aller au passage',
  spoken: 'Prononcé',
  passage: 'Dans sa phrase',
  occasion: 'Circonstance',

  thisQuote: (relation) => `Cette citation ${relation}`,
  relations: {
    echoes: { forward: 'fait écho à', back: 'trouve un écho dans' },
    repeats: { forward: 'répète', back: 'est répétée par' },
    answers: { forward: 'répond à', back: 'a pour réponse' },
    contradicts: { forward: 'contredit', back: 'est contredite par' },
  },
  hedgedRelations: {
    echoes: {
      forward: 'est présentée, avec réserve, comme un écho de',
      back: 'est présentée, avec réserve, comme trouvant un écho dans',
    },
    repeats: {
      forward: 'est présentée, avec réserve, comme répétant',
      back: 'est présentée, avec réserve, comme répétée par',
    },
    answers: {
      forward: 'est présentée, avec réserve, comme répondant à',
      back: 'est présentée, avec réserve, comme ayant pour réponse',
    },
    contradicts: {
      forward: 'est présentée, avec réserve, comme contredisant',
      back: 'est présentée, avec réserve, comme contredite par',
    },
  },
  ownObservation: 'Notre propre observation\u00A0; aucun article ne l’affirme.',
  claims: 'Affirmations au sujet de cette citation',
  copy: {
    quote: 'Copier la citation',
    link: 'Copier le lien',
    share: 'Partager',
    copied: 'Copié',
    refused: 'Le navigateur ne le permet pas\u00A0: sélectionnez la référence ci-dessous.',
  },
  cite: 'Citer',
};
