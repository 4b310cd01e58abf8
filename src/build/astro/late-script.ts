import type { MiddlewareHandler } from 'astro';

/**
 * Hands the address of a page's script to what fetches it late (`late-start.ts`). Astro bundles the script, and tells its
 * address by nothing but the element it writes; a page without a late start keeps that element.
 */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(startedLate(await response.text()), { status: response.status, headers: response.headers });
};

function startedLate(html: string): string {
  const [element, address] = /<script type="module" src="([^"]+)"><\/script>/.exec(html) ?? [];
  if (element === undefined || address === undefined || !html.includes(waiting)) return html;
  return html.replace(element, '').replace(waiting, ` data-module="${address}"`);
}

/** As Astro writes an empty attribute. */
const waiting = ' data-module=""';
