import type { PathWithRoute } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { BuiltPages } from './built-entry.ts';

/** All addresses of a site, asked of the routes in its bundle as Astro's own build asks them. */
export function staticPaths({ app }: Pick<BuiltPages, 'app'>): Promise<PathWithRoute[]> {
  return new StaticPaths(app as ConstructorParameters<typeof StaticPaths>[0]).getAll();
}
