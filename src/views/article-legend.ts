import type { Verdict } from '../schemas/claim.ts';
import type { Words } from '../words/words.ts';
import { verdictsByWeight } from './verdicts.ts';

/** One kind of mark in an article's text, shown as it looks there, and what it means. */
export interface LegendItem {
  readonly mark: 'quote' | 'name' | 'hedge' | 'verdict';
  readonly verdict?: Verdict | undefined;
  readonly word: string;
  readonly meaning: string;
}

/** What the marks of one article mean; those it does not have are left out. */
export function articleLegend(
  has: {
    readonly quotes: boolean;
    readonly names: boolean;
    readonly hedges: boolean;
    readonly verdicts: ReadonlySet<Verdict>;
  },
  { article: { legend }, verdicts }: Words,
): LegendItem[] {
  const items: LegendItem[] = [];
  if (has.quotes) items.push({ mark: 'quote', ...legend.quote });
  if (has.names) items.push({ mark: 'name', ...legend.name });
  for (const verdict of verdictsByWeight) {
    if (!has.verdicts.has(verdict)) continue;
    items.push({
      mark: 'verdict',
      verdict,
      word: verdicts.labels[verdict].toLowerCase(),
      meaning: verdicts.meanings[verdict],
    });
  }
  if (has.hedges) items.push({ mark: 'hedge', ...legend.hedge });
  return items;
}
