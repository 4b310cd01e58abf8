import { keyOf, type Anchor } from '../../record/corpus/corpus.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { findWholeWords } from '../../record/text/reading/word-edges.ts';
import type { Site } from '../page/site.ts';
import { wordsAt } from './columns.ts';

/** Hedging words of a claim, at one place of its evidence. */
export interface HedgeAt {
  /** As the record has them. */
  readonly hedge: string;
  readonly anchor: Anchor;
}

/** Where the hedges of a claim stand in its evidence, in the order of the text. */
export function hedgesOf({ corpus }: Site, claim: RecordOf<'claims'>): HedgeAt[] {
  const evidence = (corpus.anchors.get(keyOf(claim)) ?? []).filter(({ path }) => path[0] === 'evidence');
  return claim.data.hedges
    .flatMap((hedge, index) =>
      evidence.flatMap((passage) =>
        findWholeWords(wordsAt(corpus, passage), hedge).map(({ start, end }) => ({
          hedge,
          anchor: { ...passage, path: ['hedges', index], start: passage.start + start, end: passage.start + end },
        })),
      ),
    )
    .sort((a, b) => compareAnchors(a.anchor, b.anchor));
}

function compareAnchors(a: Anchor, b: Anchor): number {
  return a.article === b.article ? a.start - b.start || a.end - b.end : a.article < b.article ? -1 : 1;
}
