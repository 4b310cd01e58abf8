import type { EventLeaf } from 'schema-dts';
import type { RecordOf } from '../../../record/schemas/index.ts';
import type { Site } from '../../page/site.ts';
import { knownFacts } from './known-facts.ts';
import { schemaSpan } from './schema-dates.ts';

/**
 * An event. Those who took part or were affected are what it is about: the record's words for their parts ("target",
 * "signatory") have no match among schema.org's organizers and attendees.
 */
export function eventThing(site: Site, event: RecordOf<'events'>): EventLeaf {
  const { links } = site;
  const { data } = event;
  return knownFacts<EventLeaf>({
    '@type': 'Event',
    '@id': links.thing(event),
    name: data.name,
    // Somewhere within the date is not from its first day to its last.
    ...schemaSpan(data.within ? undefined : data.date),
    ...(data.date?.form === 'date' &&
      data.time !== undefined &&
      !data.within && { startDate: `${data.date.edtf.slice(0, 10)}T${data.time}` }),
    location: data.location && { '@id': links.thing(data.location) },
    superEvent: data.partOf && { '@id': links.thing(data.partOf) },
    about: [
      ...new Set([...data.actors.map(({ actor }) => actor), ...data.topics].map((reference) => links.thing(reference))),
    ].map((id) => ({
      '@id': id,
    })),
  });
}
