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
  const scripts = new Map<string, { readonly source: Promise<string>; readonly runs: FunctionCounts[][] }>();
  const watched: (() => Promise<void>)[] = [];

  function add({ url, functions }: Counted): void {
    const name = /\/_astro\/([^/]+\.js)$/.exec(url)?.[1];
    if (name === undefined) return;
    const script = scripts.get(name) ?? { source: fetch(url).then((answer) => answer.text()), runs: [] };
    scripts.set(name, script);
    script.runs.push(functions);
  }

  return {
    watch: async (page) => {
      // Playwright's own coverage knows only the scripts of the last page that a tab has shown.
      const session = await page.context().newCDPSession(page);
      await session.send('Profiler.enable');
      await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
      const take = async (): Promise<void> => {
        const { result } = await session.send('Profiler.takePreciseCoverage');
        for (const counted of result) add(counted);
      };
      // A page that is closed or gone already has nothing more to tell.
      const takeIfOpen = () => take().catch(() => undefined);
      page.on('request', (request) => {
        if (request.isNavigationRequest() && request.frame() === page.mainFrame()) void takeIfOpen();
      });
      watched.push(takeIfOpen);
      const context = page.context();
      const [closePage, closeContext] = [page.close.bind(page), context.close.bind(context)];
      page.close = async (options) => {
        await takeIfOpen();
        await closePage(options);
      };
      context.close = async (options) => {
        await takeIfOpen();
        await closeContext(options);
      };
    },
    write: async () => {
      await Promise.all(watched.map((take) => take()));
      const read = await Promise.all(
        [...scripts].map(async ([name, { source, runs }]) => [name, { source: await source, runs }] as const),
      );
      mkdirSync(dir, { recursive: true });
      writeFileSync(join(dir, `${crypto.randomUUID()}.json`), JSON.stringify(Object.fromEntries(read)));
    },
  };
}

interface Counted {
  readonly url: string;
  readonly functions: FunctionCounts[];
}
