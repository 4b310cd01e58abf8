/** A file of the site that one of its routes makes: a page, or an answer such as a feed. */
export interface SitePage {
  /** Its address without the base path, as the route says it: `/quotes/rivera-steel`, `/feed.xml`. */
  readonly pathname: string;
  /** Which route makes it: its module and its pattern. */
  readonly route: string;
  /** Path in the site's folder: `quotes/rivera-steel/index.html`. */
  readonly file: string;
}

/** Pages that servers look for under a name of their own. */
const statusPages: ReadonlySet<string> = new Set(['/404', '/500']);

/**
 * Where the file of an address stands in the site's folder.
 *
 * @example
 * pageFile('/quotes/rivera-steel', 'page') // => 'quotes/rivera-steel/index.html'
 * pageFile('/404', 'page') // => '404.html'
 * pageFile('/feed.xml', 'endpoint') // => 'feed.xml'
 */
export function pageFile(pathname: string, type: 'page' | 'endpoint'): string {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  if (type === 'endpoint') return path;
  if (statusPages.has(`/${path}`)) return `${path}.html`;
  return path === '' ? 'index.html' : `${path}/index.html`;
}
