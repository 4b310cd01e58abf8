import type { Verdict } from '../../record/schemas/claim.ts';
import type { Words } from '../../words/words.ts';
import { hiddenAtRest, layers, type Layer } from '../browser/layers.ts';
import type { Line } from '../lines/line.ts';
import { isContesting, verdictsByWeight } from '../lines/verdicts.ts';

/** One layer of marks in an article's text. */
export interface LegendItem {
  readonly layer: Layer;
  /** What the layer marks, in a word, which is shown as the layer looks. */
  readonly word: string;
  /** Whether its marks are to be seen before anybody switches. */
  readonly isShown: boolean;
  readonly mark?: 'quote' | 'name' | 'hedge' | undefined;
  /** A claim is marked by the shape of its verdict: those the article has, one after the other. */
  readonly verdicts: Line;
}

const markOf = { quotes: 'quote', names: 'name', hedges: 'hedge', claims: undefined, others: undefined } as const;

/** The layers of one article; those it does not have are left out. */
export function articleLegend(
  has: {
    readonly quotes: boolean;
    readonly names: boolean;
    readonly hedges: boolean;
    readonly verdicts: ReadonlySet<Verdict>;
  },
  words: Words,
): LegendItem[] {
  const there = verdictsByWeight.filter((verdict) => has.verdicts.has(verdict));
  const verdictsOf: Readonly<Record<Layer, readonly Verdict[]>> = {
    quotes: [],
    names: [],
    hedges: [],
    claims: there.filter(isContesting),
    others: there.filter((verdict) => !isContesting(verdict)),
  };
  const isThere = { ...has, claims: verdictsOf.claims.length > 0, others: verdictsOf.others.length > 0 };
  return layers
    .filter((layer) => isThere[layer])
    .map((layer) => ({
      layer,
      word: words.article.legend.layers[layer],
      isShown: !hiddenAtRest.includes(layer),
      mark: markOf[layer],
      verdicts: verdictsOf[layer]
        .map((verdict) => ({ verdict, label: words.verdicts.labels[verdict].toLowerCase() }))
        .flatMap((shown, index) => (index === 0 ? [shown] : [', ', shown])),
    }));
}
