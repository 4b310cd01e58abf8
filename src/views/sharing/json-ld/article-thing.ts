import type { CorrectionCommentLeaf, NewsArticleLeaf } from 'schema-dts';
import { getRecord, keyOf } from '../../../record/corpus/corpus.ts';
import type { RecordOf } from '../../../record/schemas/index.ts';
import { recordsIn } from '../../lines/article-anchors.ts';
import type { Site } from '../../page/site.ts';
import { knownFacts } from './known-facts.ts';
import { schemaDate } from './schema-dates.ts';

/**
 * An article as its publisher printed it. Quotes, people and places are named by their ids alone: each has a page that
 * says more, and this one has to stay light.
 */
export function articleThing(site: Site, article: RecordOf<'articles'>): NewsArticleLeaf {
  const { corpus, links } = site;
  const { data } = article;
  const named = new Set((corpus.mentionsIn.get(keyOf(article)) ?? []).map(({ to }) => links.thing(to)));
  return knownFacts<NewsArticleLeaf>({
    '@type': 'NewsArticle',
    '@id': links.thing(article),
    // A headline of ours is only what we call it.
    headline: data.headlineFrom === 'editor' ? undefined : data.headline,
    name: data.headlineFrom === 'editor' ? data.headline : undefined,
    abstract: data.standfirst,
    correction: data.updates
      .filter(({ type }) => type !== 'update')
      .map(({ text, date }) =>
        knownFacts<CorrectionCommentLeaf>({
          '@type': 'CorrectionComment',
          text,
          datePublished: date && schemaDate(date),
        }),
      ),
    datePublished: schemaDate(data.datePublished),
    // A byline as printed; whether it names a person, several or a desk is not stated.
    creditText: data.author,
    inLanguage: data.inLanguage,
    publisher: { '@type': 'Organization', name: getRecord(corpus, data.source).data.publisher },
    isBasedOn: { '@id': links.thing(data.source) },
    about: data.topics.map((topic) => ({ '@id': links.thing(topic) })),
    hasPart: recordsIn(corpus.anchorsIn.get(article.id) ?? [], 'quotes', 'exact').map(({ record }) => ({
      '@id': links.thing(record),
    })),
    mentions: [...named].map((id) => ({ '@id': id })),
  });
}
