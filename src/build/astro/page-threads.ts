import { serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { plainCorpus } from '../../record/corpus/noted-corpus.ts';
import { nothingGathered, type GatheredPages } from '../cache/gather-pages.ts';
import type { SharedPlace } from '../pages/shared-list.ts';
import type { SitePage } from '../pages/site-page.ts';
import type { Settings } from '../settings.ts';
import type { ScriptPaths } from './page-script.ts';
import { getRunningSite, scriptPaths } from './running-site.ts';

/** What a thread is told when it starts. */
export interface PageThreadJob {
  readonly settings: Settings;
  /** The corpus and its problems, as a structured clone that all threads read. */
  readonly built: SharedArrayBuffer;
  readonly scripts: ScriptPaths | undefined;
  /** The module that Astro has bundled the pages into. */
  readonly entry: string;
  readonly pages: readonly SitePage[];
  readonly place: SharedPlace;
}

/**
 * A file that it has made. One thread writes them all: several that make files at once wait for each other in the system,
 * which cost more CPU time than making the pages (docs/performance.md).
 */
export interface PageThreadFile {
  readonly file: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** What it says when it ends. */
export interface PageThreadEnd {
  readonly made: readonly SitePage[];
  readonly gathered: GatheredPages;
  readonly failure?: Error;
}

/** Fewer pages than this are made sooner than a thread has started, in CPU time. */
const pagesForThread = 400;

/** Each thread holds the corpus: more than these are not worth the memory. */
const mostThreads = 4;

/**
 * How many threads make the pages, the first included.
 *
 * @param asked what the settings say
 * @param cores how many there are
 */
export function countPageThreads(pages: number, asked: number | undefined, cores: number): number {
  return asked ?? Math.max(1, Math.min(cores, mostThreads, Math.floor(pages / pagesForThread)));
}

/**
 * Starts threads that make pages beside this one. Each is given the corpus as it was read here: to copy it costs a tenth
 * of reading it again (docs/performance.md).
 */
export function startPageThreads(
  count: number,
  job: Omit<PageThreadJob, 'built' | 'settings' | 'scripts'>,
  write: (file: string, content: Uint8Array) => void,
) {
  if (count === 0) return { ended: () => Promise.resolve([]) };
  const { settings, built } = getRunningSite();
  const clone = serialize({ ...built, corpus: plainCorpus(built.corpus) });
  const shared = new SharedArrayBuffer(clone.length);
  new Uint8Array(shared).set(clone);
  const whole: PageThreadJob = { ...job, settings, built: shared, scripts: scriptPaths() };
  const all = Array.from({ length: count }, () => endOf(new Worker(thread, { workerData: whole }), write));
  return {
    /** Resolves when every thread has ended; each end says what was made, and what went wrong. */
    ended: () => Promise.all(all),
  };
}

const thread = new URL('./page-thread.ts', import.meta.url);

function endOf(worker: Worker, write: (file: string, content: Uint8Array) => void): Promise<PageThreadEnd> {
  return new Promise((resolve) => {
    let end: PageThreadEnd | undefined;
    worker.on('message', (message: PageThreadEnd | PageThreadFile) => {
      if ('file' in message) write(message.file, message.content);
      else end = message;
    });
    worker.once('error', (failure: unknown) => {
      end = {
        made: [],
        gathered: nothingGathered,
        failure: failure instanceof Error ? failure : new Error(String(failure)),
      };
    });
    worker.once('exit', (code) => {
      const failure = new Error(`A thread that makes pages ended with the code ${code}.`);
      resolve(end ?? { made: [], gathered: nothingGathered, failure });
    });
  });
}
