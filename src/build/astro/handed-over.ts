import type { BuiltCorpus } from '../../record/corpus/corpus.ts';
import type { ScriptPaths } from './page-script.ts';
import type { Settings } from '../settings.ts';

/** What a thread that makes pages is given of the one that has read the content. */
export interface HandedOver {
  readonly settings: Settings;
  readonly built: BuiltCorpus;
  /** Where the scripts of the pages are in the site. */
  readonly scripts: ScriptPaths | undefined;
}

/**
 * On the thread, since the bundle of the pages has its own copy of every module. This one imports nothing: what a thread
 * loads before the bundle, it loads besides it, at half a CPU second for the modules of a site.
 */
const key = Symbol.for('on-record.handed-over');
const shared = globalThis as { [key]?: HandedOver };

export function handOver(handed: HandedOver): void {
  shared[key] = handed;
}

/** Undefined in the thread that has read the content itself. */
export function findHandedOver(): HandedOver | undefined {
  return shared[key];
}
