import { dayNumberOf } from '../../../../src/ui/scripts/timeline/calendar.ts';
import type { TimelineEvent } from '../../../../src/ui/scripts/timeline/model.ts';
import type { Window } from '../../../../src/ui/scripts/timeline/scale.ts';

/** An event from one day number to another, of nothing, unless more is said. */
export function eventOn(
  index: number,
  from: number | undefined,
  to: number | undefined,
  more: Partial<TimelineEvent> = {},
): TimelineEvent {
  return {
    index,
    from,
    to,
    isDated: from !== undefined || to !== undefined,
    isWithin: false,
    isUncertain: false,
    isInferred: false,
    of: { actor: [], place: [], kind: [], topic: [], article: [] },
    ...more,
  };
}

/** From the first day of a year to the last of another. */
export function years(from: number, to = from): Window {
  return { from: dayNumberOf(from), until: dayNumberOf(to + 1) };
}
