import type { QuotationLeaf } from 'schema-dts';
import type { RecordOf } from '../../../record/schemas/index.ts';
import type { Site } from '../../page/site.ts';
import { knownFacts } from './known-facts.ts';
import { schemaDate } from './schema-dates.ts';
import { quoteLanguage, quoteText } from '../../lines/quote-form.ts';
import { speakersOf } from '../../lines/speakers.ts';

/**
 * The words an article prints as somebody's. `spokenByCharacter` is schema.org's word for who a quotation is attributed
 * to within the work that contains it; `creator`, which says whose the wording is, stands only where the article prints
 * it between quotation marks.
 */
export function quoteThing(site: Site, quote: RecordOf<'quotes'>): QuotationLeaf {
  const { links } = site;
  const { data } = quote;
  // One whom the article does not name is a description, and nobody's record.
  const speaker = data.unnamed
    ? { '@type': 'Person' as const, description: data.unnamed.description }
    : oneOrAll(speakersOf(quote).map((one) => ({ '@id': links.thing(one) })));
  return knownFacts<QuotationLeaf>({
    '@type': 'Quotation',
    '@id': links.thing(quote),
    text: quoteText(site, quote),
    inLanguage: quoteLanguage(site, quote),
    translator: data.translation?.by === undefined ? undefined : { '@type': 'Person', name: data.translation.by },
    spokenByCharacter: speaker,
    creator: data.kind === 'indirect' ? undefined : speaker,
    dateCreated: schemaDate(data.spoken),
    isPartOf: { '@id': links.thing(data.article) },
    recordedAt: data.occasion && { '@id': links.thing(data.occasion) },
    about: data.topics.map((topic) => ({ '@id': links.thing(topic) })),
  });
}

/** Readers of JSON-LD expect a value where there is one, and a list where there are several. */
function oneOrAll<T>(values: T[]): T | T[] | undefined {
  return values.length > 1 ? values : values[0];
}
