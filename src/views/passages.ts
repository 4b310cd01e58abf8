import type { Anchor } from '../corpus/corpus.ts';
import { getEntry } from '../corpus/corpus.ts';
import { fragmentOf } from '../links/links.ts';
import { entryLink, type LinkView } from './labels.ts';
import { dateView, type DateView } from './dates.ts';
import { blockAt, type Site } from './site.ts';

/** Words of an article in their sentence, with the way to them. */
export interface PassageView {
  /** The sentence in three parts; `exact` is the article's own characters. */
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  readonly article: LinkView;
  readonly date: DateView;
  readonly lang: string;
  /** The passage on the article's page. */
  readonly href: string;
  /** Which paragraph, counted from 1. */
  readonly paragraph: number;
}

/**
 * A stretch of an article in the sentence around it.
 *
 * @param fragment where the link leads; the paragraph by default
 */
export function passageView(site: Site, articleId: string, start: number, end: number, fragment?: string): PassageView {
  const { corpus, links } = site;
  const key = `articles/${articleId}` as const;
  const article = getEntry(corpus, { kind: 'articles', id: articleId });
  const text = corpus.texts.get(key)?.text ?? '';
  const sentence = site.sentenceAt(key, start, end);
  const paragraph = blockAt(corpus, key, start)?.number ?? 1;
  return {
    before: text.slice(sentence.start, start),
    exact: text.slice(start, end),
    after: text.slice(end, Math.max(end, sentence.end)),
    article: entryLink(site, article),
    date: dateView(article.data.datePublished),
    lang: article.data.inLanguage,
    href: links.passage(articleId, fragment ?? fragmentOf.paragraph(paragraph)),
    paragraph,
  };
}

/** The passages of some anchors, in the order given. */
export function anchorPassages(site: Site, anchors: readonly Anchor[]): PassageView[] {
  return anchors.map(({ article, start, end }) => passageView(site, article, start, end));
}
