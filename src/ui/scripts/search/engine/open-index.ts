import { fileName, fileOf, indexVersion, slotOf } from '../../../../views/browser/search/search-format.ts';
import type { IndexRoot, StoredRecord } from '../../../../views/browser/search/search-format.ts';

/** A line of the index's table. */
export interface Line {
  readonly key: string;
  readonly value: string;
}

/** The index of the site, of which a search reads what it needs and no more; see `search-format.ts`. */
export interface SearchIndex {
  /** The values of a key; none where the table does not have it. */
  values(key: string): Promise<readonly string[]>;
  /**
   * The lines whose keys begin so.
   *
   * @param mostFiles undefined is given where they stand in more files than this
   */
  linesFrom(beginning: string, mostFiles: number): Promise<readonly Line[] | undefined>;
  /** The lines with keys from the one to the other. */
  linesBetween(low: string, high: string): Promise<readonly Line[]>;
  /** The lines around the place where a key is or would be: those of its file. */
  linesAround(key: string): Promise<readonly Line[]>;
  record(number: number): Promise<StoredRecord>;
}

/** Gives the text of a file of the site; throws where it cannot be had. */
export type Load = (address: string) => Promise<string>;

/** As many files of the index are kept at once. */
const mostKept = 400;

/** @param address of `search/index.json` */
export async function openIndex(address: string, load: Load): Promise<SearchIndex> {
  const root = JSON.parse(await load(address)) as IndexRoot;
  if (root.version !== indexVersion) throw new Error('The search index is of another version than this script.');
  const folder = `${address.slice(0, address.lastIndexOf('/') + 1)}${root.folder}/`;

  const tables = keeping((name) => load(folder + name).then(parseLines));
  const texts = keeping(async (name) => JSON.parse(await load(folder + name)) as readonly StoredRecord[]);

  /** The numbers of the files of the table that can hold a key from the one to the other. */
  async function filesOf(low: string, high: string): Promise<readonly number[]> {
    let found = within(root.firstKeys, low, high, root.depth > 0);
    for (let level = root.depth; level > 0; level -= 1) {
      const parts = await Promise.all(found.map((number) => tables(fileName.directory(level, number))));
      const lines = parts.flat();
      const firstKeys = lines.map(({ key }) => key);
      found = within(firstKeys, low, high, level > 1).map((index) => Number(lines[index]?.value));
    }
    return found;
  }

  async function linesWithin(low: string, high: string, mostFiles: number): Promise<readonly Line[] | undefined> {
    const files = await filesOf(low, high);
    if (files.length > mostFiles) return undefined;
    const parts = await Promise.all(files.map((number) => tables(fileName.table(number))));
    return parts.flatMap((lines) => lines.filter(({ key }) => key >= low && key <= high));
  }

  return {
    async values(key) {
      const lines = await linesWithin(key, key, Infinity);
      return lines?.map(({ value }) => value) ?? [];
    },
    linesFrom: (beginning, mostFiles) => linesWithin(beginning, beginning + last, mostFiles),
    linesBetween: async (low, high) => (await linesWithin(low, high, Infinity)) ?? [],
    async linesAround(key) {
      const files = await filesOf(key, key);
      const parts = await Promise.all(files.slice(-1).map((number) => tables(fileName.table(number))));
      return parts.flat();
    },
    async record(number) {
      const record = (await texts(fileName.records(fileOf(number))))[slotOf(number)];
      if (!record) throw new Error(`The search index has no record ${number}.`);
      return record;
    },
  };
}

/** Comes after all that a key can hold. */
const last = '\uFFFF';

/**
 * The numbers of the parts that can hold a key from the one to the other, by the first keys of all.
 *
 * @param couldBegin whether lines of a key can stand before the part that begins with it, as in lists of files
 */
function within(firstKeys: readonly string[], low: string, high: string, couldBegin: boolean): number[] {
  let from = firstKeys.findIndex((key) => key >= low);
  if (from === -1) from = firstKeys.length;
  if (from > 0 && (couldBegin || firstKeys[from] !== low)) from -= 1;
  const numbers: number[] = [];
  for (let number = from; number < firstKeys.length && (firstKeys[number] ?? '') <= high; number += 1) {
    numbers.push(number);
  }
  return numbers;
}

function parseLines(text: string): Line[] {
  return text.split('\n').flatMap((line) => {
    const tab = line.indexOf('\t');
    return tab === -1 ? [] : [{ key: line.slice(0, tab), value: line.slice(tab + 1) }];
  });
}

/** Loads what was not loaded before, and keeps what came last; what could not be loaded is asked for again. */
function keeping<T>(load: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (name) => {
    const known = kept.get(name);
    if (known) return known;
    const loading = load(name);
    kept.set(name, loading);
    loading.catch(() => kept.delete(name));
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return loading;
  };
}
