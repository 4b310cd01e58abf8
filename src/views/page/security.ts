import { fingerprint } from '../../record/source/fingerprint.ts';
import { lateStart } from './late-start.ts';

/**
 * The Content-Security-Policy of a page. It allows files of the site and no others. Of what stands in a page itself it
 * allows two things, each by the hash of its text: the style sheet, and the line that starts the script.
 *
 * Sent as a `meta` element, first in the head; what hosts send besides is in `hosting/responses.ts`.
 *
 * @param sheet the text of the page's style element; undefined where it has none
 */
export function contentSecurityPolicy(sheet: string | undefined): string {
  return policyWith(sheet === undefined ? [] : [hashSource(sheet)]);
}

/** The same with what may stand in style elements as the sources of CSP 3 say it: `'sha256-…'`, `'unsafe-inline'`. */
export function policyWith(styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hashSource(lateStart)}`,
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    // No script makes markup or scripts of text, so no policy for that may be made.
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * The policy of a frame in a page of another site: its style sheet and its script, and nothing else. A sandboxed frame has
 * an origin of its own; `'self'` is that of its address all the same (CSP 3, self-origin).
 */
export const framePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** What a policy calls a text that may stand in a page: `'sha256-…'` (CSP 3, hash-source). */
export function hashSource(text: string): string {
  return `'sha256-${fingerprint(text, 'base64')}'`;
}
