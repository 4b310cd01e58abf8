import type { RecordOf } from '../../../record/schemas/index.ts';
import { keyOf } from '../../../record/corpus/corpus.ts';
import type { Site } from '../../page/site.ts';
import { networkOf, tieKinds, type Tie } from '../../network/ties.ts';
import { dateColumns, evidenceOf, passageColumns, positionColumn, type OnPassage } from '../columns.ts';
import { recordTable } from '../record-table.ts';
import { computed, field, tableOf, type Table } from '../table.ts';

type Event = RecordOf<'events'>;

const eventsTable = recordTable('events', {
  description: 'Something that happened, or is said to have happened.',
  columns: [
    field('events.name', ({ data }) => data.name),
    field('events.kind', ({ data }) => data.kind),
    ...dateColumns<Event>('events.date', '', ({ data }) => data.date),
    computed(
      {
        name: 'approximate',
        type: 'boolean',
        description: 'Whether the date is marked as "about" (~); empty where there is none.',
      },
      ({ data }) => data.date?.approximate,
    ),
    computed(
      {
        name: 'uncertain',
        type: 'boolean',
        description: 'Whether the date is marked as uncertain (?); empty where there is none.',
      },
      ({ data }) => data.date?.uncertain,
    ),
    field('events.within', ({ data }) => data.within, { isRequired: true }),
    field('events.dating', ({ data }) => data.dating),
    field('events.time', ({ data }) => data.time),
  ],
});

const event = { name: 'event', description: 'The event.', to: 'events', isRequired: true } as const;

const eventActorsTable = tableOf(
  function* ({ corpus }: Site) {
    for (const { id, data } of corpus.records.events.values()) {
      for (const [index, part] of data.actors.entries()) yield { id, position: index + 1, ...part };
    }
  },
  {
    name: 'event_actors',
    description: 'Who took part in an event or was affected by it, and as what.',
    key: ['event', 'position'],
    columns: [
      computed(event, ({ id }) => id),
      positionColumn('The place among those who took part, from 1.', ({ position }) => position),
      field('events.actors.actor', ({ actor }) => actor.id),
      field('events.actors.as', (row) => row.as, { name: 'part' }),
    ],
  },
);

const eventEvidenceTable = tableOf(
  function* (site: Site) {
    for (const one of site.corpus.records.events.values()) {
      for (const found of evidenceOf(site, one, ['evidence'], one.data.evidence.length)) yield { id: one.id, ...found };
    }
  },
  {
    name: 'event_evidence',
    description: 'A passage of an article that reports an event.',
    key: ['event', 'position'],
    columns: [
      computed(event, ({ id }) => id),
      positionColumn('Its place among the passages, from 1.', ({ position }) => position),
      ...passageColumns(true, { isEvidence: true }),
    ],
  },
);

const eventSourcesTable = tableOf(
  function* ({ corpus }: Site) {
    for (const { id, data } of corpus.records.events.values()) {
      for (const source of new Set(data.sources.map((one) => one.id).sort())) yield { id, source };
    }
  },
  {
    name: 'event_sources',
    description: 'A source beyond the articles of the record that reports an event.',
    key: ['event', 'source'],
    columns: [
      computed(event, ({ id }) => id),
      field('events.sources', ({ source }) => source, {
        name: 'source',
        description: 'The source.',
        to: 'sources',
        isRequired: true,
      }),
    ],
  },
);

const possiblySameTable = tableOf(
  function* ({ corpus }: Site) {
    for (const { id, data } of corpus.records.events.values()) {
      for (const other of new Set(data.possiblySame.map((one) => one.id).sort())) yield { id, other };
    }
  },
  {
    name: 'events_possibly_same',
    description: 'Two events that may be one, told differently. They are never merged.',
    key: ['event', 'other'],
    columns: [
      computed(event, ({ id }) => id),
      field('events.possiblySame', ({ other }) => other, {
        name: 'other',
        description: 'The event that may be the same.',
        to: 'events',
        isRequired: true,
      }),
    ],
  },
);

interface TieRow extends Tie, OnPassage {
  readonly position: number;
}

const tiesTable = tableOf<TieRow>(
  function* ({ corpus }: Site) {
    for (const [index, tie] of networkOf(corpus).ties.entries())
      yield { ...tie, position: index + 1, anchor: tie.anchors[0] };
  },
  {
    name: 'ties',
    description:
      'One fact that ties two actors: an event that both had a part in, or words of one that concern the other. It is derived from `event_actors`, `quotes` and `quote_relations`; nothing is inferred beyond them.',
    key: ['position'],
    columns: [
      positionColumn('Its place among all ties in the order of time, from 1.', ({ position }) => position),
      computed(
        {
          name: 'kind',
          description: 'What the first does to the second; `meets` and `opposes` hold both ways.',
          isRequired: true,
          values: tieKinds,
        },
        ({ kind }) => kind,
      ),
      computed({ name: 'from_actor', description: 'The first.', to: 'actors', isRequired: true }, ({ from }) => from),
      computed({ name: 'to_actor', description: 'The second.', to: 'actors', isRequired: true }, ({ to }) => to),
      computed({ name: 'from_part', description: 'What the first was in the event.' }, ({ parts }) => parts?.[0]),
      computed({ name: 'to_part', description: 'What the second was in the event.' }, ({ parts }) => parts?.[1]),
      computed(
        { name: 'record', description: 'The event or the quote that says so.', to: 'records', isRequired: true },
        ({ record }) => keyOf(record),
      ),
      computed(
        {
          name: 'other_quote',
          description: 'The quote that is echoed, repeated, answered or contradicted.',
          to: 'quotes',
        },
        ({ other }) => other?.id,
      ),
      computed(
        { name: 'edtf', description: 'The date of the event or of the words, in EDTF.' },
        ({ date }) => date?.edtf,
      ),
      computed(
        { name: 'earliest', type: 'date', description: 'The earliest day it can mean.' },
        ({ date }) => date?.first,
      ),
      computed({ name: 'latest', type: 'date', description: 'The latest day it can mean.' }, ({ date }) => date?.last),
      computed(
        {
          name: 'hedged',
          type: 'boolean',
          description: 'Whether the text that asserts it hedges it.',
          isRequired: true,
        },
        ({ isHedged }) => isHedged,
      ),
      ...passageColumns<TieRow>(false),
    ],
  },
);

export const eventTables: readonly Table[] = [
  eventsTable,
  eventActorsTable,
  eventEvidenceTable,
  eventSourcesTable,
  possiblySameTable,
  tiesTable,
];
