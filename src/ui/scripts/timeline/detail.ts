import type { InstrumentWords } from '../../../views/timeline/timeline-instrument.ts';
import type { TextRow, TimelineRecords } from '../../../views/browser/timeline-file.ts';
import { element } from '../elements.ts';
import { setText } from './elements.ts';
import type { TimelineEvent } from './model.ts';

interface Known {
  readonly words: InstrumentWords;
  /** Texts and records come after the drawing; until then an event has neither name nor company. */
  readonly text: (event: TimelineEvent) => TextRow | undefined;
  readonly records: () => TimelineRecords;
}

/** The line under the drawing that tells what the reader points at. */
export function createDetail(place: HTMLElement, { words, text, records }: Known) {
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
    shows: (event: TimelineEvent): boolean => event === selected,
    show(event: TimelineEvent): void {
      selected = event;
      draw();
    },
    say(line: string): void {
      selected = undefined;
      setText(place, line);
    },
    /** After texts or records have come. */
    refresh: draw,
  };
}

/** An event in a line of words: what somebody hears who reaches it. */
export function describeEvent(event: TimelineEvent, { words, text }: Pick<Known, 'words' | 'text'>): string {
  const [, name = words.loading, date = ''] = text(event) ?? [];
  return [name, date, ...(event.isInferred ? [words.inferred] : [])].join(', ');
}
