import { createHash } from 'node:crypto';
import { compareText } from '../../record/problems/problem.ts';
import { kinds } from '../../record/schemas/kinds.ts';
import { fileName, indexVersion, slots, type IndexRoot } from '../../views/browser/search/search-format.ts';
import { searchForm, type SearchForm } from '../../views/search/search-form.ts';
import type { SearchRecord } from '../../views/search/search-records.ts';
import { cutTable, type TableEntry, type TablePart } from './cut-table.ts';
import { createOrders } from './dates.ts';
import { createNames } from './names.ts';
import { createPostings } from './postings.ts';
import { createValues } from './values.ts';

/** A file of the index. */
export interface SearchFile {
  /** Its name in the folder of the index. */
  readonly name: string;
  readonly text: string;
}

/** Sizes of files in UTF-8 bytes. A record or a line that is larger by itself has a file to itself. */
interface FileSizes {
  readonly table: number;
  readonly records: number;
  readonly directory: number;
}

const usualSizes: FileSizes = { table: 32_000, records: 24_000, directory: 32_000 };

export interface SearchFilesOptions {
  /** Makes the form of a record, or knows it from before: it depends on the record alone. */
  readonly formOf?: (record: SearchRecord) => SearchForm;
  readonly sizes?: FileSizes;
}

/**
 * Makes the search index of a site: gives its files one by one, and at last the list that leads to them. Equal records
 * give equal files, in whatever order they come.
 */
export function* searchFiles(
  records: readonly SearchRecord[],
  { formOf = searchForm, sizes = usualSizes }: SearchFilesOptions = {},
): Generator<SearchFile, Omit<IndexRoot, 'folder'>> {
  const postings = createPostings();
  const values = createValues();
  const names = createNames();
  const orders = createOrders();
  let number = 0;
  let texts: string[] = [];
  let held = 0;
  const file = (): SearchFile => {
    const text = `[${texts.join(',\n')}]\n`;
    [texts, held] = [[], 0];
    return { name: fileName.records(number), text };
  };
  for (const record of records.toSorted(compareRecords)) {
    const form = formOf(record);
    const text = JSON.stringify(form.stored);
    const size = Buffer.byteLength(text);
    if (texts.length === slots || (texts.length > 0 && held + size > sizes.records)) {
      yield file();
      number += 1;
    }
    const at = number * slots + texts.length;
    postings.add(at, form.kind, form.words);
    values.add(at, form.kind, form.values);
    orders.add(at, form.kind, form.span, form.sortKey);
    names.add(at, form.names, form.order.weight);
    texts.push(text);
    held += size;
  }
  if (texts.length > 0) yield file();

  const table = function* (): Generator<TableEntry> {
    // In the order of their keys: c, d, e, f, n, o, p, s, w.
    yield* orders.dates();
    yield* values.entries();
    yield* names.names();
    yield* orders.names();
    yield* postings.places();
    yield* names.spellings();
    yield* postings.words();
  };
  let parts = yield* writeParts(cutTable(table(), sizes.table), fileName.table);
  let depth = 0;
  while (sizeOf(parts) > sizes.directory) {
    const level = depth + 1;
    const lines = parts.map((firstKey, index) => ({ key: firstKey, values: [String(index)] }));
    parts = yield* writeParts(cutTable(lines, sizes.directory), (part) => fileName.directory(level, part));
    depth = level;
  }
  return { version: indexVersion, depth, firstKeys: parts };
}

function* writeParts(
  parts: Iterable<TablePart>,
  nameOf: (number: number) => string,
): Generator<SearchFile, readonly string[]> {
  const firstKeys: string[] = [];
  for (const { firstKey, text } of parts) {
    yield { name: nameOf(firstKeys.length), text: `${text}\n` };
    firstKeys.push(firstKey);
  }
  return firstKeys;
}

function sizeOf(keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + Buffer.byteLength(key) + 3, 0);
}

/** The order of their numbers: see `SearchOrder`. */
function compareRecords(a: SearchRecord, b: SearchRecord): number {
  return (
    compareText(a.order.day, b.order.day) ||
    compareText(a.order.article, b.order.article) ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    a.order.weight - b.order.weight ||
    compareText(a.url, b.url)
  );
}

/** A short name for bytes, the same for the same bytes. */
export function createFolderName(): { add(file: SearchFile): void; name(): string } {
  const hash = createHash('sha256');
  return {
    add({ name, text }) {
      hash.update(`${name}\0${text}\0`);
    },
    name: () => hash.digest('hex').slice(0, 12),
  };
}
