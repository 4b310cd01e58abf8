import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import {
  searchShardCount,
  searchShardFolder,
  searchShardLanguage,
  searchShardSize,
} from '../../views/browser/search-shards.ts';
import type { SearchRecord } from '../../views/search/search-records.ts';
import type { Language } from '../../record/schemas/languages.ts';
import { orderIndexFiles, type IndexFiles } from '../private-forms/pagefind-order.ts';

/** How many records are on their way to the indexer at once. */
const batchSize = 500;

/**
 * Writes the search index of a site: one Pagefind index per part of the records.
 *
 * The records come from the corpus and not from the built pages: what is searched is what the record says, not what
 * stands around it, and pages carry nothing for it.
 *
 * What Pagefind calls a language divides indexes, and a page finds only what is in the index of its own. So all records
 * of a part are given the interface's, whatever theirs is. It decides how words are reduced to their stems; those of
 * other languages mostly stay as they are, and are found by their beginnings. A number after it names the part, and
 * comes back with every result.
 *
 * @param outDir the folder of the built site
 */
export async function writeSearchIndex(
  outDir: string,
  records: readonly SearchRecord[],
  language: Language,
): Promise<void> {
  try {
    for (let part = 1; part <= searchShardCount(records.length); part += 1) {
      const held = records.slice((part - 1) * searchShardSize, part * searchShardSize);
      const files = await indexOf(held, searchShardLanguage(language, part));
      writeFiles(join(outDir, searchShardFolder(part)), orderIndexFiles(files), { withProgram: part === 1 });
    }
  } finally {
    await close();
  }
}

/**
 * The files of an index. Pagefind 1.5 says that it has written its files before it has (Pagefind/pagefind#1272), so it
 * is asked for them instead.
 */
async function indexOf(records: readonly SearchRecord[], language: string): Promise<IndexFiles> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  for (let from = 0; from < records.length; from += batchSize) {
    const batch = records.slice(from, from + batchSize);
    // Added in the order in which they are sent; the index numbers them so.
    const added = await Promise.all(batch.map((record) => index.addCustomRecord(forPagefind(record, language))));
    report(added.flatMap((answer) => answer.errors));
  }
  const built = await index.getFiles();
  report(built.errors);
  await index.deleteIndex();
  return new Map(built.files.map(({ path, content }) => [path.replaceAll('\\', '/'), content]));
}

/** What Pagefind adds to an index: interfaces of its own, and a program for languages without one. */
const unneeded = /^(pagefind-(ui|modular-ui|component-ui|highlight)\.(js|css)|wasm\.unknown\.pagefind)$/;
/** What searches: one is enough for all parts of an index. */
const program = /^(pagefind\.js|pagefind-worker\.js|wasm\..+\.pagefind)$/;

/** Writes the files that some page asks for. */
function writeFiles(dir: string, files: IndexFiles, { withProgram }: { withProgram: boolean }): void {
  for (const folder of ['', 'filter', 'fragment', 'index']) mkdirSync(join(dir, folder), { recursive: true });
  for (const [path, content] of files) {
    if (!unneeded.test(path) && (withProgram || !program.test(path))) writeFileSync(join(dir, path), content);
  }
}

function forPagefind({ url, content, meta, filters }: SearchRecord, language: string) {
  return {
    url,
    content,
    language,
    meta: { ...meta },
    filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
  };
}

function report(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be written.\n${errors.join('\n')}`);
}
