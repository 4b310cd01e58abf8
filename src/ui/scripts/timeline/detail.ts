import type { InstrumentWords } from '../../../views/timeline/timeline-instrument.ts';
import type { TextRow, TimelineRecords } from '../../../views/browser/timeline-file.ts';
import { element } from '../elements.ts';
import { setText } from './svg-elements.ts';
import type { TimelineEvent } from './model.ts';

interface Known {
  readonly words: InstrumentWords;
  /** Texts and records come after the drawing; until then an event has neither name nor company. */
  readonly text: (event: TimelineEvent) => TextRow | undefined;
  readonly records: () => TimelineRecords;
}

/** The line under the drawing that tells what the reader points at. */
export interface Detail {
  /** Whether it tells of this event. */
  shows(event: TimelineEvent): boolean;
  show(event: TimelineEvent): void;
  /** Says something that is not about an event. */
  say(line: string): void;
  /** Writes it again, after texts or records have come. */
  refresh(): void;
}

export function createDetail(place: HTMLElement, { words, text, records }: Known): Detail {
  let selected: TimelineEvent | undefined;

  function draw(): void {
    if (!selected) return;
    const [href, name = words.loading, date = ''] = text(selected) ?? [];
    const link = element('a', { href, tabindex: -1 }, name);
    const facts = [`${date}${selected.isInferred ? ` (${words.inferred})` : ''}`];
    for (const kind of ['kind', 'place', 'actor'] as const) {
      const names = selected.of[kind].flatMap((number) => records()[kind][number]?.[1] ?? []);
      if (names.length > 0) facts.push(names.join(', '));
    }
    place.replaceChildren(link, element('span', { class: 'quiet' }, facts.join('\u00A0· ')));
  }

  return {
    shows: (event) => event === selected,
    show(event) {
      selected = event;
      draw();
    },
    say(line) {
      selected = undefined;
      setText(place, line);
    },
    refresh: draw,
  };
}

/** An event in a line of words: what somebody hears who reaches it. */
export function describeEvent(event: TimelineEvent, { words, text }: Pick<Known, 'words' | 'text'>): string {
  const [, name = words.loading, date = ''] = text(event) ?? [];
  return [name, date, ...(event.isInferred ? [words.inferred] : [])].join(', ');
}
