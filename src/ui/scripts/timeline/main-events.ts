/** Which of many events a reader would know the time by: those that more is on record of than of most others. */
import type { TimelineEvent } from './model.ts';

/**
 * The events of the most articles and, of as many, of the most actors, the first in time before others; only such as are
 * heavier than the middle one of all, so that none is put forward among equals.
 *
 * @param most how many are wanted
 */
export function mainEvents(events: readonly TimelineEvent[], most: number): readonly TimelineEvent[] {
  const ordered = events.toSorted((a, b) => byWeight(a, b) || a.index - b.index);
  const middle = ordered[Math.floor(ordered.length / 2)];
  if (!middle) return [];
  return ordered.slice(0, most).filter((event) => byWeight(event, middle) < 0);
}

/** The heavier first. */
function byWeight({ of: a }: TimelineEvent, { of: b }: TimelineEvent): number {
  return b.article.length - a.article.length || b.actor.length - a.actor.length;
}
