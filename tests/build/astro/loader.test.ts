import { join } from 'node:path';
import { expect, test } from 'vitest';
import { offerCollections } from '../../../src/build/astro/loader.ts';
import { getRunningSite, openSite } from '../../../src/build/astro/running-site.ts';
import { readSettings } from '../../../src/build/settings.ts';
import { kinds } from '../../../src/record/schemas/kinds.ts';
import { projectDir } from '../../support/site.ts';

/** As much of Astro's store as a loader touches. */
function memoryStore(ids: readonly string[]) {
  const records = new Map<string, unknown>(ids.map((id) => [id, undefined]));
  return {
    records,
    keys: () => [...records.keys()],
    delete: (id: string) => records.delete(id),
    set: ({ id, data }: { id: string; data: unknown }) => records.set(id, data),
  };
}

test('each collection holds the fields of its records, and nothing that was there before', async () => {
  const read = readSettings({ CONTENT_DIR: join(projectDir, 'tests/golden/content') }, projectDir);
  if (!('settings' in read)) throw new Error('the golden record has settings');
  openSite(read.settings, { drafts: false });
  offerCollections(true);
  for (const kind of kinds) {
    const store = memoryStore(['gone']);
    const loader = globalThis.onRecordLoader(kind);
    await loader.load({ store, generateDigest: () => 'digest' } as unknown as Parameters<typeof loader.load>[0]);
    const { records } = getRunningSite().built.corpus;
    expect([...store.records.keys()]).toEqual([...records[kind].keys()]);
    expect([...store.records.values()]).toEqual([...records[kind].values()].map(({ data }) => data));
  }
});
