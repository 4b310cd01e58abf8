import type { DecidingItem, LetterPlace, SelectedWords } from '../../../views/browser/deciding.ts';
import { placeOf, rangeOf } from './page-text.ts';

/** The marks over the article's text: CSS highlights, which change nothing of the text. Their styles are in deciding.css. */
const names = ['deciding-open', 'deciding-sure', 'deciding-now', 'deciding-part'] as const;

/** Marks what is proposed, what is asked about now, and the words that a record is made of. */
export function markDrafts(
  items: readonly DecidingItem[],
  now: DecidingItem | undefined,
  parts: readonly SelectedWords[],
): void {
  const others = items.filter((item) => item !== now);
  const placesOf = (some: readonly DecidingItem[]) => some.flatMap(({ places }) => places);
  const marked: readonly LetterPlace[][] = [
    placesOf(others.filter(({ isSure }) => !isSure)),
    placesOf(others.filter(({ isSure }) => isSure)),
    placesOf(now ? [now] : []),
    parts.flatMap((part) => placeOf(part) ?? []),
  ];
  for (const [index, name] of names.entries()) {
    const ranges = (marked[index] ?? []).flatMap((place) => rangeOf(place) ?? []);
    const highlight = new Highlight(...ranges);
    highlight.priority = index;
    CSS.highlights.set(name, highlight);
  }
}

export function unmarkDrafts(): void {
  for (const name of names) CSS.highlights.delete(name);
}

/** Scrolls until a passage can be seen beside or above the panel, unless it can be. */
export function showPlace(place: LetterPlace | undefined, panel: HTMLElement): void {
  const range = place && rangeOf(place);
  if (!range) return;
  const { top, bottom } = range.getBoundingClientRect();
  const covered = panel.getBoundingClientRect();
  // Over the whole height it stands beside the text; else below it.
  const end = covered.top > 1 ? covered.top : innerHeight;
  if (top >= 16 && bottom <= end - 16) return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - Math.max(16, (end - (bottom - top)) / 3), behavior: isStill ? 'instant' : 'smooth' });
}
