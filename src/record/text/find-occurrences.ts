/**
 * Above this product of lengths the engine's own search, quick but quadratic at worst, gives way to one that is
 * linear whatever the input. An article of 10,000 characters and a quote of 1,000 just reach it.
 */
const largestProduct = 10_000_000;

/**
 * Every place where a pattern stands in a text, overlapping ones included, in order.
 *
 * A place that would cut a surrogate pair in two is none: half a character was never printed.
 *
 * @example
 * findOccurrences('banana', 'ana') // => [1, 3]
 * findOccurrences('banana', '')    // => []
 */
export function findOccurrences(text: string, pattern: string, limit = Infinity): number[] {
  if (pattern === '' || pattern.length > text.length) return [];
  const starts =
    pattern.length * text.length <= largestProduct ? searchQuickly(text, pattern) : searchLinearly(text, pattern);
  const found: number[] = [];
  for (const start of starts) {
    if (cutsPair(text, start) || cutsPair(text, start + pattern.length)) continue;
    found.push(start);
    if (found.length >= limit) break;
  }
  return found;
}

function* searchQuickly(text: string, pattern: string): Generator<number> {
  for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + 1)) yield at;
}

/** Knuth, Morris and Pratt: each unit of the text is read once, a mismatch falls back along the pattern's borders. */
function* searchLinearly(text: string, pattern: string): Generator<number> {
  const borders = bordersOf(pattern);
  let matched = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && (matched === pattern.length || pattern.charCodeAt(matched) !== unit))
      matched = borders[matched] ?? 0;
    if (pattern.charCodeAt(matched) === unit) matched++;
    if (matched === pattern.length) yield at + 1 - matched;
  }
}

/** For each length of a beginning of the pattern, the longest shorter beginning that it also ends with. */
function bordersOf(pattern: string): Int32Array {
  const borders = new Int32Array(pattern.length + 1);
  let border = 0;
  for (let at = 1; at < pattern.length; at++) {
    const unit = pattern.charCodeAt(at);
    while (border > 0 && pattern.charCodeAt(border) !== unit) border = borders[border] ?? 0;
    if (pattern.charCodeAt(border) === unit) border++;
    borders[at + 1] = border;
  }
  return borders;
}

function cutsPair(text: string, offset: number): boolean {
  const after = text.charCodeAt(offset);
  if (!(after >= 0xdc00 && after <= 0xdfff)) return false;
  const before = text.charCodeAt(offset - 1);
  return before >= 0xd800 && before <= 0xdbff;
}
