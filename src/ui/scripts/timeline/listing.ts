/** Events as a list of links under the drawing: those without a date, and those of a time too crowded to draw. */
import type { InstrumentWords } from '../../../views/timeline/timeline-instrument.ts';
import type { TextRow } from '../../../views/browser/timeline-file.ts';
import { element } from '../elements.ts';
import { filled } from '../phrases.ts';
import { getElement } from './get-element.ts';
import { setText } from './svg-elements.ts';
import type { TimelineEvent } from './model.ts';

export interface Listing {
  show(title: string, events: readonly TimelineEvent[]): void;
  hide(): void;
  /** Writes the names that have come since. */
  refresh(): void;
  /** Gives the focus to an event's link, or to the first one. */
  focus(event?: TimelineEvent): void;
}

/** So many more are shown each time. */
const batch = 12;

export function createListing(
  root: HTMLElement,
  words: InstrumentWords,
  text: (event: TimelineEvent) => TextRow | undefined,
  withDate: boolean,
): Listing {
  const [title, list] = [getElement(root, '.listing-title', HTMLElement), getElement(root, 'ul', HTMLElement)];
  const more = element('button', { type: 'button' });
  root.append(more);
  let events: readonly TimelineEvent[] = [];
  let shown = 0;

  function write(): void {
    list.replaceChildren(
      ...events.slice(0, shown).map((event) => {
        const [href = '', name = words.loading, date = ''] = text(event) ?? [];
        const link = element('a', { href, 'data-event': event.index }, name);
        return element('li', {}, link, ...(withDate ? [' ', element('span', { class: 'quiet' }, date)] : []));
      }),
    );
    const rest = events.length - shown;
    more.hidden = rest <= 0;
    setText(more, filled(words.showMore, { n: Math.min(batch, rest) }));
  }

  more.addEventListener('click', () => {
    const first = shown;
    shown += batch;
    write();
    list.querySelectorAll('a')[first]?.focus();
  });

  return {
    show(heading, listed) {
      events = listed;
      shown = Math.min(batch, listed.length);
      setText(title, heading);
      root.hidden = listed.length === 0;
      write();
    },
    hide() {
      root.hidden = true;
      events = [];
    },
    refresh() {
      if (root.hidden) return;
      const focused = document.activeElement?.getAttribute('data-event');
      const isInside = list.contains(document.activeElement);
      write();
      if (isInside) list.querySelector<HTMLElement>(`[data-event="${focused ?? ''}"]`)?.focus();
    },
    focus(event) {
      const at = event ? events.indexOf(event) : 0;
      if (at >= shown) {
        shown = at + 1;
        write();
      }
      list.querySelectorAll('a')[Math.max(at, 0)]?.focus();
    },
  };
}
