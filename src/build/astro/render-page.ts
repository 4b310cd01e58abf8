import { PageFailed } from '../pages/make-pages.ts';
import type { SitePage } from '../pages/site-page.ts';

/** The parts of a route that say how its pages are asked for. */
export interface AskedRoute {
  readonly route: string;
  readonly component: string;
  readonly type: string;
}

/** Names a route: a module can be the page of several. */
export function routeKey({ component, route }: Pick<AskedRoute, 'component' | 'route'>): string {
  return `${component} ${route}`;
}

/** Any origin will do: no page reads the address it is asked under. */
const origin = 'http://localhost';

/**
 * What stands in the file of a page, as its route answers when it is asked; undefined for an empty answer.
 *
 * @param answer asks the route
 */
export async function renderPage<Route extends AskedRoute>(
  { pathname, file, route: key }: SitePage,
  routes: ReadonlyMap<string, Route>,
  basePath: string,
  answer: (request: Request, route: Route) => Promise<Response>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const route = routes.get(key);
  if (!route) throw new PageFailed(pathname, new Error(`There is no route ${key}.`));
  const path = pathname.replace(/^\/+|\/+$/g, '');
  const asked = route.type === 'endpoint' ? file : path === '' ? '' : `${path}/`;
  const response = await answer(new Request(new URL(basePath + encodeURI(asked), origin)), route);
  if (response.status >= 300 && response.status !== 404) {
    throw new Error(`It answers with the status ${response.status}.`);
  }
  return response.body === null ? undefined : new Uint8Array(await response.arrayBuffer());
}
