import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

/** A script of the site, with what V8 counted of it on each page that ran it. */
export interface CoveredScript {
  /** With its source map in its last line. */
  readonly source: string;
  readonly runs: FunctionCounts[][];
}

/** Offsets are of UTF-16 units; an inner range overrides the outer one. */
export interface FunctionCounts {
  readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
}

/** Where coverage is written; undefined where none is asked for, as is usual. See `tests/coverage/report.ts`. */
export const coverageDir = process.env.SCRIPT_COVERAGE;

/** What the pages of a site run of its scripts, by the script's name. */
export interface ScriptCoverage {
  readonly watch: (page: Page) => Promise<void>;
  /** Ends the watch on every page that is still open, and writes a file. */
  readonly write: () => Promise<void>;
}

export function createScriptCoverage(dir: string): ScriptCoverage {
  const scripts: Record<string, CoveredScript> = {};
  const watched: (() => Promise<void>)[] = [];
  return {
    watch: async (page) => {
      await page.coverage.startJSCoverage({ resetOnNavigation: false });
      let taken: Promise<void> | undefined;
      const take = async (): Promise<void> => {
        for (const { url, source, functions } of await page.coverage.stopJSCoverage()) {
          const name = /\/_astro\/([^/]+\.js)$/.exec(url)?.[1];
          if (name !== undefined && source !== undefined) (scripts[name] ??= { source, runs: [] }).runs.push(functions);
        }
      };
      // A page that a test has closed already, or that crashed, has nothing more to tell.
      const takeOnce = () => (taken ??= take().catch(() => undefined));
      watched.push(takeOnce);
      const context = page.context();
      const [closePage, closeContext] = [page.close.bind(page), context.close.bind(context)];
      page.close = async (options) => {
        await takeOnce();
        await closePage(options);
      };
      context.close = async (options) => {
        await takeOnce();
        await closeContext(options);
      };
    },
    write: async () => {
      await Promise.all(watched.map((take) => take()));
      mkdirSync(dir, { recursive: true });
      writeFileSync(join(dir, `${crypto.randomUUID()}.json`), JSON.stringify(scripts));
    },
  };
}
