import { byRule, isByModel, type DraftedRecord, type DraftedRule } from '../drafted.ts';
import { asSummary, findApposition } from '../names/appositions.ts';
import { isPlaceKind, type NameCluster } from '../names/name-cluster.ts';
import type { ArticleNames } from '../quotes/article-names.ts';
import type { PlainValue } from '../../record/source/source-file.ts';
import { evidenceOf } from './passage-fields.ts';
import type { Ids } from './take-ids.ts';

/** Where the name of a cluster has its record. */
export interface RecordOfName {
  readonly kind: 'actors' | 'places';
  readonly id: string;
}

interface Given {
  readonly names: ArticleNames;
  /** The id of the article. */
  readonly article: string;
  readonly ids: Ids;
  /** Those who speak or claim, by their keys, and what says so: a place among them is meant as its government. */
  readonly speaking: ReadonlyMap<string, DraftedRule>;
}

/** The records of everybody and everything that is named and has none, and where each name has its record. */
export function actorRecords({ names, article, ids, speaking }: Given): {
  readonly records: readonly DraftedRecord[];
  readonly idOf: (key: string) => RecordOfName | undefined;
} {
  const places = new Map<string, RecordOfName>();
  const records = names.clusters.flatMap((cluster): DraftedRecord[] => {
    if (cluster.isKnown) {
      const [kind = '', ...id] = cluster.key.split('/');
      places.set(cluster.key, { kind: kind === 'places' ? 'places' : 'actors', id: id.join('/') });
      return [];
    }
    const isPlace = isPlaceKind(cluster.kind) && !speaking.has(cluster.key);
    const record = isPlace
      ? placeRecord(cluster, ids)
      : actorRecord(names, cluster, article, ids, speaking.get(cluster.key));
    places.set(cluster.key, { kind: isPlace ? 'places' : 'actors', id: record.id });
    return [record];
  });
  return { records, idOf: (key) => places.get(key) };
}

function placeRecord({ name, otherForms, kind, kindRule }: NameCluster, ids: Ids): DraftedRecord {
  return {
    kind: 'places',
    id: ids.take('places', name),
    fields: { name, kind, ...forms(otherForms) },
    drafted: { name: nameRule(otherForms), kind: kindRule },
    body: '',
  };
}

function actorRecord(
  names: ArticleNames,
  cluster: NameCluster,
  article: string,
  ids: Ids,
  speaks: DraftedRule | undefined,
): DraftedRecord {
  const { name, otherForms, kind, kindRule } = cluster;
  const apposition = findApposition(names.reading, cluster);
  const title = apposition && kind === 'person' ? apposition.title : undefined;
  const fields: Record<string, PlainValue> = {
    name,
    kind: isPlaceKind(kind) ? 'government' : kind,
    ...forms(otherForms),
    ...(apposition ? { summary: asSummary(apposition.words) } : {}),
    ...(title !== undefined && apposition
      ? { roles: [{ title, evidence: [evidenceOf(article, names.reading.text, apposition.evidence)] }] }
      : {}),
  };
  const drafted: Record<string, DraftedRule> = {
    name: nameRule(otherForms),
    kind: !isPlaceKind(kind) ? kindRule : speaks && isByModel(speaks) ? speaks : byRule('place-that-speaks', false),
    ...(apposition ? { summary: byRule('apposition', false) } : {}),
    ...(title !== undefined ? { roles: byRule('apposition', false) } : {}),
  };
  return { kind: 'actors', id: ids.take('actors', name), fields, drafted, body: '' };
}

function forms(otherForms: readonly string[]): Record<string, PlainValue> {
  return otherForms.length === 0 ? {} : { alternateName: [...otherForms] };
}

function nameRule(otherForms: readonly string[]): DraftedRule {
  return otherForms.length === 0 ? byRule('name-as-printed', true) : byRule('forms-of-one-name', true);
}
