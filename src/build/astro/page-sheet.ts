import { contentSecurityPolicy } from '../../views/page/security.ts';

/** What a page holds as its style sheet, and the Content-Security-Policy that allows it. */
export interface PageSheet {
  readonly text: string;
  readonly policy: string;
}

/** By their two parts: thousands of pages hold one of a few sheets, and hashing one costs more than the rest of a head. */
const known = new Map<string, Map<string, PageSheet>>();

/**
 * The sheet of a page, from what all pages of its site begin with and that of its kind of page.
 *
 * @param foundation colours and typefaces, the same for all pages of a site
 */
export function pageSheet(foundation: string, sheet: string): PageSheet {
  const sheets = known.get(foundation) ?? new Map<string, PageSheet>();
  known.set(foundation, sheets);
  const before = sheets.get(sheet);
  if (before) return before;
  const text = foundation + sheet;
  const made = { text, policy: contentSecurityPolicy(text) };
  sheets.set(sheet, made);
  return made;
}
