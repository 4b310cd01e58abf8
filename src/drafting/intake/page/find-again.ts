import { lettersOf, type Extracted } from './extract.ts';

/** As many letters as make a block unlike any other. */
const telling = 24;

/**
 * Which blocks of a page an extractor took, by their letters and their order: it gives back copies, sometimes joined or
 * divided. A long block is found by itself; a short one between its neighbours.
 *
 * @example
 * findAgain(['Share', longOne, 'Who pays?', longTwo], [lettersOf(longOne), 'whopays', lettersOf(longTwo)])
 * // => [false, true, true, true]
 */
export function findAgain(texts: readonly string[], extracted: Extracted): readonly boolean[] {
  const whole = extracted.join('|');
  const keys = texts.map(lettersOf);
  const anchors = anchorsOf(keys, whole);
  const found = keys.map((key, index) => key !== '' && anchors.has(index));
  let from = 0;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? '';
    const anchor = anchors.get(index);
    if (anchor !== undefined) from = anchor + key.length;
    else if (key !== '') {
      const next = nextAnchor(anchors, index, keys.length) ?? whole.length;
      const at = indexOfBlock(whole, key, from, next);
      if (at !== -1) {
        found[index] = true;
        from = at + key.length;
      }
    }
  }
  return found;
}

function nextAnchor(anchors: ReadonlyMap<number, number>, index: number, length: number): number | undefined {
  for (let at = index + 1; at < length; at += 1) {
    const anchor = anchors.get(at);
    if (anchor !== undefined) return anchor;
  }
  return undefined;
}

/** A short block counts only where it is a block there too, not as a part of a word. */
function indexOfBlock(whole: string, key: string, from: number, to: number): number {
  const stretch = whole.slice(from, to);
  if (key.length >= telling) {
    const at = stretch.indexOf(key);
    return at === -1 ? -1 : from + at;
  }
  const at = `|${stretch}|`.indexOf(`|${key}|`);
  return at === -1 ? -1 : from + at;
}

/** The places of the long blocks that occur once on both sides, as many as stand in the same order. */
function anchorsOf(keys: readonly string[], whole: string): ReadonlyMap<number, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const candidates = keys.flatMap((key, index) => {
    if (key.length < telling || counts.get(key) !== 1) return [];
    const at = whole.indexOf(key);
    return at === -1 || whole.includes(key, at + 1) ? [] : [{ index, at, weight: key.length }];
  });
  return new Map(heaviestRising(candidates).map(({ index, at }) => [index, at]));
}

interface Candidate {
  readonly index: number;
  readonly at: number;
  readonly weight: number;
}

/** Of candidates in the order of the page, those whose places rise and whose letters together are the most. */
function heaviestRising(candidates: readonly Candidate[]): readonly Candidate[] {
  const best: { total: number; before: number }[] = [];
  // A page has some hundreds of blocks, so looking back at all of them costs little; a bound keeps odd pages cheap.
  const reach = 400;
  for (let i = 0; i < candidates.length; i += 1) {
    const own = candidates[i];
    if (!own) break;
    let total = 0;
    let before = -1;
    for (let j = Math.max(0, i - reach); j < i; j += 1) {
      const other = candidates[j];
      const sum = best[j]?.total ?? 0;
      if (other && other.at < own.at && sum > total) {
        total = sum;
        before = j;
      }
    }
    best.push({ total: total + own.weight, before });
  }
  const chosen: Candidate[] = [];
  let at = best.reduce((top, { total }, index) => (total > (best[top]?.total ?? 0) ? index : top), 0);
  for (let candidate = candidates[at]; candidate; candidate = candidates[at]) {
    chosen.unshift(candidate);
    at = best[at]?.before ?? -1;
  }
  return chosen;
}
