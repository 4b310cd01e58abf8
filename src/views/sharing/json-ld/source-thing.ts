import type { CreativeWorkLeaf, DatasetLeaf, NewsArticleLeaf, SocialMediaPostingLeaf } from 'schema-dts';
import type { RecordOf } from '../../../record/schemas/index.ts';
import type { Site } from '../../page/site.ts';
import { knownFacts } from './known-facts.ts';
import { schemaDate } from './schema-dates.ts';

type SourceThing = CreativeWorkLeaf | DatasetLeaf | NewsArticleLeaf | SocialMediaPostingLeaf;

/** Only what the record's own kinds say for certain; an official record or an interview is a work of some kind. */
const typeOf: Readonly<Record<RecordOf<'sources'>['data']['kind'], SourceThing['@type']>> = {
  'news report': 'NewsArticle',
  'agency report': 'NewsArticle',
  interview: 'CreativeWork',
  'official record': 'CreativeWork',
  'press release': 'CreativeWork',
  research: 'CreativeWork',
  dataset: 'Dataset',
  'social media': 'SocialMediaPosting',
};

/** A document that articles and assessments rest on. */
export function sourceThing(site: Site, source: RecordOf<'sources'>): SourceThing {
  const { data } = source;
  return knownFacts<SourceThing>({
    '@type': typeOf[data.kind],
    '@id': site.links.thing(source),
    name: data.headline,
    url: data.url,
    archivedAt: data.archivedAt,
    datePublished: schemaDate(data.datePublished),
    inLanguage: data.inLanguage,
    license: data.licence?.url ?? data.licence?.name,
    publisher: { '@type': 'Organization', name: data.publisher },
  });
}
