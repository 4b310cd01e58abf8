import type { Range } from './range.ts';

/**
 * Abbreviations that a sentence is never taken to end with: titles, and what stands before names or after them.
 * Initials and their like ("J.", "U.S.", "D.C.") need no record.
 */
const abbreviations = new Set(
  (
    'Mr Mrs Ms Mx Messrs Mme Mlle MM Dr Prof Rev Fr Hon St Ste Mt Ft Pres Gov Sen Rep Amb Sec Det Insp Supt ' +
    'Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Pvt Brig Inc Corp Co Ltd vs v cf a.m p.m'
  ).split(' '),
);

/** Abbreviations that stand before a number; before anything else they are words ("No. He stayed."). */
const beforeNumbers = new Set(
  'No Nos Nr Art Fig Vol Ch p pp para sec c ca Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(' '),
);

/**
 * The sentences of one paragraph, each without the white space around it.
 *
 * `Intl.Segmenter` proposes the ends; these rules take some of them back:
 * - no sentence ends after a title ("Dr.") or the like, an initial or initials ("J.", "U.S."), or "No." and months before a number;
 * - no sentence begins with a lower-case letter, as after "“Why?” he asked";
 * - closing marks set off by a space ("« Oui. » Puis") belong to the sentence before them;
 * - a line break inside the paragraph ends nothing.
 *
 * After "U.S." two sentences may thus be given as one: too much context does less harm than half a sentence.
 * A language tag that is malformed or unknown counts as English, never as the language of the machine.
 *
 * @example
 * splitSentences('Mr. Orr left. “Why?” she asked.') // => [{ start: 0, end: 13 }, { start: 14, end: 31 }]
 */
export function splitSentences(text: string, language = 'en'): Range[] {
  const oneLine = text.replace(/[\n\r\u0085\u2028\u2029]/g, ' ');
  const sentences: Range[] = [];
  let start = 0;
  for (const { index, segment } of segmenterFor(language).segment(oneLine)) {
    const end = index + segment.length;
    const closing = /^[»”’)\]]+(?=\s|$)/.exec(oneLine.slice(end, end + 8));
    const boundary = end + (closing?.[0].length ?? 0);
    if (boundary <= start) continue;
    if (boundary < oneLine.length && continues(oneLine.slice(start, boundary), oneLine.slice(boundary, boundary + 16)))
      continue;
    const sentence = trimRange(oneLine, start, boundary);
    if (sentence) sentences.push(sentence);
    start = boundary;
  }
  return sentences;
}

/**
 * The stretch from the first to the last sentence that a passage touches; the passage itself if it touches none.
 *
 * @example
 * sentenceAround(splitSentences('It rained. We left.'), 13, 17) // => { start: 11, end: 19 }
 */
export function sentenceAround(sentences: readonly Range[], start: number, end: number): Range {
  const first = sentences.find((sentence) => sentence.end > start);
  const last = sentences.findLast((sentence) => sentence.start < Math.max(end, start + 1));
  if (!first || !last || last.start < first.start) return { start, end };
  return { start: first.start, end: last.end };
}

/** Whether the sentence goes on after what the segmenter took for its end. */
function continues(before: string, after: string): boolean {
  if (/^\s*["'“‘«([]*\p{Ll}/u.test(after)) return true;
  const word = /(?:^|[^\p{L}\p{M}\p{N}.])((?:\p{L}\p{M}*|\.(?=\p{L}))+)\.\s*$/u.exec(before.slice(-24))?.[1];
  if (word === undefined) return false;
  if (abbreviations.has(word) || /^\p{Lu}\p{M}*(?:\.\p{Lu}\p{M}*)*$/u.test(word)) return true;
  return beforeNumbers.has(word) && /^\s*\p{N}/u.test(after);
}

function trimRange(text: string, start: number, end: number): Range | undefined {
  const sentence = text.slice(start, end);
  const trimmed = sentence.trim();
  if (trimmed === '') return undefined;
  const trimmedStart = start + sentence.length - sentence.trimStart().length;
  return { start: trimmedStart, end: trimmedStart + trimmed.length };
}

/** Segmenters are costly to make, so each language's is kept. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(isSupported(language) ? language : 'en', { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

function isSupported(language: string): boolean {
  try {
    return Intl.Segmenter.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}
