import { systemCode } from '../../record/source/system-code.ts';
import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CardNode } from '../../views/sharing/cards/card-tree.ts';
import { createCardKey } from './card-key.ts';
import type { CardJob } from './card-thread.ts';

export interface CardFile {
  /** Path in the site's folder. */
  readonly path: string;
  readonly tree: CardNode;
}

export interface DrawnCards {
  readonly total: number;
  /** How many were not known from an earlier build. */
  readonly drawn: number;
}

/**
 * Puts cards into the folder of a site. Drawing one takes as long as building ten pages, so each is kept by what it
 * shows, and drawn again only when that, the typeface or the code that draws it changes.
 *
 * Several builds may keep their cards in one folder at once: what is there is whole, and named by its content.
 */
export async function drawCards(
  cards: Iterable<CardFile>,
  { siteDir, keepDir }: { readonly siteDir: string; readonly keepDir: string },
): Promise<DrawnCards> {
  mkdirSync(keepDir, { recursive: true });
  const keyOf = createCardKey();
  const threads = createThreads();
  /** Where the site has a picture, by its key. */
  const files = new Map<string, string>();
  /** Cards that look like another one of this build, which may not be drawn yet. */
  const alike: { from: string; file: string }[] = [];
  let drawn = 0;
  let total = 0;
  try {
    for (const { path, tree } of cards) {
      total += 1;
      const key = keyOf(tree);
      const file = join(siteDir, path);
      mkdirSync(dirname(file), { recursive: true });
      const from = files.get(key);
      if (from !== undefined) {
        alike.push({ from, file });
        continue;
      }
      files.set(key, file);
      const kept = join(keepDir, `${key}.png`);
      if (copyIfThere(kept, file)) continue;
      drawn += 1;
      await threads.draw({ tree, kept, draft: join(keepDir, `${key}.${process.pid}`), file });
    }
  } finally {
    await threads.end();
  }
  for (const { from, file } of alike) copyFileSync(from, file);
  forgetOldest(keepDir, files);
  return { total, drawn };
}

/** Another build may be tidying up, so it is tried rather than asked. */
function copyIfThere(from: string, to: string): boolean {
  try {
    copyFileSync(from, to);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** More than this many cards of other builds, or as many again as this one has, are not kept. */
const leastKept = 1000;

function forgetOldest(keepDir: string, used: ReadonlyMap<string, string>): void {
  const others = readdirSync(keepDir).filter((name) => !used.has(name.replace(/\..*$/, '')));
  const excess = others.length - Math.max(leastKept, used.size);
  if (excess <= 0) return;
  const dated = others.map((name) => {
    const path = join(keepDir, name);
    return { path, written: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  for (const { path } of dated.sort((a, b) => a.written - b.written).slice(0, excess)) rmSync(path, { force: true });
}

interface Threads {
  /** Resolves when a thread has taken the card, not when it is drawn. */
  draw(job: CardJob): Promise<void>;
  /** Resolves when every card is drawn and no thread is left. */
  end(): Promise<void>;
}

/** Threads are started as they are needed: a build that finds all its cards kept starts none. */
function createThreads(most = Math.min(availableParallelism(), 8)): Threads {
  const all: Worker[] = [];
  const idle: Worker[] = [];
  let failure: Error | undefined;
  let waiting: (() => void) | undefined;
  const tell = () => {
    waiting?.();
    waiting = undefined;
  };
  const something = () =>
    new Promise<void>((resolve) => {
      waiting = resolve;
    });
  const start = (): Worker => {
    const thread = new Worker(new URL('./card-thread.ts', import.meta.url));
    thread.on('message', () => {
      idle.push(thread);
      tell();
    });
    thread.on('error', (error) => {
      failure ??= error instanceof Error ? error : new Error(String(error));
      tell();
    });
    all.push(thread);
    return thread;
  };
  const check = () => {
    if (failure) throw new Error('A card could not be drawn.', { cause: failure });
  };
  return {
    async draw(job) {
      check();
      while (idle.length === 0 && all.length === most) {
        await something();
        check();
      }
      (idle.pop() ?? start()).postMessage(job);
    },
    async end() {
      while (idle.length < all.length && !failure) await something();
      await Promise.all(all.map((thread) => thread.terminate()));
      check();
    },
  };
}
