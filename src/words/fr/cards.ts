import type { CardsWords } from '../en/cards.ts';

export const cards: CardsWords = {
  article: 'Article',
  forms: {
    interrupted: 'Les points de suspension marquent où l’article interrompt les mots',
    partial: 'Seuls les mots entre guillemets sont cités\u00A0; la phrase est celle de l’article',
    indirect: 'Pas une citation\u00A0: les mots sont ceux de l’article',
    block: 'Imprimé en bloc de citation',
    answer: 'D’un entretien',
    label: 'Imprimé sans guillemets',
    signed: 'Imprimé au-dessus d’une signature',
  },
  assessed: (sources, when) => `Confrontée à ${sources}, ${when}`,
  notAssessed: 'Pas encore confrontée à des sources\u00A0: cela ne dit rien de sa vérité',
  headlineByEditor: 'titre de la rédaction',
  inLanguage: {
    articles: (language) => `Un article en ${language}`,
    quotes: (language) => `Des paroles en ${language}`,
  },
  standfirst: 'Qui a dit quoi, quand et où, et ce qui résiste à la vérification.',
};
