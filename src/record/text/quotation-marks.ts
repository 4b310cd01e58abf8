/** Marks by what they can be: a straight mark and some typographic ones open in one tradition and close in another. */
const partnerOf: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['»', '«'],
  ['”', '”'],
  ['"', '"'],
]);
const doubleMark = /["“”„«»]/;

/**
 * Whether a place in a paragraph lies between quotation marks.
 *
 * A mark opened in one shape may close in another, as published text has it ("…”). A paragraph without any double mark
 * may quote with single ones, or begin its speech with a dash; there an apostrophe cannot be told from a mark, so any
 * single mark before the place counts.
 *
 * @example
 * isInQuotationMarks('"No,” she said. “Never.”', 1)  // => true
 * isInQuotationMarks('"No,” she said. “Never.”', 6)  // => false
 */
export function isInQuotationMarks(paragraph: string, at: number): boolean {
  if (/^\s*[—–-]\s/.test(paragraph)) return true;
  const before = paragraph.slice(0, at);
  if (!doubleMark.test(paragraph)) return /(?:^|[\s([])['‘‚‹]/.test(before);
  const open: string[] = [];
  for (const mark of before) {
    if (!doubleMark.test(mark)) continue;
    const innermost = open.at(-1);
    const closes = innermost !== undefined && (partnerOf.get(innermost) === mark || mark === '”' || mark === '"');
    if (closes) open.pop();
    else if (partnerOf.has(mark)) open.push(mark);
  }
  return open.length > 0;
}

/** Whether words bring the marks along that the page puts around them: “We never have.” */
export function hasOwnMarks(words: string): boolean {
  return /^\s*["“„«].*["”“»]\s*[,.]?\s*$/s.test(words);
}
