/** What records of every kind have. */
import { keyOf } from '../../../record/corpus/corpus.ts';
import { keysOf } from '../../../record/corpus/tombstones.ts';
import type { Edtf } from '../../../record/dates/edtf.ts';
import { compareText } from '../../../record/problems/problem.ts';
import type { Reference } from '../../../record/schemas/fields.ts';
import type { AnyRecord } from '../../../record/schemas/index.ts';
import { kinds, type Kind } from '../../../record/schemas/kinds.ts';
import { recordLabel } from '../../lines/labels.ts';
import type { Site } from '../../page/site.ts';
import { dateColumns, positionColumn } from '../columns.ts';
import { computed, field, tableOf, type Table } from '../table.ts';

/** All records, by their keys. */
export function* allRecords({ corpus }: Site): Generator<AnyRecord> {
  for (const kind of [...kinds].sort()) yield* recordsOf(corpus.records, kind);
}

function recordsOf(records: Site['corpus']['records'], kind: Kind): Iterable<AnyRecord> {
  return (records[kind] as ReadonlyMap<string, AnyRecord>).values();
}

const record = { name: 'record', to: 'records', isRequired: true } as const;

export const recordsTable = tableOf(allRecords, {
  name: 'records',
  description: 'Every record, of whatever kind; the other tables say more of each kind.',
  key: ['record'],
  columns: [
    computed(
      {
        name: 'record',
        description: 'The folder and the id of the record, such as `quotes/some-id`.',
        isRequired: true,
      },
      (one) => keyOf(one),
    ),
    computed(
      { name: 'kind', description: 'What kind of record it is.', isRequired: true, values: kinds },
      ({ kind }) => kind,
    ),
    computed({ name: 'id', description: 'Its id, unique among those of its kind.', isRequired: true }, ({ id }) => id),
    computed(
      { name: 'title', description: 'What the site calls it; of a quote, its words.', isRequired: true },
      (one, site) => recordLabel(site, one),
    ),
    computed(
      {
        name: 'url',
        description: 'The address of its page; without the origin where the site was built without SITE_URL.',
        isRequired: true,
      },
      (one, { links }) => links.absolute(links.record(one)),
    ),
    computed(
      {
        name: 'note',
        description:
          'The prose of the record, in Markdown: an account, a profile, a reasoning. Empty for articles, whose prose is not ours.',
      },
      ({ kind, body }) => (kind === 'articles' || body.trim() === '' ? undefined : body.trim()),
    ),
  ],
});

export const formerAddressesTable = tableOf(
  function* (site: Site) {
    for (const one of allRecords(site)) {
      for (const former of [...one.data.formerIds].sort()) yield { one, former };
    }
  },
  {
    name: 'former_ids',
    description: 'An id that a record was published under before.',
    key: ['record', 'former_id'],
    columns: [
      computed({ ...record, description: 'The record.' }, ({ one }) => keyOf(one)),
      computed(
        { name: 'former_id', description: 'An id of the same kind that leads to the record.', isRequired: true },
        ({ former }) => former,
      ),
    ],
  },
);

export const correctionsTable = tableOf(
  function* (site: Site) {
    for (const one of allRecords(site)) {
      for (const [index, correction] of one.data.corrections.entries())
        yield { one, position: index + 1, ...correction };
    }
  },
  {
    name: 'corrections',
    description: 'A correction of ours to a record; what a publisher corrected in its article is in `article_updates`.',
    key: ['record', 'position'],
    columns: [
      computed({ ...record, description: 'The record that was corrected.' }, ({ one }) => keyOf(one)),
      positionColumn('Its place among the corrections of the record, from 1.', ({ position }) => position),
      ...dateColumns<{ date: Edtf }>('articles.corrections.date', 'made', ({ date }) => date),
      field('articles.corrections.text', ({ text }) => text),
    ],
  },
);

/** The topics a record is filed under; those of kinds that have none are none. */
function topicsOf({ data }: AnyRecord): readonly Reference<'topics'>[] {
  return 'topics' in data ? data.topics : [];
}

export const recordTopicsTable = tableOf(
  function* (site: Site) {
    for (const one of allRecords(site)) {
      for (const topic of new Set(
        topicsOf(one)
          .map(({ id }) => id)
          .sort(),
      ))
        yield { one, topic };
    }
  },
  {
    name: 'record_topics',
    description: 'A topic that a record is filed under.',
    key: ['record', 'topic'],
    columns: [
      computed({ ...record, description: 'The record.' }, ({ one }) => keyOf(one)),
      computed({ name: 'topic', description: 'The topic.', to: 'topics', isRequired: true }, ({ topic }) => topic),
    ],
  },
);

export const removedTable = tableOf(
  ({ corpus }: Site) =>
    corpus.removed
      .flatMap((tombstone) => keysOf(tombstone).map((key) => ({ key, tombstone })))
      .sort((a, b) => compareText(a.key, b.key)),
  {
    name: 'removed_records',
    description:
      'A record that was taken down, by each id it had. No other table has it, and nothing is left of what it said.',
    key: ['record'],
    columns: [
      computed(
        { name: 'record', description: 'The folder and the id of the record, as it was published.', isRequired: true },
        ({ key }) => key,
      ),
      computed({ name: 'last', description: 'The folder and the id it had last.', isRequired: true }, ({ tombstone }) =>
        keyOf(tombstone.record),
      ),
      computed(
        { name: 'date', type: 'date', description: 'The day it was taken down.', isRequired: true },
        ({ tombstone }) => tombstone.date.edtf,
      ),
      field('site.removed.reason', ({ tombstone }) => tombstone.reason, {
        name: 'reason',
        description: 'Why it was taken down.',
      }),
    ],
  },
);

export const recordTables: readonly Table[] = [
  recordsTable,
  formerAddressesTable,
  correctionsTable,
  recordTopicsTable,
  removedTable,
];
