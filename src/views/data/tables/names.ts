/** Actors with their names and roles, places, topics. */
import type { Role } from '../../../record/schemas/actor.ts';
import type { RecordOf } from '../../../record/schemas/index.ts';
import type { Site } from '../../page/site.ts';
import { dateColumns, evidenceOf, passageColumns, positionColumn } from '../columns.ts';
import { recordTable } from '../record-table.ts';
import { computed, field, tableOf, type Table } from '../table.ts';

type Actor = RecordOf<'actors'>;

const actorsTable = recordTable('actors', {
  description: 'A person, body, state or group that acts or is acted on.',
});

interface Named {
  readonly id: string;
  readonly name: string;
  readonly position: number;
}

function* namesOf(
  records: Iterable<{ id: string; data: { name: string; alternateName: readonly string[] } }>,
): Generator<Named> {
  for (const { id, data } of records) {
    for (const [index, name] of [data.name, ...data.alternateName].entries()) yield { id, name, position: index + 1 };
  }
}

function namesTable(name: string, of: 'actors' | 'places' | 'topics', noun: string): Table {
  return tableOf<Named>(({ corpus }) => namesOf(corpus.records[of].values()), {
    name,
    description: `A name of ${noun}: the one the site uses is the first, the others follow as texts print them.`,
    key: [noun.replace(/^an? /, ''), 'position'],
    columns: [
      computed(
        { name: noun.replace(/^an? /, ''), description: `Whose name it is.`, to: of, isRequired: true },
        ({ id }) => id,
      ),
      positionColumn('Its place among the names, from 1.', ({ position }) => position),
      field(`${of}.alternateName`, (row) => row.name, { name: 'name', description: 'The name.', isRequired: true }),
    ],
  });
}

const actorAddressesTable = tableOf(
  function* ({ corpus }: Site) {
    for (const { id, data } of corpus.records.actors.values()) {
      for (const address of [...new Set(data.sameAs)].sort()) yield { id, address };
    }
  },
  {
    name: 'actor_addresses',
    description: 'A page elsewhere about an actor.',
    key: ['actor', 'address'],
    columns: [
      computed({ name: 'actor', description: 'The actor.', to: 'actors', isRequired: true }, ({ id }) => id),
      field('actors.sameAs', (row) => row.address, { name: 'address', description: 'The address.', isRequired: true }),
    ],
  },
);

interface RoleRow {
  readonly actor: Actor;
  readonly position: number;
  readonly role: Role;
}

function* roles({ corpus }: Site): Generator<RoleRow> {
  for (const actor of corpus.records.actors.values()) {
    for (const [index, role] of actor.data.roles.entries()) yield { actor, position: index + 1, role };
  }
}

const rolesTable = tableOf(roles, {
  name: 'roles',
  description: 'What somebody was, and when.',
  key: ['actor', 'position'],
  columns: [
    computed(
      { name: 'actor', description: 'Who held the role.', to: 'actors', isRequired: true },
      ({ actor }) => actor.id,
    ),
    positionColumn('Its place among the roles of the actor, from 1.', ({ position }) => position),
    field('actors.roles.title', ({ role }) => role.title),
    field('actors.roles.organization', ({ role }) => role.organization?.id),
    ...dateColumns<RoleRow>('actors.roles.during', 'during', ({ role }) => role.during),
  ],
});

const role = { partOf: { table: 'roles', columns: ['actor', 'role'] } } as const;
const roleColumns = [
  computed<RoleRow>(
    { name: 'actor', description: 'Who held the role.', to: 'actors', isRequired: true },
    ({ actor }) => actor.id,
  ),
  computed<RoleRow>(
    {
      name: 'role',
      type: 'integer',
      description: 'The position of the role among those of the actor.',
      isRequired: true,
    },
    ({ position }) => position,
  ),
];

const roleEvidenceTable = tableOf(
  function* (site: Site) {
    for (const row of roles(site)) {
      const path = ['roles', row.position - 1, 'evidence'];
      for (const { position: number, ...found } of evidenceOf(site, row.actor, path, row.role.evidence.length))
        yield { ...row, ...found, number };
    }
  },
  {
    name: 'role_evidence',
    description: 'A passage of an article that shows a role.',
    key: ['actor', 'role', 'position'],
    ...role,
    columns: [
      ...roleColumns,
      positionColumn('Its place among the passages, from 1.', ({ number }) => number),
      ...passageColumns(true, { isEvidence: true }),
    ],
  },
);

const roleSourcesTable = tableOf(
  function* (site: Site) {
    for (const row of roles(site)) {
      for (const source of new Set(row.role.sources.map(({ id }) => id).sort())) yield { ...row, source };
    }
  },
  {
    name: 'role_sources',
    description: 'A source that shows a role.',
    key: ['actor', 'role', 'source'],
    ...role,
    columns: [
      ...roleColumns,
      field('actors.roles.sources', ({ source }) => source, {
        name: 'source',
        description: 'The source.',
        to: 'sources',
        isRequired: true,
      }),
    ],
  },
);

const placesTable = recordTable('places', {
  description: 'A place that is named in an article.',
  columns: [
    field('places.name', ({ data }) => data.name),
    field('places.kind', ({ data }) => data.kind),
    field('places.within', ({ data }) => data.within?.id),
    field('places.coordinates.longitude', ({ data }) => data.coordinates?.longitude, {
      type: 'number',
      isRequired: false,
    }),
    field('places.coordinates.latitude', ({ data }) => data.coordinates?.latitude, {
      type: 'number',
      isRequired: false,
    }),
    field('places.countryCode', ({ data }) => data.countryCode),
  ],
});

const topicsTable = recordTable('topics', {
  description: 'A subject that records are filed under.',
});

export const nameTables: readonly Table[] = [
  actorsTable,
  namesTable('actor_names', 'actors', 'an actor'),
  actorAddressesTable,
  rolesTable,
  roleEvidenceTable,
  roleSourcesTable,
  placesTable,
  namesTable('place_names', 'places', 'a place'),
  topicsTable,
  namesTable('topic_names', 'topics', 'a topic'),
];
