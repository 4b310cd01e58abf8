import { hasOwnMarks, isInQuotationMarks } from '../../record/text/quotation-marks.ts';
import type { Range } from '../../record/text/range.ts';
import type { Quote } from '../../record/schemas/quote.ts';

/** A quotation that a sentence interrupts: “No tolls,” she said. “Never.” */
const interruption = /(?<=[,.!?…—–-])["”»](?=\s)[^"“”„«»]*(?<=\s)["“„«](?=\S)/g;

/**
 * The words of a quote as somebody copied them from the page: without the marks around them and the comma before a
 * closing mark, which belong to the page, and in segments where the article's own words interrupt.
 *
 * @example
 * speechSegments('“No tolls,” she said. “Never.”') // => ['No tolls', 'Never.']
 */
export function speechSegments(copied: string): string[] {
  const pieces = copied.trim().split(interruption);
  return pieces.map((piece, index) => {
    const isFirst = index === 0;
    const isLast = index === pieces.length - 1;
    const isWhole = pieces.length === 1;
    // A mark at one end only was copied with the words around it, unless it belongs to a mark inside them.
    const lone = isWhole && !hasOwnMarks(piece) && (piece.match(/["“”„«»]/g)?.length ?? 0) > 1;
    const withoutOpening = isFirst && !lone ? piece.replace(/^["“„«]\s*/, '') : piece;
    const closed = !isLast || (!lone && /["”»]\s*[,.]?$/.test(withoutOpening));
    const withoutClosing = isLast && closed ? withoutOpening.replace(/\s*["”»]\s*[,.]?$/, '') : withoutOpening;
    return (closed ? withoutClosing.replace(/\s*,$/, '') : withoutClosing).trim();
  });
}

/**
 * The kind of quote that some words of a paragraph are, by the marks around them: without marks they are reported,
 * within marks a run that begins like a sentence is direct, and any other a partial quote. A proposal, to be looked at.
 */
export function quoteKindOf(paragraph: string, { start, end }: Range): Quote['kind'] {
  if (!isInQuotationMarks(paragraph, start)) return 'indirect';
  const words = paragraph.slice(start, end);
  const beginsSentence = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}]/u.test(words);
  const isSentence = words.trim().split(/\s+/).length > 2 || /[,.!?]/.test(words.slice(-1) + paragraph.charAt(end));
  return beginsSentence && isSentence ? 'direct' : 'partial';
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
