import { extname } from 'node:path';
import { embedFolder, feedFiles, feedTypes } from '../../views/page/links.ts';
import { policyWith } from '../../views/page/security.ts';

/**
 * What a host has to say with the files of a site: the one place for it. The configurations of hosts are written from
 * this (`nginx.ts`, `header-file.ts`, `s3.ts`), and the server of `npm start` takes its types from here.
 */

export interface Header {
  readonly name: string;
  readonly value: string;
}

/**
 * What every page says of itself in a meta element, and one thing more that cannot be said there: who may show it in a
 * frame. A browser obeys both. A page's own policy allows one style element, by a hash that changes with the site. This
 * policy allows any, for two reasons: the configuration of a host must hold from one build to the next, and a map that is
 * opened by itself needs the style sheet in it.
 */
const policyFor = (framedBy: string) => `${policyWith(["'unsafe-inline'"])}; frame-ancestors ${framedBy}`;

/** No page of another site may show this one in a frame. */
export const closedPolicy: Header = { name: 'Content-Security-Policy', value: policyFor("'none'") };
/** Every page of any site may. */
export const framedPolicy: Header = { name: 'Content-Security-Policy', value: policyFor('*') };

/** The folder, with its final slash, whose pages are made for frames: those and no others may be shown in one. */
export const framedFolder = `${embedFolder}/`;

/**
 * Which policy is sent with a file.
 *
 * @param path in the folder of the site
 */
export function policyOf(path: string): Header {
  return path.startsWith(framedFolder) ? framedPolicy : closedPolicy;
}

/** Sent with every answer beside the policy, the page that says "not found" included. */
export const securityHeaders: readonly Header[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  // Whoever is linked to learns which site sends a reader, not what the reader was reading.
  { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { name: 'Permissions-Policy', value: 'browsing-topics=(), camera=(), geolocation=(), microphone=()' },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/**
 * Files that pages of any other site may read: the open data, and no page. Each is a beginning and an ending of paths in
 * the folder of the site, and no two fit the same file, since hosts would send the header twice.
 */
const openFiles: readonly { readonly start: string; readonly end: string }[] = [
  { start: 'data/', end: '' },
  { start: 'articles/', end: '.jsonld' },
  ...['articles', 'quotes', 'claims'].map((kind) => ({ start: `${kind}/`, end: '/index.json' })),
];

/** Sent with them. */
export const openHeader: Header = { name: 'Access-Control-Allow-Origin', value: '*' };

/** The same as patterns with one star, which reaches over slashes: `articles/*.jsonld`. */
export const openPatterns: readonly string[] = openFiles.map(({ start, end }) => `${start}*${end}`);

/**
 * Whether pages of other sites may read a file.
 *
 * @param path in the folder of the site
 */
export function isOpen(path: string): boolean {
  return openFiles.some(({ start, end }) => path.startsWith(start) && path.endsWith(end));
}

/** How long an answer may be used without asking again. */
export const caching = {
  /** A file named after its bytes: under its name there will never be anything else. */
  byHash: 'public, max-age=31536000, immutable',
  /** Everything else is kept, and asked for again each time; the host answers 304 where it is the same. */
  askAgain: 'no-cache',
} as const;

/** Folders whose files are named after their bytes, each or all together: what Astro bundles, and the search index. */
const foldersByHash = /^(?:_astro|search\/index)\//;

/**
 * The folder, with its final slash, that makes a file one to be cached by its name; undefined where none does.
 *
 * @param path in the folder of the site
 * @example
 * folderByHash('search/index/0d0839f1a2b3/t0.txt') // => 'search/index/'
 */
export function folderByHash(path: string): string | undefined {
  return foldersByHash.exec(path)?.[0];
}

export function cachingOf(path: string): string {
  return folderByHash(path) === undefined ? caching.askAgain : caching.byHash;
}

/** Types by the ending of a file's name; what is not here is bytes to the browser. */
export const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['.bib', 'text/x-bibtex'],
  ['.css', 'text/css'],
  ['.csv', 'text/csv'],
  ['.html', 'text/html'],
  ['.ico', 'image/x-icon'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.jsonld', 'application/ld+json'],
  ['.md', 'text/markdown'],
  ['.nq', 'application/n-quads'],
  ['.png', 'image/png'],
  ['.sqlite', 'application/vnd.sqlite3'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain'],
  ['.webmanifest', 'application/manifest+json'],
  ['.woff2', 'font/woff2'],
  ['.xml', 'application/xml'],
]);

/** The type of every other file. */
export const otherMediaType = 'application/octet-stream';

/** Files whose whole name tells more than its ending. */
export const namedFiles: readonly { readonly name: string; readonly type: string }[] = [
  { name: feedFiles.rss, type: feedTypes.rss },
  { name: feedFiles.atom, type: feedTypes.atom },
  { name: feedFiles.json, type: feedTypes.json },
  // One entity a line.
  { name: 'entities.ftm.json', type: 'application/x-ndjson' },
];

/** Text is said to be UTF-8, and is worth compressing; pictures and fonts are neither. */
export function isText(type: string): boolean {
  return /^text\/|^image\/svg\+xml$|^application\/(?:json|x-ndjson|n-quads|xml|.*\+json|.*\+xml)$/.test(type);
}

/** Every type that is text, each once. */
export function textTypes(): string[] {
  return [...new Set([...mediaTypes.values(), ...namedFiles.map(({ type }) => type)])].filter(isText).sort();
}

/** The media type of a file of the site. */
export function mediaTypeOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const named = namedFiles.find((file) => file.name === name);
  return named?.type ?? mediaTypes.get(extname(name).toLowerCase()) ?? otherMediaType;
}

/** The same as a `Content-Type` header says it. */
export function contentTypeOf(path: string): string {
  const type = mediaTypeOf(path);
  return isText(type) ? `${type}; charset=utf-8` : type;
}
