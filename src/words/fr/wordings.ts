import type { WordingsWords } from '../en/wordings.ts';
import { groupDigits } from '../numbers.ts';

/** Le chemin des mots : un même propos en plusieurs versions. */
export const wordings: WordingsWords = {
  title: 'Le chemin des mots',
  dek: 'Des mots prononcés une fois et imprimés sous plus d’une forme, côte à côte, dans l’ordre de leur parution.',
  empty: 'Aucun propos n’est encore imprimé en plus d’une version\u00A0; le premier sera ici.',
  utterances: (number) => `${groupDigits(number, '\u202F')} propos en plus d’une version`,
  printings: (printings) => `imprimé ${printings} fois`,
  facts: (printings, versions) =>
    versions === 1
      ? `Imprimé ${printings} fois, dans les mêmes mots`
      : `Imprimé ${printings} fois, en ${versions} versions, la plus ancienne d’abord`,
  howToRead:
    'Barrés\u00A0: les mots que la version de comparaison a, et que celle-ci n’a pas. Soulignés\u00A0: ceux que celle-ci est seule à avoir. La forme des guillemets n’est pas une différence.',
  family: 'Les mots que ce recueil a en entier, et ce que d’autres impriment à leur place\u00A0:',
  putIn: 'ajouté\u00A0: ',
  leftOut: ' omis',
  notHere: 'pas ici\u00A0: ',
  here: 'ici\u00A0: ',
  this: 'cette page',
  base: 'Les autres sont comparées à celle-ci, la plus ancienne que ce recueil ait mot pour mot.',
  comparedWith: (publisher) => `Comparée à ${publisher}.`,
  asNoted: (publisher) =>
    `Connue par ses différences avec ${publisher}, telles que la fiche les note\u00A0; il peut y en avoir d’autres.`,
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
