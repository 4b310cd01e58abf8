import type { MiddlewareHandler } from 'astro';

/**
 * Lets pages' scripts wait for what is read: the text and its style sheet come first, and nothing on a page needs its
 * script to be read. Astro writes the script's element itself and takes no attributes for it.
 */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(html.replace('<script type="module" src="', '<script type="module" fetchpriority="low" src="'), {
    status: response.status,
    headers: response.headers,
  });
};
