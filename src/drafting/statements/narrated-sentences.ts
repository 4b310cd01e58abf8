import type { Range } from '../../record/text/range.ts';
import type { Paragraph } from '../../record/text/reading/paragraphs.ts';
import type { Reading } from '../../record/text/reading/reading.ts';

/** A sentence of the text's own voice. */
export interface NarratedSentence extends Range {
  readonly paragraph: Paragraph;
  /** Its words with blanks in the place of quoted ones: of the same length, so that offsets carry over. */
  readonly told: string;
}

const dateLine = /^\p{Lu}[\p{Lu} .’'-]{2,30}(?:, [^–—]{3,50}?)? ?(?:\([^)]{2,40}\) ?)?[–—-]+ /u;

/** The sentences of a text that are not quoted as a whole, in order; sub-headings and what is set apart are left out. */
export function narratedSentences(reading: Reading, apart: readonly Range[]): NarratedSentence[] {
  const spoken = reading.speech.filter(({ depth }) => depth === 0);
  return reading.paragraphs.flatMap((paragraph) => {
    if (paragraph.kind === 'heading' || paragraph.kind === 'code' || paragraph.isQuoted) return [];
    return reading.sentencesOf(paragraph).flatMap((sentence): NarratedSentence[] => {
      if (apart.some(({ start, end }) => start < sentence.end && sentence.start < end)) return [];
      let told = reading.text.slice(sentence.start, sentence.end);
      for (const { start, end, form } of spoken) {
        if (form === 'block' || start >= sentence.end || end <= sentence.start) continue;
        const from = Math.max(0, start - sentence.start);
        const to = Math.min(told.length, end - sentence.start);
        told = told.slice(0, from) + ' '.repeat(to - from) + told.slice(to);
      }
      // "PORT ANSEL, March 12 (Maro Wire) –" says when it was written, not what happened.
      const line =
        paragraph.index === 0 && sentence.start === paragraph.start ? (dateLine.exec(told)?.[0].length ?? 0) : 0;
      told = told.slice(line);
      const words = told.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
      return words < 2 ? [] : [{ start: sentence.start + line, end: sentence.end, paragraph, told }];
    });
  });
}
