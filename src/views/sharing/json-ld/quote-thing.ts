import type { QuotationLeaf } from 'schema-dts';
import type { RecordOf } from '../../../record/schemas/index.ts';
import { getRecord } from '../../../record/corpus/corpus.ts';
import { quoteWords } from '../../lines/labels.ts';
import type { Site } from '../../page/site.ts';
import { knownFacts } from './known-facts.ts';
import { schemaDate } from './schema-dates.ts';

/**
 * The words an article prints as somebody's. `spokenByCharacter` is schema.org's word for who a quotation is attributed
 * to within the work that contains it; `creator`, which says whose the wording is, stands only where the article prints
 * it between quotation marks.
 */
export function quoteThing(site: Site, quote: RecordOf<'quotes'>): QuotationLeaf {
  const { corpus, links } = site;
  const { data } = quote;
  const speaker = { '@id': links.thing(data.speaker) };
  return knownFacts<QuotationLeaf>({
    '@type': 'Quotation',
    '@id': links.thing(quote),
    text: quoteWords(site, quote),
    inLanguage: getRecord(corpus, data.article).data.inLanguage,
    spokenByCharacter: speaker,
    creator: data.kind === 'indirect' ? undefined : speaker,
    dateCreated: schemaDate(data.spoken),
    isPartOf: { '@id': links.thing(data.article) },
    recordedAt: data.occasion && { '@id': links.thing(data.occasion) },
    about: data.topics.map((topic) => ({ '@id': links.thing(topic) })),
  });
}
