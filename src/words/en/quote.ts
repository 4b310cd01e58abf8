export const quote = {
  /** Over words in quotation marks, and over words reported without them. */
  kind: 'Quote',
  reportedSpeech: 'Reported speech',
  /** How the article gives the words. */
  forms: {
    direct: 'direct',
    interrupted: 'direct, interrupted',
    partial: 'partial',
    indirect: 'indirect',
    block: 'direct, a block quotation',
    answer: 'direct, of an interview',
    label: 'direct, after a line that announces it',
    signed: 'direct, signed',
  },
  formMeanings: {
    direct: 'The article prints these words between quotation marks, as the speaker’s own.',
    interrupted:
      'The article prints these words between quotation marks and interrupts them; an ellipsis stands for the interruption.',
    partial: 'The article puts only these words between quotation marks; the sentence around them is its own.',
    indirect:
      'The article reports this without quotation marks: the wording is its own, not necessarily the speaker’s.',
    block: 'The article sets these words apart as a block quotation, without quotation marks.',
    answer: 'The article prints an interview; these words stand after a label that says whose they are.',
    label:
      'The article announces these words with a colon and gives them a paragraph of their own, without quotation marks.',
    signed: 'The article prints these words above a signature, without quotation marks.',
  },
  /** How the words reached the public. */
  medium: 'Medium',
  media: {
    spoken: 'spoken',
    written: 'written',
    posted: 'posted online',
    document: 'in a document',
    'on screen': 'shown on screen',
  },
  /** In place of "Spoken", by medium. */
  when: {
    spoken: 'Spoken',
    written: 'Written',
    posted: 'Posted',
    document: 'Dated',
    'on screen': 'Shown',
  },
  /** Somebody the article does not name. */
  unnamed: 'The article does not name the speaker',
  unnamedReason: 'Why not, in its words',
  unnamedOf: 'Said to belong to',
  jointly: 'A joint statement: the article gives these words as theirs together.',
  /** Before the names of those who passed the words on. */
  reportedBy: 'Reported by',
  atSecondHand: 'The article has these words at second hand.',
  language: 'Language of the words',
  translation: 'Translation',
  translatedFrom: (language: string) => `from ${language}`,
  translatedBy: (by: string) => `by ${by}`,
  /** In a list. */
  wordingDiffers: 'wording differs elsewhere',
  printedBy: 'printed by ',

  /** After the speaker, before the one spoken to. */
  to: ' to ',
  form: 'Form',
  printedIn: 'Printed in',
  goToTheWords: 'go to the words',
  spoken: 'Spoken',
  passage: 'In its sentence',
  occasion: 'Occasion',

  /** The heading over another quote: "This quote echoes". */
  thisQuote: (relation: string) => `This quote ${relation}`,
  /** Each relation from either side; the quote named second is not this one. */
  relations: {
    echoes: { forward: 'echoes', back: 'is echoed by' },
    repeats: { forward: 'repeats', back: 'is repeated by' },
    answers: { forward: 'answers', back: 'is answered by' },
    contradicts: { forward: 'contradicts', back: 'is contradicted by' },
  },
  /** The same where the article hedges it. */
  hedgedRelations: {
    echoes: { forward: 'is said, with a hedge, to echo', back: 'is said, with a hedge, to be echoed by' },
    repeats: { forward: 'is said, with a hedge, to repeat', back: 'is said, with a hedge, to be repeated by' },
    answers: { forward: 'is said, with a hedge, to answer', back: 'is said, with a hedge, to be answered by' },
    contradicts: {
      forward: 'is said, with a hedge, to contradict',
      back: 'is said, with a hedge, to be contradicted by',
    },
  },
  ownObservation: 'Our own observation; no article asserts it.',
  claims: 'Claims about this quote',
  /** Buttons under a quote, and what is said when they have done it. */
  copy: {
    quote: 'Copy quote',
    link: 'Copy link',
    share: 'Share',
    copied: 'Copied',
    refused: 'The browser does not allow it: select the citation below.',
  },
  cite: 'Cite',
};

export type QuoteWords = typeof quote;
