import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './site-manifest.ts';
import { readPage } from './read-page.ts';

/** A former address of a record and where the record is now; both with the base path. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * The former addresses of a built site, read off the pages that stand there and lead on. So the redirects that a host
 * is told of are those that the site itself has, whichever revision it was built from.
 */
export function findRedirects(dir: string, basePath: string): Redirect[] {
  return filesOf(dir)
    .filter((path) => path.endsWith('/index.html'))
    .flatMap((path) => {
      const html = readFileSync(join(dir, path), 'utf8');
      // Reading a page costs much, and few pages lead on.
      if (!html.includes('http-equiv="refresh"')) return [];
      const target = readPage(html).addresses.find(({ place }) => place === 'meta refresh');
      return target ? [{ from: `${basePath}${path.replace(/index\.html$/, '')}`, to: target.written }] : [];
    });
}
