import { describe, expect, test } from 'vitest';

import { readPlainText } from '../../../../src/record/text/reading/reading.ts';
import { vouchedWords } from '../../../../src/record/text/reading/speech.ts';
import { speechCases } from './speech-cases.ts';

/** The text with what the reading vouches for between ⟦ and ⟧. */
function shown(text: string, language: string): string {
  const reading = readPlainText(text, language);
  let marked = '';
  let from = 0;
  for (const { start, end } of vouchedWords(reading.speech)) {
    marked += `${reading.text.slice(from, start)}⟦${reading.text.slice(start, end)}⟧`;
    from = end;
  }
  return marked + reading.text.slice(from);
}

describe('speech', () => {
  test.for(speechCases)('$language: $what', ({ text, language }) => {
    expect(shown(text.replace(/[⟦⟧]/gu, ''), language)).toBe(text);
  });
});
