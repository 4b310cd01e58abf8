import { searchFiles, type SearchFilesOptions } from '../../../../../src/build/search-index/search-files.ts';
import { createEngine, type Answer, type Engine } from '../../../../../src/ui/scripts/search/engine/engine.ts';
import { openIndex } from '../../../../../src/ui/scripts/search/engine/open-index.ts';
import { loadStem } from '../../../../../src/ui/scripts/search/engine/stem.ts';
import type { Limits } from '../../../../../src/ui/scripts/search/search-state.ts';
import type { SearchRecord } from '../../../../../src/views/search/search-records.ts';

/** An invented record, found by what it is given; its address is its id. */
export function searchRecord(kind: SearchRecord['kind'], id: string, more: Partial<SearchRecord> = {}): SearchRecord {
  return {
    kind,
    url: id,
    order: { day: '', article: '', weight: 0 },
    names: [],
    line: [],
    passage: [],
    summary: [],
    people: [],
    values: { kind: [kind] },
    ...more,
  };
}

/** A person of these names; the first one is shown. */
export function person(id: string, names: readonly string[], weight = 1): SearchRecord {
  const [title = ''] = names;
  return searchRecord('actors', id, { title, names, order: { day: '', article: '', weight } });
}

/** An engine that searches these records. */
export async function engineOf(
  records: readonly SearchRecord[],
  options: Pick<SearchFilesOptions, 'sizes'> & { readonly loaded?: (address: string) => void } = {},
): Promise<Engine> {
  const files = filesOf(records, options);
  const index = await openIndex('/search/index.json', (address) => {
    options.loaded?.(address);
    const text = files.get(address);
    return text === undefined ? Promise.reject(new Error(`There is no ${address}.`)) : Promise.resolve(text);
  });
  return createEngine(index, await loadStem('en'));
}

/** All files of the index of some records, by their addresses. */
export function filesOf(
  records: readonly SearchRecord[],
  options: Pick<SearchFilesOptions, 'sizes'> = {},
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const made = searchFiles(records, options);
  let next = made.next();
  while (!next.done) {
    files.set(`/search/folder/${next.value.name}`, next.value.text);
    next = made.next();
  }
  return files.set('/search/index.json', JSON.stringify({ ...next.value, folder: 'folder' }));
}

/** The addresses of the results, kind after kind. */
export async function urlsOf(answer: Answer): Promise<string[]> {
  const groups = await Promise.all(answer.groups.map((group) => group.take(0, group.total)));
  return groups.flat().map(({ url }) => url);
}

export async function ask(records: readonly SearchRecord[], query: string, limits: Limits = {}): Promise<string[]> {
  return urlsOf(await (await engineOf(records)).ask({ query, limits }));
}
