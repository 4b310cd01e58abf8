import { anchorQuote, type QuoteSelector } from '../../record/text/anchor-quote.ts';
import { foldText } from '../../record/text/fold-text.ts';
import { findCut } from '../../record/text/reading/passage-cut.ts';
import type { ArticleText, FoundPassage } from './find-passages.ts';
import { findPassages } from './find-passages.ts';

/** Where in the corpus some words stand, or why that cannot be said. */
export type Location =
  | { readonly status: 'located'; readonly passage: FoundPassage }
  | { readonly status: 'nowhere'; readonly nearest: FoundPassage | undefined }
  | { readonly status: 'in several articles'; readonly articles: readonly string[] }
  | { readonly status: 'in several places'; readonly passages: readonly FoundPassage[] };

/** What narrows the search, where somebody has said it. */
export interface Narrowing {
  /** Words directly before and after. */
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** Which of the places in the article, counted from 1. */
  readonly occurrence?: number | undefined;
  /** Places before this one do not count: the words go on a quote. */
  readonly after?: FoundPassage | undefined;
  /** Whether a place can be meant at all. */
  readonly admits?: (passage: FoundPassage) => boolean;
}

/**
 * The place that some words mean.
 *
 * Places that would begin or end inside a word count only where there are no others.
 */
export function locateWords(articles: readonly ArticleText[], words: string, narrowing: Narrowing = {}): Location {
  const search = findPassages(articles, words);
  if (search.status === 'nowhere') return search;
  const textOf = (id: string) => articles.find((article) => article.id === id)?.text ?? '';
  const selector: QuoteSelector = { exact: words, prefix: narrowing.prefix, suffix: narrowing.suffix };
  const within = search.passages.filter(
    (passage) =>
      (narrowing.after === undefined ||
        (passage.article === narrowing.after.article && passage.start >= narrowing.after.end)) &&
      (narrowing.admits?.(passage) ?? true) &&
      stands(textOf(passage.article), selector, passage),
  );
  const whole = within.filter((passage) => {
    const reading = articles.find(({ id }) => id === passage.article)?.reading;
    return !reading || !findCut(reading, passage);
  });
  const passages = whole.length > 0 ? whole : within.length > 0 ? within : search.passages;
  const inArticles = [...new Set(passages.map(({ article }) => article))];
  if (inArticles.length > 1) return { status: 'in several articles', articles: inArticles };
  const chosen = narrowing.occurrence === undefined ? undefined : passages[narrowing.occurrence - 1];
  const [only, ...others] = chosen ? [chosen] : passages;
  if (only && others.length === 0) return { status: 'located', passage: only };
  return { status: 'in several places', passages };
}

/** Whether the words stand at a place with this prefix and this suffix. */
function stands(text: string, selector: QuoteSelector, { start }: FoundPassage): boolean {
  const anchoring = anchorQuote(foldText(text), selector);
  if (anchoring.status === 'anchored') return anchoring.start === start;
  return anchoring.status === 'ambiguous' && anchoring.candidates.some((candidate) => candidate.start === start);
}
