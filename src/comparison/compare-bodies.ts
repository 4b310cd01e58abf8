import { wordDiff } from '../anchoring/word-diff.ts';
import type { Body } from '../markdown/parse-body.ts';
import { textLayer } from '../markdown/text-layer.ts';
import type { ParagraphChange } from '../report/report.ts';
import { alignItems, type Pair } from './align-items.ts';
import { countWords, textLikeness } from './likeness.ts';

/** A third of the words in common: less, and one paragraph was deleted and another one written. */
const enough = 1 / 3;

/** The paragraphs of a body as an editor typed them, in the order of their numbers on the page. */
export function paragraphsOf(body: Body | undefined, written: string): string[] {
  if (!body) return [];
  return textLayer(body.tree).blocks.map(({ element, leaves }) => {
    const start = element.position?.start.offset ?? leaves[0]?.source.start ?? 0;
    const end = element.position?.end.offset ?? leaves.at(-1)?.source.end ?? start;
    return written.slice(start, end).replace(/\s+/g, ' ').trim();
  });
}

export function alignParagraphs(before: readonly string[], after: readonly string[]): Pair[] {
  const counts = new Map<string, ReturnType<typeof countWords>>();
  const countsOf = (text: string) => {
    const known = counts.get(text) ?? countWords(text);
    counts.set(text, known);
    return known;
  };
  return alignItems(before, after, {
    keyOf: (text) => text,
    likeness: (a, b) => textLikeness(countsOf(a), countsOf(b)),
    enough,
  });
}

/**
 * The paragraphs that are new, gone, worded differently, or elsewhere among those that stayed. White space is no wording:
 * a line broken elsewhere changes nothing.
 */
export function paragraphChanges(
  before: readonly string[],
  after: readonly string[],
  pairs: readonly Pair[],
): ParagraphChange[] {
  const moved = outOfOrder(pairs);
  return pairs.flatMap((pair): ParagraphChange[] => {
    const old = pair.before === undefined ? undefined : before[pair.before];
    const now = pair.after === undefined ? undefined : after[pair.after];
    if (old === now && !moved.has(pair)) return [];
    return [
      {
        before: pair.before === undefined ? null : pair.before + 1,
        after: pair.after === undefined ? null : pair.after + 1,
        difference:
          old === undefined
            ? [{ kind: 'added', text: now ?? '' }]
            : now === undefined
              ? [{ kind: 'removed', text: old }]
              : wordDiff(old, now),
      },
    ];
  });
}

/** Pairs that stand elsewhere among the pairs than they did: the fewest that have to move to give the one order the other. */
export function outOfOrder(pairs: readonly Pair[]): ReadonlySet<Pair> {
  const kept = pairs.filter(
    (pair): pair is { before: number; after: number } => pair.before !== undefined && pair.after !== undefined,
  );
  // The longest increasing run of old places, by patience: what is not in it moved.
  const ends: number[] = [];
  const previous: number[] = [];
  kept.forEach(({ before }, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((kept[ends[middle] ?? 0]?.before ?? 0) < before) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  });
  const moved = new Set<Pair>(kept);
  for (let at = ends.at(-1) ?? -1; at !== -1; at = previous[at] ?? -1) moved.delete(kept[at] as Pair);
  return moved;
}
