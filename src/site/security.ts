/**
 * The Content-Security-Policy of every page. The site needs nothing from anywhere else, so nothing else is allowed;
 * there are no inline scripts or styles to make exceptions for.
 *
 * Sent as a `meta` element, first in the head; hosts that send headers should send the same with `frame-ancestors 'none'`.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ');
