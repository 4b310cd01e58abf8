import { fold } from './cluster-names.ts';
import type { KnownName } from './known-names.ts';
import type { NameCluster } from './name-cluster.ts';

/** A name of the text that may be one of the record's in another form. */
export interface NearMatch {
  readonly name: string;
  readonly record: string;
  readonly recordName: string;
}

/** Names that share the surname, or all but a letter or two, with one of the record. */
export function nearMatches(clusters: readonly NameCluster[], known: readonly KnownName[]): NearMatch[] {
  const bySurname = Map.groupBy(
    known.flatMap((one) => one.names.map((name) => ({ one, name }))),
    ({ name }) => fold(name.split(' ').at(-1) ?? ''),
  );
  return clusters.flatMap((cluster): NearMatch[] => {
    if (cluster.isKnown) return [];
    const surname = fold(cluster.name.split(' ').at(-1) ?? '');
    const near = (bySurname.get(surname) ?? []).find(({ one }) => one.kind === 'actors');
    return near ? [{ name: cluster.name, record: `${near.one.kind}/${near.one.id}`, recordName: near.name }] : [];
  });
}
