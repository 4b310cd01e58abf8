import type { Anchor } from '../../record/corpus/corpus.ts';
import { getRecord } from '../../record/corpus/corpus.ts';
import { besideOf, type BesidePassage } from '../../record/corpus/beside-text.ts';
import { readingOf } from '../../record/corpus/reading-of.ts';
import { excerptOf, type ExcerptPart as ExcerptPiece } from '../../record/text/reading/excerpt.ts';
import { readPlainText } from '../../record/text/reading/reading.ts';
import type { AnyRecord } from '../../record/schemas/index.ts';
import { fragmentOf } from '../browser/fragments.ts';
import { dateView } from './dates.ts';
import { publisherLink } from './labels.ts';
import type { Line } from './line.ts';
import { blockAt, type Site } from '../page/site.ts';

/** Words of an article in their sentence, with the way to them. */
export interface PassageView {
  /** The sentence in parts; an ellipsis of ours stands only where one too long is cut. */
  readonly pieces: readonly ExcerptPiece[];
  readonly lang: string;
  /** The passage on the article's page. */
  readonly href: string;
  /** The way to the passage: paragraph, article, date. */
  readonly meta: Line;
}

interface PassageOptions {
  /** Where the link leads; the paragraph by default. */
  readonly fragment?: string | undefined;
  /** Left out where a heading above already names the article. */
  readonly withArticle?: boolean;
}

/**
 * One or more stretches of an article in the sentence around them.
 *
 * @param ranges in the order of the text, not overlapping; several for the segments of an interrupted quote
 */
export function passageView(
  site: Site,
  articleId: string,
  ranges: readonly { start: number; end: number }[],
  { fragment, withArticle = true }: PassageOptions = {},
): PassageView {
  const { corpus, links } = site;
  const key = `articles/${articleId}` as const;
  const article = getRecord(corpus, { kind: 'articles', id: articleId });
  const start = ranges[0]?.start ?? 0;
  const paragraph = blockAt(corpus, key, start)?.number ?? 1;
  const href = links.passage(articleId, fragment ?? fragmentOf.paragraph(paragraph));
  const reading = readingOf(corpus, key);
  const link = { label: site.words.record.paragraph(paragraph), href };
  return {
    pieces: reading ? excerptOf(reading, ranges) : [],
    lang: article.data.inLanguage,
    href,
    meta: withArticle
      ? [link, ', ', publisherLink(site, article), ', ', dateView(article.data.datePublished, site.words)]
      : [link],
  };
}

/** Words beside an article's text, with the part they stand in. */
export function besidePassage(site: Site, { article: id, part, text, start, end }: BesidePassage): PassageView {
  const article = getRecord(site.corpus, { kind: 'articles', id });
  const href = site.links.passage(id, part);
  return {
    pieces: excerptOf(readPlainText(text, article.data.inLanguage), [{ start, end }]),
    lang: article.data.inLanguage,
    href,
    meta: [
      { label: site.words.record.parts[part], href },
      ', ',
      publisherLink(site, article),
      ', ',
      dateView(article.data.datePublished, site.words),
    ],
  };
}

/** The passages beside texts that a field of a record rests on, such as `evidence`. */
export function besidePassages(site: Site, record: AnyRecord, field: string): PassageView[] {
  return besideOf(site.corpus, record)
    .filter(({ path }) => path[0] === field)
    .map((one) => besidePassage(site, one));
}

/** The paragraph that holds a place of an article's text, on the article's page. */
export function paragraphHref({ corpus, links }: Site, article: string, offset: number): string {
  return links.passage(article, fragmentOf.paragraph(blockAt(corpus, `articles/${article}`, offset)?.number ?? 1));
}

/** The passages of some anchors, in the order given. */
export function anchorPassages(site: Site, anchors: readonly Anchor[]): PassageView[] {
  return anchors.map((anchor) => passageView(site, anchor.article, [anchor]));
}
