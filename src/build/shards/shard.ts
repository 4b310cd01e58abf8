import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf, type Corpus } from '../../record/corpus/corpus.ts';
import type { AnyRecord } from '../../record/schemas/index.ts';
import { fingerprint } from '../../record/source/fingerprint.ts';

/** One of several parts of a site, each built on a machine of its own. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** What a part rests on. Parts belong together where all three are the same. */
export interface ShardBasis {
  /** The print of the code, of what is installed, and of the version of Node. */
  readonly code: string;
  /** The print of all that was set for the build, apart from which part it makes. */
  readonly settings: string;
  /** The print of every record. */
  readonly record: string;
}

/** What a part says of itself. */
export interface ShardFacts extends Shard, ShardBasis {}

/** So many parts a site can be divided into, at most: what a matrix of GitHub's may have. */
export const mostShards = 256;

/**
 * Reads which part is meant.
 *
 * @example
 * parseShard('2/3') // => { number: 2, of: 3 }
 * parseShard('4/3') // => undefined
 */
export function parseShard(written: string): Shard | undefined {
  const [, number, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(written)?.map(Number) ?? [];
  return number === undefined || of === undefined || number > of || of > mostShards ? undefined : { number, of };
}

/**
 * Whether a file of the site is made in a part; without a part, every file is.
 *
 * It depends on the file's path alone, so that a record more or less moves no other page to another machine, which has
 * not kept it from the last build.
 *
 * @param file its path in the site's folder
 */
export function isInShard(file: string, shard: Shard | undefined): boolean {
  if (!shard) return true;
  if (file.startsWith('data/')) return makesData(shard);
  return Number.parseInt(fingerprint(file).slice(0, 8), 16) % shard.of === shard.number - 1;
}

/** Whether the files of the whole record are made with it; the page `/data/`, which says their size, is made with them. */
export function makesData(shard: Shard | undefined): boolean {
  return !shard || shard.number === 1;
}

/** Whether the search index is made with it: with another part than the data, so that the first is not the slowest. */
export function makesSearch(shard: Shard | undefined): boolean {
  return !shard || shard.number === shard.of;
}

/** A print of every record: of its path, what it says and its text. */
export function printOfRecord(corpus: Corpus): string {
  const all = Object.values(corpus.records).flatMap((records: ReadonlyMap<string, AnyRecord>) =>
    [...records.values()].map((record) => JSON.stringify([keyOf(record), record.path, record.data, record.body])),
  );
  const { data, body } = corpus.publication;
  return fingerprint(JSON.stringify([all, data, body]));
}

/** Leaves the facts for the command that has started the build, in the folder that is this build's own. */
export function writeShardFacts(dir: string, facts: ShardFacts): void {
  writeFileSync(join(dir, name), JSON.stringify(facts));
}

/** The facts that a build left; undefined where it left none. */
export function readShardFacts(dir: string): ShardFacts | undefined {
  const file = join(dir, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ShardFacts) : undefined;
}

const name = 'shard.json';
