import { createHash } from 'node:crypto';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { compareText } from '../../record/problems/problem.ts';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';

/** The files of an index: their bytes by their paths. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Puts into order what Pagefind 1.5 gives as its hash tables happen to hold it: the values of a filter, and the list of
 * filters. The files are named after their bytes, so these names change with the order, and every build would give
 * another site.
 *
 * Pagefind 1.6 sorts them itself (Pagefind/pagefind#1124); with it this module has nothing left to do.
 */
export function orderIndexFiles(given: IndexFiles): IndexFiles {
  const files = new Map(given);
  const take = (path: string): Uint8Array => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`The search index has no file ${path}.`);
    files.delete(path);
    return bytes;
  };
  /** Adds a file named after its bytes, and gives that name without its ending. */
  const put = (prefix: string, ending: string, content: Cbor): string => {
    const bytes = Buffer.concat([signature, encodeCbor(content)]);
    const name = `${prefix}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
    files.set(`${name}${ending}`, compressed(bytes));
    return name;
  };

  const record = recordSchema.parse(JSON.parse(new TextDecoder().decode(take(entryFile))));
  for (const [language, index] of Object.entries(record.languages)) {
    const [version, pages, chunks, filters, ...rest] = metaSchema.parse(
      readIndexFile(take(`pagefind.${index.hash}.pf_meta`)),
    );
    const named = filters.map(([filter, hash]) => {
      const [, values] = filterSchema.parse(readIndexFile(take(`filter/${hash}.pf_filter`)));
      const ordered = values.toSorted(([a], [b]) => compareText(a, b));
      return [filter, put(`filter/${language}`, '.pf_filter', [filter, ordered]).slice('filter/'.length)] as const;
    });
    const meta = [version, pages, chunks, named.toSorted(([a], [b]) => compareText(a, b)), ...rest];
    index.hash = put(`pagefind.${language}`, '.pf_meta', meta).slice('pagefind.'.length);
  }
  files.set(entryFile, Buffer.from(JSON.stringify(record)));
  return files;
}

const entryFile = 'pagefind-entry.json';
const recordSchema = z.looseObject({ languages: z.record(z.string(), z.looseObject({ hash: z.string() })) });
const cbor = z.custom<Cbor>();
const metaSchema = z.tuple([z.string(), cbor, cbor, z.array(z.tuple([z.string(), z.string()])), cbor, cbor]);
const filterSchema = z.tuple([z.string(), z.array(z.tuple([z.string(), cbor]))]);

/** What every file of an index begins with, below its compression. */
const signature = Buffer.from('pagefind_dcd');

function readIndexFile(zipped: Uint8Array): Cbor {
  const bytes = gunzipSync(zipped);
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error('The search index has a file of no kind.');
  return decodeCbor(bytes.subarray(signature.length));
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
