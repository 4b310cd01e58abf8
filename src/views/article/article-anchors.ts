import type { Anchor } from '../../record/corpus/corpus.ts';
import type { Entry } from '../../record/schemas/index.ts';

/** An entry that rests on words of an article, and where those words are. */
export interface Anchored<K extends 'quotes' | 'claims' | 'events'> {
  readonly entry: Entry<K>;
  readonly anchors: readonly Anchor[];
}

/** The entries of a kind that rest on this article, in the order in which they first do, with their anchors in it. */
export function entriesIn<K extends 'quotes' | 'claims' | 'events'>(
  anchors: readonly Anchor[],
  kind: K,
  field: string,
): Anchored<K>[] {
  const found = new Map<string, { entry: Entry<K>; anchors: Anchor[] }>();
  for (const anchor of anchors) {
    if (anchor.entry.kind !== kind || anchor.path[0] !== field) continue;
    const known = found.get(anchor.entry.id);
    if (known) known.anchors.push(anchor);
    else found.set(anchor.entry.id, { entry: anchor.entry as Entry<K>, anchors: [anchor] });
  }
  return [...found.values()];
}
