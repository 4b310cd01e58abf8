import type { Anchor } from '../../record/corpus/corpus.ts';
import type { RecordOf } from '../../record/schemas/index.ts';

/** A record that rests on words of an article, and where those words are. */
export interface Anchored<K extends 'quotes' | 'claims' | 'events'> {
  readonly record: RecordOf<K>;
  readonly anchors: readonly Anchor[];
}

/** The records of a kind that rest on this article, in the order in which they first do, with their anchors in it. */
export function recordsIn<K extends 'quotes' | 'claims' | 'events'>(
  anchors: readonly Anchor[],
  kind: K,
  field: string,
): Anchored<K>[] {
  const found = new Map<string, { record: RecordOf<K>; anchors: Anchor[] }>();
  for (const anchor of anchors) {
    if (anchor.record.kind !== kind || anchor.path[0] !== field) continue;
    const known = found.get(anchor.record.id);
    if (known) known.anchors.push(anchor);
    else found.set(anchor.record.id, { record: anchor.record as RecordOf<K>, anchors: [anchor] });
  }
  return [...found.values()];
}
