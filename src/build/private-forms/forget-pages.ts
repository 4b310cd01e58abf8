import type { ViteDevServer } from 'vite';

/** What Astro tells its own modules in the dev server when a content collection has changed. */
export const contentChanged = 'astro:content-changed';

/**
 * Makes Astro's dev server forget which pages there are, so that it asks for them again.
 *
 * The modules stay valid. To throw them away while a page is being made would break that page and those after it.
 */
export function forgetPages({ environments }: ViteDevServer): void {
  for (const environment of Object.values(environments)) environment.hot.send(contentChanged, {});
}
