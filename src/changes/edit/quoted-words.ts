import type { Range } from '../../record/text/range.ts';
import { readPlainText, type Reading } from '../../record/text/reading/reading.ts';
import { cutToSpeech } from '../../record/text/reading/speech-cut.ts';

const openingMarks = /^[\s"“„«»‹›「『״＂'‘‚]+/u;
const closingMarks = /[\s"”“»«›‹」』״＂'’‘]+[,.،。]?\s*$/u;
/** By which mark a text begins whose first mark is a closing one: it was copied without the outer marks. */
const openerOf: Readonly<Record<string, string>> = {
  '”': '“',
  '»': '«',
  '«': '»',
  '’': '‘',
  '“': '„',
  '」': '「',
  '"': '"',
};

/**
 * Words as somebody copied them, without the marks at both ends; a comma or full stop behind the closing mark belongs to
 * the sentence around the quote.
 *
 * @example
 * bareWords('“We never have”, ') // => 'We never have'
 */
export function bareWords(copied: string): string {
  return copied.replace(openingMarks, '').replace(closingMarks, '').trim();
}

/** Whether words were copied with a quotation mark at an end: then they mean a place where they are speech. */
export function hasOuterMarks(copied: string): boolean {
  return openingMarks.test(copied.trim()) || closingMarks.test(copied.trim());
}

/**
 * The segments of a quote that a copied passage holds: the parts that are speech. Undefined where the passage is not
 * one of speech: none of it is, or it begins with the article's own words and not with those that announce the quote.
 *
 * @example
 * // “No tolls,” Orr said. “Never.” Rain fell.
 * spokenSegments(reading, wholeText) // => the ranges of "No tolls" and "Never."
 */
export function spokenSegments(reading: Reading, passage: Range): readonly Range[] | undefined {
  const segments = cutToSpeech(reading, passage);
  const [first] = segments;
  if (!first) return undefined;
  const lead = reading.text.slice(passage.start, first.start);
  const announces = !/[\p{L}\p{N}]/u.test(lead) || /[:,：，،]\s*[^\p{L}\p{N}\s]*\s*$/u.test(lead);
  return announces ? segments : undefined;
}

/**
 * The segments of words that no article holds as they were copied, by the marks among them.
 *
 * @example
 * splitCopied('No tolls,” she said. “Never', 'en') // => ['No tolls', 'Never']
 */
export function splitCopied(copied: string, language: string): string[] {
  const words = copied.trim();
  const first = /["“”„«»‘’「」]/u.exec(words)?.[0] ?? '';
  const candidates = [words, `${openerOf[first] ?? ''}${words}`, `${openerOf[first] ?? ''}${words}${first}`];
  for (const candidate of candidates) {
    const reading = readPlainText(candidate, language);
    const segments = spokenSegments(reading, { start: 0, end: candidate.length }) ?? [];
    if (segments.length > 1) return segments.map(({ start, end }) => candidate.slice(start, end));
  }
  return [bareWords(copied).replace(hasOuterMarks(copied) ? /,$/u : /(?!)/u, '')];
}

/**
 * A text of the same length in which what stands between quotation marks, the marks included, is blank: who is named
 * there is spoken of, and does not speak.
 */
export function blankQuotations(paragraph: string): string {
  return paragraph.replace(/„[^"“”„«»]*(?:["“”]|$)|["“«][^"“”„«»]*(?:["”»]|$)/g, (quotation) =>
    ' '.repeat(quotation.length),
  );
}
