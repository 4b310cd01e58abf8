import type { Redirect } from '../verify/find-redirects.ts';

/** How many redirects without a wildcard Cloudflare Pages reads; it ignores the rest. */
export const redirectLimit = 2000;

/**
 * The file `_redirects`, as Netlify or Cloudflare Pages reads it, for the folder that is the top of the domain.
 *
 * At every former address the site has a page that leads on. Netlify prefers a file that is there to a redirect, unless
 * the redirect has an exclamation mark; Cloudflare follows every redirect and does not read one with such a mark.
 */
export function redirectFile(redirects: readonly Redirect[], host: 'netlify' | 'cloudflare'): string {
  const status = host === 'netlify' ? '301!' : '301';
  return redirects.map(({ from, to }) => `${from} ${to} ${status}\n`).join('');
}
