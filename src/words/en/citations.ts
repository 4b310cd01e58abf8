/** What a citation says around the facts it gives. */
export const citations = {
  forms: {
    direct: 'Direct quotation.',
    interrupted: 'Direct quotation, interrupted in the article; the ellipsis marks the interruption.',
    partial: 'Partial quotation: only these words are quoted; the sentence is the article’s.',
    indirect: 'Reported speech: the wording is the article’s, not necessarily the speaker’s.',
    block: 'Direct quotation, printed as a block quotation without quotation marks.',
    answer: 'Direct quotation from an interview as the article prints it.',
    label: 'Direct quotation, announced by a colon and printed without quotation marks.',
    signed: 'Direct quotation, printed above a signature without quotation marks.',
  },
  media: {
    spoken: 'Spoken.',
    written: 'Written.',
    posted: 'Posted online.',
    document: 'From a document.',
    'on screen': 'Shown on screen.',
  },
  translated: (how: string) => `Printed in translation ${how}.`,
  unnamed: 'The article does not name the speaker.',
  atSecondHand: (by: string) => `At second hand, reported by ${by}.`,
  knownByBounds: (when: string) => `The day it was spoken is known only by bounds: ${when}.`,
  wordingDiffers: (sources: readonly string[]) => `Wording differs in ${sources.join('; ')}.`,
  hedgedRelation: (speaker: string) => `The article hedges its relation to a quote of ${speaker}.`,

  printedIn: (article: string) => `In: ${article}.`,
  verified: (record: string) => `Verified against the text of the article: ${record}.`,
  verifiedShort: (record: string) => `Verified: ${record}`,
  note: (caveat: string) => `Note: ${caveat}`,
};

export type CitationsWords = typeof citations;
