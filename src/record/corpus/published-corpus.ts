import { keepPassages, type KeptPassages } from '../markdown/keep-passages.ts';
import type { Body } from '../markdown/parse-body.ts';
import type { TextLayer } from '../markdown/text-layer.ts';
import { sentencesAround } from '../text/reading/reading.ts';
import type { ArticlePart } from '../schemas/fields.ts';
import type { AnyRecord, RecordOf } from '../schemas/index.ts';
import { NotedRecord } from '../schemas/noted-record.ts';
import { besideIn } from './beside-text.ts';
import {
  keyOf,
  type Anchor,
  type Backlink,
  type Corpus,
  type Mention,
  type Occurrence,
  type RecordKey,
} from './corpus.ts';
import { notedCorpus, plainCorpus } from './noted-corpus.ts';
import { readingOf } from './reading-of.ts';
import { wordsSetApart } from './words-set-apart.ts';

/**
 * The corpus as it may be published: of an article with `publish: excerpts` only the sentences are left that records rest
 * on. The one place where texts are shortened; nothing that is made from this corpus can show what it does not have.
 *
 * The text layer of such an article is the shortened one, gaps among it, and every offset is one into that layer.
 */
export function publishedCorpus(whole: Corpus): Corpus {
  const corpus = plainCorpus(whole);
  const shortened = new Map<string, ShortArticle>();
  for (const article of corpus.records.articles.values()) {
    if (article.data.publish === 'excerpts') shortened.set(article.id, shortArticle(corpus, article));
  }
  if (shortened.size === 0) return whole;

  const swap = <R extends AnyRecord>(record: R): R =>
    record.kind === 'articles' ? ((shortened.get(record.id)?.record as R | undefined) ?? record) : record;
  const moved = (anchor: Anchor): Anchor => {
    const place = shortened.get(anchor.article)?.kept.placeOf(anchor);
    return { ...anchor, record: swap(anchor.record), ...place };
  };
  const occurrence = (found: Occurrence): Occurrence[] => {
    const text = swap(found.text);
    if (text === found.text) return [found];
    return placed([found], shortened.get(text.id)).map((mention) => ({ ...mention, text }));
  };
  const articleOf = (key: RecordKey) =>
    key.startsWith('articles/') ? shortened.get(key.slice('articles/'.length)) : undefined;
  return notedCorpus({
    ...corpus,
    records: {
      ...corpus.records,
      articles: new Map([...corpus.records.articles].map(([id, article]) => [id, swap(article)])),
    },
    bodies: mapValues(corpus.bodies, (body, key) => articleOf(key)?.body ?? body),
    texts: mapValues(corpus.texts, (layer, key): TextLayer => articleOf(key)?.kept.layer ?? layer),
    backlinks: mapValues(corpus.backlinks, (links) =>
      links.map((link): Backlink => ({ ...link, from: swap(link.from) })),
    ),
    anchors: mapValues(corpus.anchors, (anchors) => anchors.map(moved)),
    anchorsIn: mapValues(corpus.anchorsIn, (anchors) => anchors.map(moved)),
    mentionsIn: mapValues(corpus.mentionsIn, (mentions, key) => placed(mentions, articleOf(key))),
    occurrencesOf: mapValues(corpus.occurrencesOf, (found) => found.flatMap(occurrence)),
    setApartBefore: new Map(
      [...corpus.records.quotes.values()]
        .filter(({ data }) => shortened.has(data.article.id))
        .map((quote) => [quote.id, wordsSetApart(corpus, quote) ?? 'not']),
    ),
  });
}

interface ShortArticle {
  readonly record: RecordOf<'articles'>;
  readonly body: Body;
  readonly kept: KeptPassages;
}

function shortArticle(corpus: Corpus, article: RecordOf<'articles'>): ShortArticle {
  const key = keyOf(article);
  const reading = readingOf(corpus, key);
  const layer = corpus.texts.get(key);
  const body = corpus.bodies.get(key);
  if (!reading || !layer || !body) throw new Error(`The article ${article.id} has no text.`);
  const anchors = corpus.anchorsIn.get(article.id) ?? [];
  const kept = keepPassages(
    body.tree,
    layer,
    anchors.map((anchor) => sentencesAround(reading, anchor)),
  );
  // The lines around the text are words of the article that no record rests on.
  const beside = besideIn(corpus, article).flatMap(({ passages }) => passages);
  const isRested = (part: ArticlePart, text: string | undefined) =>
    beside.some((one) => one.part === part && one.text === text);
  const data = {
    ...article.data,
    standfirst: isRested('standfirst', article.data.standfirst) ? article.data.standfirst : undefined,
    captions: article.data.captions.filter((caption) => isRested('caption', caption)),
  };
  const content = { path: article.path, data, body: kept.layer.text };
  return {
    record: new NotedRecord('articles', article.id, content) as RecordOf<'articles'>,
    body: { tree: kept.tree, references: [], issues: [] },
    kept,
  };
}

/** Names where they are in the shortened text; those in what was left out are gone. */
function placed<M extends Mention>(mentions: readonly M[], article: ShortArticle | undefined): readonly M[] {
  if (!article) return mentions;
  return mentions.flatMap((mention) => {
    const place = article.kept.placeOf(mention);
    return place ? [{ ...mention, ...place }] : [];
  });
}

function mapValues<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  valueOf: (value: Value, key: Key) => Value,
): ReadonlyMap<Key, Value> {
  return new Map([...map].map(([key, value]) => [key, valueOf(value, key)]));
}
