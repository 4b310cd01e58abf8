import type { TextWords } from '../en/text.ts';
import { joined } from '../joined.ts';
import { groupDigits } from '../numbers.ts';

export const text: TextWords = {
  quoted: (words) => `«\u00A0${words}\u00A0»`,
  colon: '\u00A0: ',
  and: (names) => joined(names, ' et '),
  number: (number) => groupDigits(number, '\u202F'),
};
