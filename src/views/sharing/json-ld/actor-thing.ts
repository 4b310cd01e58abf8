import type {
  GovernmentOrganizationLeaf,
  NewsMediaOrganizationLeaf,
  OrganizationLeaf,
  PersonLeaf,
  Role,
  ThingLeaf,
} from 'schema-dts';
import type { Role as HeldRole } from '../../../record/schemas/actor.ts';
import type { RecordOf } from '../../../record/schemas/index.ts';
import type { Site } from '../../page/site.ts';
import { knownFacts } from './known-facts.ts';
import { schemaSpan } from './schema-dates.ts';

type ActorThing = PersonLeaf | OrganizationLeaf | GovernmentOrganizationLeaf | NewsMediaOrganizationLeaf | ThingLeaf;

/** People who are described but not named are no organization, and schema.org has no word for them. */
const typeOf: Readonly<Record<RecordOf<'actors'>['data']['kind'], ActorThing['@type']>> = {
  person: 'Person',
  government: 'GovernmentOrganization',
  military: 'Organization',
  organization: 'Organization',
  'armed group': 'Organization',
  bloc: 'Organization',
  'news agency': 'NewsMediaOrganization',
  group: 'Thing',
};

/** A person, a body, a state or a group. */
export function actorThing(site: Site, actor: RecordOf<'actors'>): ActorThing {
  const { links } = site;
  const { data } = actor;
  const described = {
    '@id': links.thing(actor),
    name: data.name,
    alternateName: data.alternateName,
    description: data.summary,
    sameAs: data.sameAs,
  };
  const type = typeOf[data.kind];
  if (type === 'Thing') return knownFacts<ThingLeaf>({ '@type': type, ...described });
  const memberOf = [
    ...(data.partOf ? [{ '@id': links.thing(data.partOf) }] : []),
    ...data.roles.flatMap((role) => membership(site, role)),
  ];
  return type === 'Person'
    ? knownFacts<PersonLeaf>({ '@type': type, ...described, memberOf })
    : knownFacts<OrganizationLeaf>({ '@type': type as 'Organization', ...described, memberOf });
}

/** A role in a body of the record, with its dates as far as they are certain. */
function membership(site: Site, { title, organization, during }: HeldRole): Membership[] {
  if (!organization) return [];
  return [
    knownFacts<Membership>({
      '@type': 'Role',
      roleName: title,
      ...schemaSpan(during),
      memberOf: { '@id': site.links.thing(organization) },
    }),
  ];
}

type Membership = Role<{ '@id': string }, 'memberOf'> & { '@type': 'Role' };
