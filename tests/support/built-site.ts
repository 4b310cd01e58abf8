import { inject } from 'vitest';

import { readPages, type HtmlPage } from './html-page.ts';
import { basePath, type BuiltSite, type SiteName } from './build-sites.ts';

export { basePath, siteUrl } from './build-sites.ts';

/** A site that the global set-up has built. */
export function builtSite(name: SiteName): BuiltSite {
  const site = inject('sites')[name];
  if (!site) throw new Error(`The site ${name} was not built: its record is not here.`);
  return site;
}

/** Those of the sites that were built: without the seed's where somebody has a record of their own. */
export function builtAmong<Name extends SiteName>(...names: readonly Name[]): readonly Name[] {
  return names.filter((name) => inject('sites')[name] !== undefined);
}

const read = new Map<SiteName, readonly HtmlPage[]>();

/** Every page of a built site, parsed once per test file; those for frames in pages of other sites are none of them. */
export function builtPages(name: SiteName): readonly HtmlPage[] {
  return everyPage(name).filter((page) => !isFramed(page));
}

/** What pages of other sites show in frames. */
export function builtFrames(name: SiteName): readonly HtmlPage[] {
  return everyPage(name).filter(isFramed);
}

function everyPage(name: SiteName): readonly HtmlPage[] {
  const pages = read.get(name) ?? readPages(builtSite(name).dir, basePath);
  read.set(name, pages);
  return pages;
}

function isFramed({ path }: HtmlPage): boolean {
  return path.startsWith('embed/');
}

/** The page at a path below the base path, such as `actors/ana-rivera/`. */
export function builtPage(name: SiteName, path: string): HtmlPage {
  const page = builtPages(name).find(({ href }) => href === `${basePath}${path}`);
  if (!page) throw new Error(`The site ${name} has no page ${path}.`);
  return page;
}
