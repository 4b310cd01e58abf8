/**
 * The Content-Security-Policy of every page. The site needs nothing from anywhere else, so nothing else is allowed;
 * there are no inline scripts or styles to make exceptions for.
 *
 * Sent as a `meta` element, first in the head; hosts that send headers should send the same with `frame-ancestors 'none'`.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  // The search compiles WebAssembly; this allows that and no other evaluation.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  // The search runs beside the page.
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // The one policy that may be made, by the search, for Pagefind's worker; see `scripts/search/trust-worker.ts`.
  'trusted-types default',
].join('; ');
