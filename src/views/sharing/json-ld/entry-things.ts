import type { Thing } from 'schema-dts';
import type { AnyEntry } from '../../../record/schemas/index.ts';
import type { Site } from '../../page/site.ts';
import { actorThing } from './actor-thing.ts';
import { analysisThing } from './analysis-thing.ts';
import { articleThing } from './article-thing.ts';
import { claimThings } from './claim-thing.ts';
import { eventThing } from './event-thing.ts';
import { placeThing } from './place-thing.ts';
import { quoteThing } from './quote-thing.ts';
import { sourceThing } from './source-thing.ts';
import { topicThing } from './topic-thing.ts';

/** What the page of a record says to machines: the thing the record is about, as schema.org describes it. */
export function entryThings(site: Site, entry: AnyEntry): Thing[] {
  switch (entry.kind) {
    case 'articles':
      return [articleThing(site, entry)];
    case 'sources':
      return [sourceThing(site, entry)];
    case 'actors':
      return [actorThing(site, entry)];
    case 'places':
      return [placeThing(site, entry)];
    case 'events':
      return [eventThing(site, entry)];
    case 'quotes':
      return [quoteThing(site, entry)];
    case 'claims':
      return claimThings(site, entry);
    case 'topics':
      return [topicThing(site, entry)];
    case 'analyses':
      return [analysisThing(site, entry)];
  }
}
