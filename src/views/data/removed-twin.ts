import { keyOf } from '../../record/corpus/corpus.ts';
import type { Tombstone } from '../../record/schemas/tombstone.ts';
import type { Site } from '../page/site.ts';

const schemaFile = 'schemas/removed.schema.json';

/**
 * What `index.json` says where a record was taken down: a program that follows an address of before finds it by `removed`.
 *
 * @param id the one that is asked for: the record's last, or one that it had before
 */
export function removedTwin(site: Site, { record: { kind, id: lastId }, date, reason }: Tombstone, id: string): object {
  const { links } = site;
  return {
    $schema: links.absolute(links.dataFile(schemaFile)),
    record: keyOf({ kind, id: lastId }),
    url: links.absolute(links.record({ kind, id })),
    publisher: site.publication.publisher?.name ?? site.name,
    removed: { date: date.edtf, reason },
  };
}

/** Its JSON Schema. */
export function removedSchema(site: Site): object {
  const text = { type: 'string' };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: site.links.absolute(site.links.dataFile(schemaFile)),
    type: 'object',
    description: 'A record that was taken down. Nothing of what it said is left.',
    properties: {
      $schema: text,
      record: { ...text, pattern: '^[a-z]+/.+$', description: 'The folder and the id it had last.' },
      url: text,
      publisher: text,
      removed: {
        type: 'object',
        properties: {
          date: { ...text, pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'The day it was taken down.' },
          reason: { ...text, description: 'Why, as readers are told.' },
        },
        required: ['date', 'reason'],
        additionalProperties: false,
      },
    },
    required: ['$schema', 'record', 'url', 'publisher', 'removed'],
    additionalProperties: false,
  };
}
