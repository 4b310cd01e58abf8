import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import type { KeptPages } from '../pages/kept-pages.ts';
import { makePages } from '../pages/make-pages.ts';
import type { PageCount } from '../pages/page-count.ts';
import { pageFile, type SitePage } from '../pages/site-page.ts';
import { sharedPlace, takeAll, takeFrom, takenOf } from '../pages/shared-list.ts';
import { fileWriter } from '../pages/write-files.ts';
import { isInShard, type Shard } from '../shards/shard.ts';
import { countPageThreads, startPageThreads } from './page-threads.ts';
import { renderPage, routeKey } from './render-page.ts';

export interface PrerendererOptions {
  /** The folder of the site that is being built. */
  readonly siteDir: string;
  /** Files of the owner's own, which stand in the site as they are. */
  readonly publicDir: string;
  readonly basePath: string;
  readonly kept: KeptPages;
  readonly tell: PageFollower;
  /** Which part of the site is made; undefined for the whole. */
  readonly shard: Shard | undefined;
  /** How many threads make pages, this one included; undefined where the machine decides. */
  readonly threads: number | undefined;
  /** The module that Astro has bundled the pages into; asked for once it is written. */
  readonly entry: () => string | undefined;
}

/** Who follows the making of the pages. */
export interface PageFollower {
  warn(message: string): void;
  /** Before the first page is made. */
  start(count: PageCount): void;
  /** How many of those are made, by all threads. */
  reached(done: number): void;
  /** A page is made. */
  made(page: SitePage): void;
}

type Route = PathWithRoute['route'];

/**
 * Makes the site's pages with Astro's own routes and components, and writes them itself. Astro is left only what it alone
 * can do, such as redirects.
 *
 * Astro would make a request, an answer, some promises and a line of output for each page, and write it through a pool of
 * threads: for small pages that costs more than the page (docs/performance.md).
 *
 * @param inner Astro's own prerenderer
 */
export function ownPrerenderer(
  inner: AstroPrerenderer,
  { siteDir, publicDir, basePath, kept, tell, shard, threads, entry }: PrerendererOptions,
): AstroPrerenderer {
  return {
    ...inner,
    name: 'on-record',
    setup: () => inner.setup?.() ?? Promise.resolve(),
    async getStaticPaths() {
      const all = await inner.getStaticPaths();
      const { ours: whole, forAstro } = divide(all, publicDir, tell);
      const ours = whole.filter(({ file }) => isInShard(file, shard));
      const routes = new Map(all.map(({ route }) => [routeKey(route), route]));
      const toMake = ours.filter((page) => !kept.keeps(page));
      tell.start({ made: toMake.length, kept: ours.length - toMake.length });
      const file = entry();
      const place = sharedPlace();
      const write = fileWriter(siteDir);
      const count = file === undefined ? 1 : countPageThreads(toMake.length, threads, availableParallelism());
      const others = startPageThreads(count - 1, { entry: file ?? '', pages: toMake, place }, write);
      const failures: unknown[] = [];
      await makePages(
        takeFrom(toMake, place),
        async (page) => {
          // What the others have made meanwhile is written now.
          if (count > 1) await setImmediate();
          return renderPage(page, routes, basePath, (request, routeData) => answerOf(inner, request, routeData));
        },
        write,
        (page, made, reads) => {
          kept.made(page, made, reads);
          tell.made(page);
          tell.reached(takenOf(toMake.length, place));
        },
      ).catch((error: unknown) => {
        takeAll(toMake.length, place);
        failures.push(error);
      });
      for (const end of await others.ended()) {
        for (const page of end.made) tell.made(page);
        kept.takeOver(end.gathered);
        if (end.failure) failures.push(end.failure);
      }
      if (failures.length > 0) throw failures[0];
      return forAstro;
    },
    render: (request, options) => inner.render(request, options),
    teardown: () => inner.teardown?.() ?? Promise.resolve(),
  };
}

async function answerOf(inner: AstroPrerenderer, request: Request, routeData: Route): Promise<Response> {
  const rendered = await inner.render(request, { routeData });
  return 'response' in rendered ? rendered.response : rendered;
}

/** What is made here, and what is left to Astro. Where two routes have one address, the first has it, as Astro says. */
function divide(
  all: readonly PathWithRoute[],
  publicDir: string,
  tell: Pick<PageFollower, 'warn'>,
): { readonly ours: readonly SitePage[]; readonly forAstro: PathWithRoute[] } {
  const ours: SitePage[] = [];
  const forAstro: PathWithRoute[] = [];
  const taken = new Map<string, string>();
  for (const path of all) {
    const { pathname, route } = path;
    if (route.type !== 'page' && route.type !== 'endpoint') {
      forAstro.push(path);
      continue;
    }
    const file = pageFile(pathname, route.type);
    const by = taken.get(file);
    if (by !== undefined) {
      tell.warn(`${file} is made by ${by}; ${route.component} would make it too, and does not.`);
    } else if (existsSync(join(publicDir, file))) {
      tell.warn(`${file} is taken from the folder public; ${route.component} would make it too, and does not.`);
    } else {
      ours.push({ pathname, route: routeKey(route), file });
    }
    taken.set(file, by ?? route.component);
  }
  return { ours, forAstro };
}
