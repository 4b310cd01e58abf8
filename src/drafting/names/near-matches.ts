import { fold } from './cluster-names.ts';
import type { KnownName } from './known-names.ts';
import type { NameCluster } from './name-cluster.ts';

/** A name of the text that may be one of the record's in another form. */
export interface NearMatch {
  readonly name: string;
  readonly record: string;
  readonly recordName: string;
}

/** More records with one surname than anybody would look through. */
const mostOfOne = 5;

/** Names that share the surname with somebody or something on record, each with all whom it could mean. */
export function nearMatches(clusters: readonly NameCluster[], known: readonly KnownName[]): NearMatch[] {
  const bySurname = Map.groupBy(
    known.filter(({ kind }) => kind === 'actors').flatMap((one) => one.names.map((name) => ({ one, name }))),
    ({ name }) => fold(name.split(' ').at(-1) ?? ''),
  );
  return clusters.flatMap((cluster): NearMatch[] => {
    if (cluster.isKnown) return [];
    const near = bySurname.get(fold(cluster.name.split(' ').at(-1) ?? '')) ?? [];
    const records = new Map(near.toReversed().map(({ one, name }) => [`${one.kind}/${one.id}`, name]));
    return [...records]
      .reverse()
      .slice(0, mostOfOne)
      .map(([record, recordName]): NearMatch => ({ name: cluster.name, record, recordName }));
  });
}
