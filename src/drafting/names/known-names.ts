import type { Corpus } from '../../record/corpus/corpus.ts';
import type { NameKind } from './name-cluster.ts';

/** A record that has names: this very record is the best gazetteer there is. */
export interface KnownName {
  readonly kind: 'actors' | 'places';
  readonly id: string;
  readonly names: readonly string[];
  readonly nameKind: NameKind;
}

/** Whom and what the record knows by name. */
export function knownNames({ records }: Pick<Corpus, 'records'>): KnownName[] {
  return [
    ...[...records.actors.values()].map(({ id, data }): KnownName => ({
      kind: 'actors',
      id,
      names: [data.name, ...data.alternateName],
      nameKind: actorKinds[data.kind] ?? 'organization',
    })),
    ...[...records.places.values()].map(({ id, data }): KnownName => ({
      kind: 'places',
      id,
      names: [data.name, ...data.alternateName],
      nameKind: data.kind,
    })),
  ];
}

const actorKinds: Readonly<Record<string, NameKind>> = {
  person: 'person',
  government: 'government',
  military: 'military',
};
