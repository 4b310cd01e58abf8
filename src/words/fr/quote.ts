import type { QuoteWords } from '../en/quote.ts';

export const quote: QuoteWords = {
  kind: 'Citation',
  reportedSpeech: 'Discours rapporté',
  forms: {
    direct: 'citation directe',
    interrupted: 'citation directe, interrompue',
    partial: 'citation partielle',
    indirect: 'discours indirect',
  },
  formMeanings: {
    direct: 'L’article imprime ces mots entre guillemets, comme ceux mêmes de qui parle.',
    interrupted:
      'L’article imprime ces mots entre guillemets et les interrompt\u00A0; les points de suspension marquent l’interruption.',
    partial: 'L’article ne met entre guillemets que ces mots\u00A0; la phrase qui les entoure est la sienne.',
    indirect:
      'L’article rapporte ces propos sans guillemets\u00A0: les mots sont les siens, pas forcément ceux de qui parle.',
  },
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
  cite: 'Citer',
};
