import type { Kind } from '../record/schemas/kinds.ts';

/** Pages that a sentence of ours may lead to: an index of records by its kind, or a page of its own. */
export type PageName = Kind | 'home' | 'timeline' | 'checks' | 'about';

/** A piece of a sentence of ours: plain, a term that it explains, or a link. A sentence is a list of them, in its language's order. */
export type TextPiece = string | { readonly term: string } | { readonly to: PageName; readonly label: string };
