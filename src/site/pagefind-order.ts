import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { compareText } from '../problems/problem.ts';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';

/**
 * Puts into order what Pagefind 1.5 writes as its hash tables happen to hold it: the values of a filter, and the list
 * of filters. The files are named after their bytes, so these names change with the order, and every build would give
 * another site.
 *
 * Pagefind 1.6 sorts them itself (Pagefind/pagefind#1124); with it this module has nothing left to do.
 *
 * @param dir the folder Pagefind has written, with the index of one language
 */
export function orderPagefindFiles(dir: string): void {
  const entryFile = join(dir, 'pagefind-entry.json');
  const entry = entrySchema.parse(JSON.parse(readFileSync(entryFile, 'utf8')));
  for (const [language, index] of Object.entries(entry.languages)) {
    const metaFile = join(dir, `pagefind.${index.hash}.pf_meta`);
    const [version, pages, chunks, filters, ...rest] = metaSchema.parse(readIndexFile(metaFile));
    const named = filters.map(([filter, hash]) => {
      const file = join(dir, 'filter', `${hash}.pf_filter`);
      const [, values] = filterSchema.parse(readIndexFile(file));
      rmSync(file);
      const ordered = values.toSorted(([a], [b]) => compareText(a, b));
      return [filter, writeIndexFile(join(dir, 'filter'), language, '.pf_filter', [filter, ordered])] as const;
    });
    rmSync(metaFile);
    const ordered = named.toSorted(([a], [b]) => compareText(a, b));
    const meta = [version, pages, chunks, ordered, ...rest];
    index.hash = writeIndexFile(dir, `pagefind.${language}`, '.pf_meta', meta).replace(/^pagefind\./, '');
  }
  writeFileSync(entryFile, JSON.stringify(entry));
}

/** What Pagefind writes beside an index: interfaces of its own, and a program for languages without one. */
const unneeded = /^(pagefind-(ui|modular-ui|component-ui|highlight)\.(js|css)|wasm\.unknown\.pagefind)$/;
/** What searches: one is enough for all parts of an index. */
const program = /^(pagefind\.js|pagefind-worker\.js|wasm\..+\.pagefind)$/;

/** Removes what no page asks for. */
export function removeUnneededFiles(dir: string, { withProgram }: { withProgram: boolean }): void {
  for (const name of readdirSync(dir)) {
    if (unneeded.test(name) || (!withProgram && program.test(name))) rmSync(join(dir, name));
  }
}

const entrySchema = z.looseObject({ languages: z.record(z.string(), z.looseObject({ hash: z.string() })) });
const cbor = z.custom<Cbor>();
const metaSchema = z.tuple([z.string(), cbor, cbor, z.array(z.tuple([z.string(), z.string()])), cbor, cbor]);
const filterSchema = z.tuple([z.string(), z.array(z.tuple([z.string(), cbor]))]);

/** What every file of an index begins with, below its compression. */
const signature = Buffer.from('pagefind_dcd');

function readIndexFile(file: string): Cbor {
  const bytes = gunzipSync(readFileSync(file));
  if (!bytes.subarray(0, signature.length).equals(signature)) throw new Error(`${file} is no file of a search index.`);
  return decodeCbor(bytes.subarray(signature.length));
}

/** Writes a file named after its bytes, and gives that name without its ending. */
function writeIndexFile(dir: string, prefix: string, ending: string, content: Cbor): string {
  const bytes = Buffer.concat([signature, encodeCbor(content)]);
  const name = `${prefix}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
  writeFileSync(join(dir, `${name}${ending}`), compressed(bytes));
  return name;
}

/**
 * The same bytes on every machine: how zlib looks for repetitions depends on the processor, so it does without, and
 * byte 9 would name the operating system.
 */
function compressed(bytes: Buffer): Buffer {
  const zipped = gzipSync(bytes, { level: 9, strategy: constants.Z_HUFFMAN_ONLY });
  zipped[9] = 255;
  return zipped;
}
