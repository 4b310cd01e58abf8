import { anchorQuote } from '../../record/text/anchor-quote.ts';
import { createPassageIndex } from '../../record/text/elsewhere.ts';
import { wordsOf } from '../../record/text/find-words.ts';
import { comparisonForm, foldText } from '../../record/text/fold-text.ts';
import { nearestPassage } from '../../record/text/nearest-passage.ts';
import type { Range } from '../../record/text/range.ts';
import { findSameLetters } from '../../record/text/same-letters.ts';
import type { Reading } from '../../record/text/reading/reading.ts';
import { compareText } from '../../record/problems/problem.ts';

/** The text of an article, as selectors see it. */
export interface ArticleText {
  readonly id: string;
  readonly text: string;
  /** In its language; while it is missing, places that cut a word are not told from others. */
  readonly reading?: Reading | undefined;
}

/** Some words in one article. */
export interface FoundPassage extends Range {
  readonly article: string;
}

/** What became of words that somebody looks for. */
export type PassageSearch =
  /** In one article or several, in one place or several. */
  | { readonly status: 'found'; readonly passages: readonly FoundPassage[] }
  /** Nowhere; and the passage most like them, where there is one. */
  | { readonly status: 'nowhere'; readonly nearest: FoundPassage | undefined };

/** As many articles are compared word by word when the words are in none. */
const mostComparisons = 20;

/** Every place where some words stand, up to ten in an article and five articles; white space and quotation marks as in selectors. */
export function findPassages(articles: readonly ArticleText[], words: string): PassageSearch {
  const folded = articles.map(({ id, text }) => ({ id, text: foldText(text) }));
  const holding = new Set(createPassageIndex(folded).find(words));
  const passages = folded.flatMap(({ id, text }): FoundPassage[] => {
    if (!holding.has(id)) return [];
    const anchoring = anchorQuote(text, { exact: words });
    if (anchoring.status === 'anchored') return [{ article: id, start: anchoring.start, end: anchoring.end }];
    return anchoring.status === 'ambiguous' ? anchoring.candidates.map((range) => ({ article: id, ...range })) : [];
  });
  if (passages.length > 0) return { status: 'found', passages };
  // Copied from a file name or a PDF, the same letters are often encoded otherwise.
  const encoded = articles.flatMap(({ id, text }) =>
    findSameLetters(text, words)
      .slice(0, mostEncoded)
      .map((range) => ({ article: id, ...range })),
  );
  return encoded.length > 0
    ? { status: 'found', passages: encoded }
    : { status: 'nowhere', nearest: findNearest(articles, words) };
}

/** More places in one article help nobody to choose. */
const mostEncoded = 10;

function findNearest(articles: readonly ArticleText[], words: string): FoundPassage | undefined {
  const sought = new Set(wordsOf(words.toLowerCase()));
  const ranked = articles
    .map((article) => ({ article, shared: new Set(wordsOf(article.text.toLowerCase())).intersection(sought).size }))
    .sort((a, b) => b.shared - a.shared || compareText(a.article.id, b.article.id))
    .slice(0, mostComparisons);
  let best: (FoundPassage & { similarity: number }) | undefined;
  for (const { article } of ranked) {
    const near = nearestPassage(article.text, words);
    if (near && (!best || near.similarity > best.similarity)) best = { article: article.id, ...near };
  }
  return best && { article: best.article, start: best.start, end: best.end };
}

/** Whether two stretches of words are the same but for white space and the shape of quotation marks. */
export function isSamePassage(a: string, b: string): boolean {
  return comparisonForm(a).trim() === comparisonForm(b).trim();
}
