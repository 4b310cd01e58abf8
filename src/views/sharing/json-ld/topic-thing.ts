import type { DefinedTermLeaf } from 'schema-dts';
import type { RecordOf } from '../../../record/schemas/index.ts';
import type { Site } from '../../page/site.ts';
import { knownFacts } from './known-facts.ts';

/** A subject of the record. */
export function topicThing(site: Site, topic: RecordOf<'topics'>): DefinedTermLeaf {
  return knownFacts<DefinedTermLeaf>({
    '@type': 'DefinedTerm',
    '@id': site.links.thing(topic),
    name: topic.data.name,
    alternateName: topic.data.alternateName,
  });
}
