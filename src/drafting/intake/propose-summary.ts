import { readPlainText } from '../../record/text/reading/reading.ts';
import type { Intake } from './intake.ts';
import { textPieces } from './intake.ts';

/** As many characters as a proposed summary has at most. */
const mostCharacters = 300;

/**
 * The article's first sentence, in quotation marks: words for a summary that say themselves whose they are. Undefined
 * where the first paragraph has none of a fitting length.
 *
 * @example
 * proposeSummary(intakeOf('AVERLAND, May 3 (Orrwire) – Rain fell. It stopped.'), 'en') // => '“Rain fell.”'
 */
export function proposeSummary(intake: Intake, language: string): string | undefined {
  const opening = textPieces(intake).find(({ kind }) => kind === 'paragraph')?.text;
  if (opening === undefined) return undefined;
  const text = opening
    .slice(0, 2000)
    .replace(/^\p{Lu}[\p{L}\p{M} ,./’'\d-]{1,70}(?:\([^)]{1,40}\))?\s?[–—]\s(?=\p{Lu})/u, '');
  const reading = readPlainText(text, language);
  const [paragraph] = reading.paragraphs;
  const sentence = paragraph && reading.sentencesOf(paragraph)[0];
  const words = sentence && text.slice(sentence.start, sentence.end).trim();
  if (words === undefined || words === '' || words.length > mostCharacters) return undefined;
  return `“${words.replace(/[“”„«»]\s?|\s?»/gu, (mark) => (/[“„«]/u.test(mark) ? '‘' : '’'))}”`;
}
