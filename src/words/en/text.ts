import { joined } from '../joined.ts';
import { groupDigits } from '../numbers.ts';

/** Punctuation that languages write differently. */
export const text = {
  /** Quotation marks around words that are not ours, such as a quote or the title of a source. */
  quoted: (words: string) => `“${words}”`,
  /** Between what is named and what is said of it. */
  colon: ': ',
  /** Several names or phrases in a row: "Ana Rivera and Ben Okafor". */
  and: (names: readonly string[]) => joined(names, ' and '),
  number: (number: number) => groupDigits(number, ','),
};

export type TextWords = typeof text;
