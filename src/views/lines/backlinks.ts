import { backlinksOf } from '../../record/corpus/corpus.ts';
import { compareText } from '../../record/problems/problem.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import type { Kind } from '../../record/schemas/kinds.ts';
import type { Site } from '../page/site.ts';

/**
 * The records of a kind that refer to a record from one of some fields, each once, in the order of their ids.
 *
 * @param fields first steps of the referring field's path; a link in a record's prose is no statement of its own
 */
export function referringFrom<K extends Kind>(
  site: Site,
  to: { readonly kind: Kind; readonly id: string },
  kind: K,
  fields: readonly string[],
): RecordOf<K>[] {
  const found = new Map<string, RecordOf<K>>();
  for (const { from, path } of backlinksOf(site.corpus, to)) {
    if (from.kind === kind && fields.includes(String(path[0]))) found.set(from.id, from as RecordOf<K>);
  }
  return [...found.values()].sort((a, b) => compareText(a.id, b.id));
}
