import { comparisonForm } from '../../record/text/fold-text.ts';
import { selectorsOf, type SelectorAt } from '../../record/corpus/anchor-selectors.ts';
import { keyOf, type Anchor, type Corpus } from '../../record/corpus/corpus.ts';
import type { AnchorChange } from '../../views/report/report.ts';
import type { AnyRecord } from '../../record/schemas/index.ts';
import type { KeyPath } from '../../record/source/source-file.ts';
import { blockAt } from '../../views/page/site.ts';

type Place = NonNullable<AnchorChange['before']>;

/** A record's selectors at one revision. */
export interface SelectorsAt {
  readonly record: AnyRecord;
  readonly corpus: Corpus;
}

export interface AnchorContext {
  /** Where a field of the earlier frontmatter is in the later one. */
  readonly placeAfter: (path: KeyPath) => KeyPath;
  /** The id an article has now. */
  readonly articleAfter: (id: string) => string;
  /** Which paragraph of an article (by its id now) an earlier one is; undefined where it is gone. Both from 1. */
  readonly paragraphAfter: (article: string, paragraph: number) => number | undefined;
}

/**
 * What became of the passages a record rests on: lost, found again, or now other words, in another article, or in another
 * paragraph. Paragraphs are followed, so that one written above moves nothing.
 */
export function compareAnchors(
  before: SelectorsAt,
  after: SelectorsAt,
  context: AnchorContext,
): Omit<AnchorChange, 'record'>[] {
  return pairSelectors(selectorsOf(before.record), selectorsOf(after.record), context).flatMap(([old, now]) => {
    const from = placeOf(before.corpus, old);
    const to = placeOf(after.corpus, now);
    if (!from && !to) return [];
    if (from && to && isSamePlace(from, to, context)) return [];
    return [{ field: [...now.path], before: from ?? null, after: to ?? null }];
  });
}

/** Selectors that are the same, wherever they stand in the record; then those that stand in the same place. */
function pairSelectors(
  before: readonly SelectorAt[],
  after: readonly SelectorAt[],
  { placeAfter, articleAfter }: AnchorContext,
): [SelectorAt, SelectorAt][] {
  const sameness = ({ path, selector: { exact, prefix, suffix } }: SelectorAt, article: string) =>
    JSON.stringify([path.filter((step) => typeof step === 'string'), article, exact, prefix, suffix]);
  const bySelector = Map.groupBy(after, (at) => sameness(at, articleAfter(at.article)));
  const pairs: [SelectorAt, SelectorAt][] = [];
  const left: SelectorAt[] = [];
  const taken = new Set<SelectorAt>();
  for (const old of before) {
    const now = bySelector.get(sameness(old, articleAfter(old.article)))?.shift();
    if (now) {
      pairs.push([old, now]);
      taken.add(now);
    } else left.push(old);
  }
  const byPlace = new Map(after.filter((at) => !taken.has(at)).map((at) => [at.path.join('\0'), at]));
  for (const old of left) {
    const now = byPlace.get(placeAfter(old.path).join('\0'));
    if (now) pairs.push([old, now]);
  }
  const order = new Map(after.map((at, index) => [at, index]));
  return pairs.sort(([, a], [, b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

function placeOf(corpus: Corpus, { record, path, article }: SelectorAt): Place | undefined {
  const wanted = path.join('\0');
  const anchor: Anchor | undefined = corpus.anchors
    .get(keyOf(record))
    ?.find((candidate) => candidate.path.join('\0') === wanted && candidate.record.path === record.path);
  if (!anchor) return undefined;
  const key = `articles/${article}` as const;
  return {
    article,
    paragraph: blockAt(corpus, key, anchor.start)?.number ?? 1,
    words: (corpus.texts.get(key)?.text ?? '').slice(anchor.start, anchor.end),
  };
}

function isSamePlace(before: Place, after: Place, { articleAfter, paragraphAfter }: AnchorContext): boolean {
  return (
    articleAfter(before.article) === after.article &&
    comparisonForm(before.words) === comparisonForm(after.words) &&
    paragraphAfter(after.article, before.paragraph) === after.paragraph
  );
}
