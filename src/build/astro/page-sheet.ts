import { contentSecurityPolicy } from '../../views/page/security.ts';

/** What a page holds as its style sheet, and the Content-Security-Policy that allows it. */
export interface PageSheet {
  readonly text: string;
  readonly policy: string;
}

/** Put together once: thousands of pages hold one of a few, and to hash one costs more than the rest of a page's head. */
const known = new Map<string, PageSheet>();

/**
 * The sheet of a page, from what all pages of its site begin with and that of its kind of page.
 *
 * @param foundation colours and typefaces, the same for all pages of a site
 */
export function pageSheet(foundation: string, sheet: string): PageSheet {
  const before = known.get(sheet);
  if (before?.text.startsWith(foundation)) return before;
  const text = foundation + sheet;
  const made = { text, policy: contentSecurityPolicy(text) };
  known.set(sheet, made);
  return made;
}
