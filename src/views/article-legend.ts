import type { Verdict } from '../schemas/claim.ts';
import { verdictLabel, verdictsByWeight } from './verdicts.ts';

/** One kind of mark in an article's text, shown as it looks there, and what it means. */
export interface LegendItem {
  readonly mark: 'quote' | 'name' | 'hedge' | 'verdict';
  readonly verdict?: Verdict | undefined;
  readonly word: string;
  readonly meaning: string;
}

const verdictMeanings: Readonly<Record<Verdict, string>> = {
  corroborated: 'sources state it too',
  contradicted: 'sources state otherwise',
  disputed: 'sources agree in part, or not with each other',
  'not assessed': 'no source was gathered',
};

/** What the marks of one article mean; those it does not have are left out. */
export function articleLegend(has: {
  readonly quotes: boolean;
  readonly names: boolean;
  readonly hedges: boolean;
  readonly verdicts: ReadonlySet<Verdict>;
}): LegendItem[] {
  const items: LegendItem[] = [];
  if (has.quotes) items.push({ mark: 'quote', word: 'underlined', meaning: 'spoken words; they lead to the quote' });
  if (has.names) {
    items.push({ mark: 'name', word: 'dotted', meaning: 'a name; it leads to the record of who or what it names' });
  }
  for (const verdict of verdictsByWeight) {
    if (!has.verdicts.has(verdict)) continue;
    items.push({
      mark: 'verdict',
      verdict,
      word: verdictLabel(verdict).toLowerCase(),
      meaning: verdictMeanings[verdict],
    });
  }
  if (has.hedges) items.push({ mark: 'hedge', word: 'dashed', meaning: 'a hedge, in the article’s own words' });
  return items;
}
