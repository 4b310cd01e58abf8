import type { WordingsWords } from '../en/wordings.ts';
import { groupDigits } from '../numbers.ts';

/** Le chemin des mots : un même propos en plusieurs versions. */
export const wordings: WordingsWords = {
  title: 'Le chemin des mots',
  dek: 'Des mots prononcés une fois et imprimés sous plus d’une forme, côte à côte, dans l’ordre de leur parution.',
  empty: 'Aucun propos n’est encore imprimé en plus d’une version\u00A0; le premier sera ici.',
  utterances: (number) => `${groupDigits(number, '\u202F')} propos en plus d’une version`,
  facts: (versions) => `${versions} versions, dans l’ordre de parution`,
  howToRead:
    'Barrés\u00A0: les mots de la version de comparaison que celle-ci n’a pas. Soulignés\u00A0: ceux qu’elle a à la place ou en plus. La forme des guillemets n’est pas une différence.',
  notHere: 'pas ici\u00A0: ',
  here: 'ici\u00A0: ',
  this: 'cette page',
  base: 'Les autres sont comparées à celle-ci.',
  comparedWith: (publisher) => `Comparée à ${publisher}.`,
  asNoted: (publisher) =>
    `Différences avec ${publisher} telles que la fiche les note\u00A0; il peut y en avoir d’autres.`,
  indirect: 'Rapporté dans les mots de l’article\u00A0; non comparé.',
  foreign: (language) => `En ${language}\u00A0; non comparée.`,
  furtherReading: (lemma, reading) => `Noté aussi\u00A0: «\u00A0${reading}\u00A0» pour «\u00A0${lemma}\u00A0».`,
  furtherOmission: (lemma) => `Noté aussi\u00A0: sans «\u00A0${lemma}\u00A0».`,
  order: {
    sameDay: 'Du même jour que la précédente\u00A0; on ne sait laquelle a paru d’abord.',
    uncertain: 'Parue avant ou après la précédente\u00A0: les dates ne le disent pas.',
  },
  knownByDifferences: 'connue par ses différences',
  joined: {
    ours: 'Qu’il s’agisse d’un même propos est notre lecture\u00A0; aucun article ne l’affirme.',
    asserted: 'Qu’il s’agisse d’un même propos est affirmé ici\u00A0:',
    inPart: 'Qu’il s’agisse d’un même propos est affirmé ici\u00A0; pour les autres, c’est notre lecture\u00A0:',
    hedged: 'Qu’il s’agisse d’un même propos est dit ici, avec réserve\u00A0:',
  },
  all: 'Tous les propos en plus d’une version',
  more: (number) => `et ${number} de plus`,
};
