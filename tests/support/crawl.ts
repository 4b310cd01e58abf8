/** Follows everything a served site says, beginning at its home page, and keeps what the server answered. */
import { readPage } from '../../src/build/verify/read-page.ts';
import { siteUrl } from './build-sites.ts';

export interface Answer {
  /** Path and query; the origin is the server's. */
  readonly address: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The ids of its elements, where it is a page. */
  readonly ids: ReadonlySet<string>;
}

export interface Crawl {
  /** By address. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Who named an address with a fragment: `from -> address#fragment`. */
  readonly fragments: readonly { readonly from: string; readonly address: string; readonly fragment: string }[];
  /** Addresses within the site's origin but outside its base path, with who named them. */
  readonly outside: readonly string[];
  /** Addresses of other sites that a browser would load by itself, with who named them. */
  readonly foreign: readonly string[];
}

/**
 * @param origin of the server; addresses that the site writes with the origin it was built for are asked for here
 * @param more addresses to begin with besides the home page
 */
export async function crawl(origin: string, basePath: string, more: readonly string[] = []): Promise<Crawl> {
  const answers = new Map<string, Answer>();
  const fragments: { from: string; address: string; fragment: string }[] = [];
  const outside: string[] = [];
  const foreign: string[] = [];
  const waiting = [basePath, ...more];
  const seen = new Set(waiting);
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const answer = await ask(origin, address);
    answers.set(address, answer);
    for (const { written, isLoaded } of namedIn(answer, basePath)) {
      const url = new URL(written, origin + address);
      if (url.origin !== origin && url.origin !== siteUrl) {
        if (isLoaded) foreign.push(`${address} loads ${written}`);
        continue;
      }
      const next = url.pathname + url.search;
      if (!url.pathname.startsWith(basePath)) outside.push(`${address} names ${written}`);
      if (url.hash !== '')
        fragments.push({ from: address, address: next, fragment: decodeURIComponent(url.hash.slice(1)) });
      if (!seen.has(next)) {
        seen.add(next);
        waiting.push(next);
      }
    }
  }
  return { answers, fragments, outside, foreign };
}

async function ask(origin: string, address: string): Promise<Answer> {
  const response = await fetch(origin + address, { redirect: 'manual' });
  const type = response.headers.get('content-type') ?? '';
  const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
  const ids = type.startsWith('text/html') ? readPage(text).ids : new Set<string>();
  return { address, status: response.status, headers: response.headers, text, ids };
}

/** The addresses that an answer names, by what it is. */
function namedIn(
  { address, status, headers, text }: Answer,
  basePath: string,
): { written: string; isLoaded: boolean }[] {
  const type = headers.get('content-type')?.replace(/;.*/, '') ?? '';
  const link = (written: string) => ({ written, isLoaded: false });
  const part = (written: string) => ({ written, isLoaded: true });
  // What a change's report quotes from records is text; its page has the links.
  if (address === `${basePath}report/report.json`) return [];
  if (status >= 300 && status < 400) return [link(headers.get('location') ?? '')];
  switch (type) {
    case 'text/html':
      return [
        ...readPage(text).addresses.filter(({ written }) => /^(?:https?:|[^:]*$)/.test(written)),
        // Pictures to share, and what linked data calls by an address.
        ...[...text.matchAll(/<meta property="og:(?:url|image)" content="([^"]+)"/g)].map(([, written = '']) =>
          link(written),
        ),
        // What its style sheet asks for.
        ...[...text.matchAll(/<style>([^<]*)/g)].flatMap(([, sheet = '']) => filesNamedInSheet(sheet).map(part)),
        // What its script asks for, and that itself.
        ...[...text.matchAll(/ data-(?:hovers|search|src|words|module|manifest)="(\/[^"]*)"/g)].map(
          ([, written = '']) => link(written),
        ),
      ];
    case 'text/css':
      return filesNamedInSheet(text).map(part);
    case 'image/svg+xml':
      return [...text.matchAll(/ (?:xlink:)?href="([^"]+)"/g)].map(([, written = '']) => part(written));
    case 'application/rss+xml':
    case 'application/atom+xml':
    case 'application/xml':
    case 'text/plain':
      // Every address of the site in it, those inside escaped markup too. What a record is known by is only a name.
      return [...text.replace(/<(guid|id)\b.*?<\/\1>/g, '').matchAll(/https:\/\/example\.org\/[^\s<>"'&\]]*/g)].map(
        ([written]) => link(written),
      );
    case 'application/json':
    case 'application/feed+json':
    case 'application/manifest+json':
      return addressesIn(JSON.parse(text)).map((written) => link(written));
    case 'text/javascript':
      return filesNamedInScript(text, basePath).map(part);
    default:
      return [];
  }
}

function filesNamedInSheet(text: string): string[] {
  return [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, written = '']) => written);
}

/** Texts in data that are addresses of this site: with its origin, or from the top of it. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') {
    const whole = /^(?:https:\/\/example\.org)?\/[^\s]*$/.exec(value)?.[0];
    return whole === undefined ? [...value.matchAll(/href="(\/[^"]*)"/g)].map(([, href = '']) => href) : [whole];
  }
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (value === null || typeof value !== 'object') return [];
  // As above: the name of a feed's record, and of a thing in linked data, which is no place on a page.
  return Object.entries(value).flatMap(([key, held]) => (/^[@$]?id$/.test(key) ? [] : addressesIn(held)));
}

/** The other files of a bundle: those beside it, and those that Vite loads ahead, named from the top of the site. */
function filesNamedInScript(text: string, basePath: string): string[] {
  return [
    ...[...text.matchAll(/["'`](\.\/[\w.-]+\.js)["'`]/g)].map(([, written = '']) => written),
    ...[...text.matchAll(/["'`](_astro\/[\w.-]+)["'`]/g)].map(([, written = '']) => `${basePath}${written}`),
    ...[...text.matchAll(/["'`](\/[\w./~-]+\.css)["'`]/g)].map(([, written = '']) => written),
  ];
}
