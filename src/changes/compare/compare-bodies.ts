import { wordDiff } from '../../record/text/word-diff.ts';
import { parseBody, type BodyOf } from '../../record/markdown/parse-body.ts';
import { textLayer } from '../../record/markdown/text-layer.ts';
import type { ParagraphChange } from '../../views/report/report.ts';
import { alignItems, outOfOrder, type Pair } from './align-items.ts';
import type { Follow } from './compare-fields.ts';
import { countWords, textLikeness } from './likeness.ts';

/** A third of the words in common: less, and one paragraph was deleted and another one written. */
const enough = 1 / 3;

/** The paragraphs of a body as an editor typed them, in the order of their numbers on the page. */
export function paragraphsOf(written: string, of: BodyOf): string[] {
  return textLayer(parseBody(written, of).tree).blocks.map(({ element, leaves }) => {
    const start = element.position?.start.offset ?? leaves[0]?.source.start ?? 0;
    const end = element.position?.end.offset ?? leaves.at(-1)?.source.end ?? start;
    return written.slice(start, end).replace(/\s+/g, ' ').trim();
  });
}

/** A body whose links to renamed records lead to the ids these have now, so that neither following nor staying behind is news. */
export function followLinks(written: string, of: BodyOf, follow: Follow): string {
  let followed = '';
  let at = 0;
  for (const { offset, end, to } of parseBody(written, of).references.toSorted((a, b) => a.offset - b.offset)) {
    const id = follow(to.kind, to.id);
    if (id === to.id || offset < at) continue;
    const link = written.slice(offset, end);
    // The target is what a link or an embed ends with; its words may well be the same.
    const target = link.lastIndexOf(to.id);
    followed += `${written.slice(at, offset)}${link.slice(0, target)}${id}${link.slice(target + to.id.length)}`;
    at = end;
  }
  return followed + written.slice(at);
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
