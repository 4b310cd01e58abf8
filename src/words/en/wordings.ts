import { groupDigits } from '../numbers.ts';

/** How the words travelled: one utterance in several wordings. */
export const wordings = {
  title: 'How the words travelled',
  dek: 'Words that were spoken once and printed in more than one form, side by side, in the order in which they appeared.',
  empty: 'No utterance in the record is printed in more than one wording yet; the first one will be here.',
  utterances: (number: number) =>
    `${groupDigits(number, ',')} ${number === 1 ? 'utterance' : 'utterances'} in more than one wording`,
  /** How often an utterance was printed. */
  printings: (printings: number) => `printed ${printings} times`,
  facts: (printings: number, wordings: number) =>
    wordings === 1
      ? `Printed ${printings} times, in the same words`
      : `Printed ${printings} times, in ${wordings} wordings, the earliest first`,
  howToRead:
    'Struck through: words that the wording compared with has, and this one has not. Underlined: words that only this one has. The shape of quotation marks is no difference.',
  /** Over a wording and, below it, those that differ, each with what it has in its place. */
  family: 'The words that this record has in full, and what others print in their place:',
  /** Before words that were put in; after words that were left out. */
  putIn: 'put in: ',
  leftOut: ' left out',
  /** Before such words, for those who do not see the strokes. */
  notHere: 'not here: ',
  here: 'here: ',
  this: 'this page',
  base: 'The others are compared with this one, the earliest that this record has word for word.',
  comparedWith: (publisher: string) => `Compared with ${publisher}.`,
  asNoted: (publisher: string) =>
    `Known by its differences from ${publisher} as the record notes them; there may be others.`,
  indirect: 'Reported in the article’s own words; not compared.',
  foreign: (language: string) => `In ${language}; not compared.`,
  furtherReading: (lemma: string, reading: string) => `Also noted: “${reading}” for “${lemma}”.`,
  furtherOmission: (lemma: string) => `Also noted: without “${lemma}”.`,
  order: {
    sameDay: 'Of the same day as the one before; which came first is not known.',
    uncertain: 'It may have appeared before or after the one before it; the dates do not say.',
  },
  /** The form of a wording that only its differences tell of. */
  knownByDifferences: 'known by its differences',
  joined: {
    ours: 'That these are one utterance is our own reading; no article asserts it.',
    asserted: 'That these are one utterance is asserted here:',
    inPart: 'That these are one utterance is asserted here; for the others it is our own reading:',
    hedged: 'That these are one utterance is said here, with a hedge:',
  },
  all: 'All utterances in more than one wording',
  more: (number: number) => `and ${number} more`,
};

export type WordingsWords = typeof wordings;
