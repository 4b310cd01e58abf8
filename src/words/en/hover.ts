/** The hovers that show an article's evidence for what one of its links leads to. */
export const hover = {
  quote: (form: string) => `quote, ${form}`,
  event: (kind: string) => `event, ${kind}`,
  claim: (verdict: string) => `claim, ${verdict}`,
  source: (kind: string) => `source, ${kind}`,
  moreSentences: (number: number) => `and ${number === 1 ? 'one more sentence' : `${number} more sentences`}`,
  moreEvents: (number: number) => `and ${number === 1 ? 'one more event' : `${number} more events`}`,
  moreQuotes: (number: number) => `and ${number === 1 ? 'one more quote' : `${number} more quotes`}`,
  moreClaims: (number: number) => `and ${number === 1 ? 'one more claim' : `${number} more claims`}`,
  /** Before somebody's words: how the article gives them, and when they were spoken. */
  said: (form: string, spoken: string) => `Said, ${form}, ${spoken}:`,
  speakerTo: (speaker: string, addressee: string) => `${speaker} to ${addressee}`,
  stated: (date: string) => `${date}, stated`,
  inferred: (date: string, reasoning: string) => `${date}, inferred: ${reasoning}`,
  undated: (reasoning: string) => `undated: ${reasoning}`,
  /** Before the hedging words. */
  hedgedWith: 'Hedged with:',
  notAssessed: 'No source was gathered for or against it.',
  restsOn: (sources: string) => `Rests on ${sources}.`,
};

export type HoverWords = typeof hover;
