import type { Range } from '../../record/text/range.ts';
import { addDays, nearestDate, type Direction } from './resolve-time.ts';
import { isScheduled } from './scheduled.ts';
import type { Found, TimeForm } from './time-patterns.ts';

/**
 * Whether a time is to come, by the words of its clause, up to the next comma or its like: what stands before the time
 * counts first, and there the last verb. "The firm said on Tuesday it will close" speaks of the Tuesday before.
 */
export function directionOf(sentence: string, { start, end }: Range, verbs: Verbs): Shown {
  const { language, future, past, backshifted } = verbs;
  const before =
    sentence
      .slice(0, start)
      .split(/[,;:–—]/u)
      .at(-1) ?? '';
  const after = sentence.slice(end).split(/[,;:–—]/u)[0] ?? '';
  // By their ends: "is expected" has a participle in it.
  const last = (words: RegExp) => {
    const found = [...before.matchAll(words)].at(-1);
    return found ? found.index + found[0].length : -1;
  };
  const [told, toCome, then] = [last(past), last(future), last(backshifted)];
  if (then !== -1 && then >= Math.max(told, toCome)) return { direction: 'future', isShown: true, isDoubtful: true };
  if (told !== -1 || toCome !== -1) return { direction: toCome >= told ? 'future' : 'past', isShown: true };
  if (after.search(future) !== -1) return { direction: 'future', isShown: true };
  if (after.search(backshifted) !== -1) return { direction: 'future', isShown: true, isDoubtful: true };
  if (after.search(past) !== -1) return { direction: 'past', isShown: true };
  const isToCome = isScheduled(before, after, sentence.slice(start, end), language);
  return { direction: isToCome ? 'future' : 'past', isShown: isToCome };
}

/** The verbs of a language, by what they show of a time that stands with them. */
export interface Verbs {
  /** The primary subtag. */
  readonly language: string;
  readonly future: RegExp;
  readonly past: RegExp;
  /** Of what was to come when somebody spoke. */
  readonly backshifted: RegExp;
}

/** Whether a time is past or to come, and whether a verb shows it; otherwise news speaks of what was. */
export interface Shown {
  readonly direction: Direction;
  readonly isShown: boolean;
  /** It was to come when somebody spoke, "it would close on Monday": by now it may be past or not. */
  readonly isDoubtful?: true;
}

/** How many days ahead a date without its year may lie where no verb shows that it is past. */
const soon = 120;

/** Of a date without its year and without a verb that tells, the nearer one: "the board meets on 24 April". */
export function nearer(
  { direction, isShown }: Shown,
  form: TimeForm,
  found: Found,
  day: string,
  month: number | undefined,
): Direction {
  if (isShown || month === undefined || (form !== 'day and month' && form !== 'month' && form !== 'range'))
    return direction;
  if (found.lastBefore !== undefined || found.lastAfter !== undefined || found.lastYear !== undefined) return 'past';
  const date = Math.min(Number(found.day ?? 1), 28);
  const next = nearestDate(day, month, date, 'future');
  const isSoon = next !== undefined && next <= (addDays(day, soon) ?? '');
  return isSoon && (form !== 'month' || month !== Number(day.slice(5, 7))) ? 'future' : direction;
}
