/** What is shown inside a page of another site, and how it gets there. */
export const embed = {
  /** The heading over the code on a record's page. */
  heading: 'Embed',
  note: 'Paste this into a page of yours. The words stand there even where frames are not allowed; the frame follows every correction.',
  copy: 'Copy',
  copied: 'Copied',

  /** The name of a frame, for those who cannot see it. */
  frames: {
    quote: (speaker: string) => `Quote: ${speaker}`,
    claim: (verdict: string, statement: string) => `Claim (${verdict.toLowerCase()}): ${statement}`,
    timeline: (of: string) => `Timeline: ${of}`,
  },
  /** Before the sentence that quoted words are taken from. */
  inSentence: 'In its sentence: ',
  printedBy: 'Printed by ',
  /** After the verdict on a claim that has none: nobody has looked yet, and where the claim stands. */
  claimedIn: 'Claimed in ',
  earlierVerdicts: (verdicts: string) => `Judged otherwise before: ${verdicts}.`,
  corrections: 'Corrected: ',
  /** The link to the record. */
  evidence: 'The record, with its evidence',
  toTimeline: 'The whole timeline',
  moved: 'This record has moved. It is now at ',

  undated: 'undated: ',
  /** Over a part of a timeline; what stands in braces is filled in by the page. */
  span: '{from} to {to}: {shown} of {all} events',
  /** In place of single events, where there are too many. */
  tooMany: (events: string) => `${events} events, counted by when they begin.`,
};

export type EmbedWords = typeof embed;
