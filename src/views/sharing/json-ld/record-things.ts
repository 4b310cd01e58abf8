import type { Thing } from 'schema-dts';
import type { AnyRecord } from '../../../record/schemas/index.ts';
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
export function recordThings(site: Site, record: AnyRecord): Thing[] {
  switch (record.kind) {
    case 'articles':
      return [articleThing(site, record)];
    case 'sources':
      return [sourceThing(site, record)];
    case 'actors':
      return [actorThing(site, record)];
    case 'places':
      return [placeThing(site, record)];
    case 'events':
      return [eventThing(site, record)];
    case 'quotes':
      return [quoteThing(site, record)];
    case 'claims':
      return claimThings(site, record);
    case 'topics':
      return [topicThing(site, record)];
    case 'analyses':
      return [analysisThing(site, record)];
  }
}
