import type { AnalysisNewsArticleLeaf } from 'schema-dts';
import type { RecordOf } from '../../../record/schemas/index.ts';
import type { Site } from '../../page/site.ts';
import { knownFacts } from './known-facts.ts';
import { schemaDate } from './schema-dates.ts';

/** Our own writing about articles. */
export function analysisThing(site: Site, analysis: RecordOf<'analyses'>): AnalysisNewsArticleLeaf {
  const { links } = site;
  const { data } = analysis;
  return knownFacts<AnalysisNewsArticleLeaf>({
    '@type': 'AnalysisNewsArticle',
    '@id': links.thing(analysis),
    headline: data.headline,
    abstract: data.summary,
    datePublished: schemaDate(data.datePublished),
    creditText: data.author,
    inLanguage: data.inLanguage,
    publisher: { '@id': links.thing('publisher') },
    about: [...data.about, ...data.topics].map((reference) => ({ '@id': links.thing(reference) })),
  });
}
