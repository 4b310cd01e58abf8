import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import type { KeptPages } from '../pages/kept-pages.ts';
import { makePages, PageFailed } from '../pages/make-pages.ts';
import type { PageCount } from '../pages/page-count.ts';
import { pageFile, type SitePage } from '../pages/site-page.ts';
import { fileWriter } from '../pages/write-files.ts';

export interface PrerendererOptions {
  /** The folder of the site that is being built. */
  readonly siteDir: string;
  /** Files of the owner's own, which stand in the site as they are. */
  readonly publicDir: string;
  readonly basePath: string;
  readonly kept: KeptPages;
  readonly tell: PageFollower;
}

/** Who follows the making of the pages. */
export interface PageFollower {
  warn(message: string): void;
  /** Before the first page is made. */
  start(count: PageCount): void;
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
  { siteDir, publicDir, basePath, kept, tell }: PrerendererOptions,
): AstroPrerenderer {
  return {
    ...inner,
    name: 'on-record',
    setup: () => inner.setup?.() ?? Promise.resolve(),
    async getStaticPaths() {
      const all = await inner.getStaticPaths();
      const { ours, forAstro } = divide(all, publicDir, tell);
      const routes = new Map(all.map(({ route }) => [routeKey(route), route]));
      const toMake = ours.filter((page) => !kept.keeps(page));
      tell.start({ made: toMake.length, kept: ours.length - toMake.length });
      let next = 0;
      await makePages(
        () => toMake[next++],
        (page) => renderThrough(inner, page, getRoute(routes, page.route), basePath),
        fileWriter(siteDir),
        (page) => {
          kept.made(page);
          tell.made(page);
        },
      );
      return forAstro;
    },
    render: (request, options) => inner.render(request, options),
    teardown: () => inner.teardown?.() ?? Promise.resolve(),
  };
}

/** Names a route: a module can be the page of several. */
export function routeKey({ component, route }: Pick<Route, 'component' | 'route'>): string {
  return `${component} ${route}`;
}

function getRoute(routes: ReadonlyMap<string, Route>, key: string): Route {
  const route = routes.get(key);
  if (!route) throw new Error(`There is no route ${key}.`);
  return route;
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

/** Any origin will do: no page reads the address it is asked under. */
const origin = 'http://localhost';

async function renderThrough(
  inner: Pick<AstroPrerenderer, 'render'>,
  { pathname, file }: SitePage,
  routeData: Route,
  basePath: string,
): Promise<Uint8Array | undefined> {
  const path = routeData.type === 'endpoint' ? file : `${pathname.replace(/^\/+|\/+$/g, '')}/`;
  const request = new Request(new URL(basePath + encodeURI(path === '/' ? '' : path), origin));
  const rendered = await inner.render(request, { routeData });
  const response = 'response' in rendered ? rendered.response : rendered;
  if (response.status >= 300 && response.status !== 404) {
    throw new PageFailed(pathname, new Error(`It answers with the status ${response.status}.`));
  }
  return response.body === null ? undefined : new Uint8Array(await response.arrayBuffer());
}
