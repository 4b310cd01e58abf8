import type { Loader } from 'astro/loaders';
import { schemas, type AnyRecord } from '../../record/schemas/index.ts';
import type { Kind } from '../../record/schemas/kinds.ts';
import { getRunningSite } from './running-site.ts';

/**
 * Feeds a content collection from the corpus: same reader, same schemas, same records as the pages.
 *
 * The store holds frontmatter only. Bodies stay out, because Astro bundles everything in it: for thousands of
 * articles that costs more than the rest of the build (see docs/performance.md).
 */
function corpusLoader(kind: Kind): Loader {
  return {
    name: `on-record/${kind}`,
    schema: schemas[kind],
    load: async (context) => {
      const { store } = context;
      const records = getRunningSite().built.corpus.records[kind] as ReadonlyMap<string, AnyRecord>;
      for (const id of store.keys()) if (!records.has(id)) store.delete(id);
      for (const { id, data } of records.values()) {
        store.set({ id, data: { ...data }, digest: context.generateDigest({ ...data }) });
      }
      await Promise.resolve();
    },
  };
}

/** A collection that nobody asks for: Astro would write all that is in it, and read it again. */
function emptyLoader(kind: Kind): Loader {
  return { name: `on-record/${kind}`, schema: schemas[kind], load: () => Promise.resolve() };
}

/**
 * Puts what fills the collections where `src/content.config.ts` finds it without an import: on the process.
 *
 * @param isAsked whether anybody asks for them
 */
export function offerCollections(isAsked: boolean): void {
  globalThis.onRecordLoader = isAsked ? corpusLoader : emptyLoader;
}

declare global {
  var onRecordLoader: typeof corpusLoader;
}
