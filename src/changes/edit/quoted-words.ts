import type { Quote } from '../../record/schemas/quote.ts';
import type { Range } from '../../record/text/range.ts';
import { readPlainText, type Reading } from '../../record/text/reading/reading.ts';
import { cutToSpeech, placeInSpeech } from '../../record/text/reading/speech-cut.ts';

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
 * The kind of quote that some words of a text are, by the marks around them: without marks they are reported, within
 * marks a run that begins like a sentence is direct, and any other a partial quote. A proposal, to be looked at.
 */
export function quoteKindOf(reading: Reading, { start, end }: Range): Quote['kind'] {
  if (placeInSpeech(reading, { start, end }).status !== 'inside') return 'indirect';
  const words = reading.text.slice(start, end);
  const beginsSentence = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}]/u.test(words);
  const isSentence =
    words.trim().split(/\s+/).length > 2 || /[,.!?。！？]/.test(words.slice(-1) + reading.text.charAt(end));
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(words);
  return beginsSentence && (isSentence || isUnspaced) ? 'direct' : 'partial';
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
