import { draftArticle, type ArticleToDraft } from '../../src/drafting/draft-article.ts';
import type { DraftedRecord } from '../../src/drafting/drafted.ts';
import type { KnownName } from '../../src/drafting/names/known-names.ts';

/** What is drafted of a text, published on 12 March 2031, a Wednesday. */
export function draftText(body: string, language = 'en', known: readonly KnownName[] = []): readonly DraftedRecord[] {
  return draftArticle(articleOf(body, language, known)).records;
}

export function articleOf(body: string, language = 'en', known: readonly KnownName[] = []): ArticleToDraft {
  const shared = { headline: 'Rain', datePublished: '2031-03-12', inLanguage: language };
  return {
    body,
    article: { ...shared, headlineFrom: 'source' },
    source: { ...shared, publisher: 'The Averland Post', kind: 'news report' },
    drafted: { article: {}, source: {} },
    id: 'rain',
    sourceId: 'post',
    hasSource: false,
    known,
    isTaken: () => false,
    isRejected: () => false,
  };
}
