import { groupDigits } from '../numbers.ts';

export const timeline = {
  title: 'Timeline',
  description: 'Every event of the record in order of time, each at the precision that is known.',
  intro: 'What happened, in order, at the precision that is known.',
  titleOfYear: (year: string) => `Timeline: ${year}`,
  descriptionOfYear: (year: string) => `The events of the record that begin in ${year}.`,
  /** The heading over events without a date, in the list and in a drawing. */
  undated: 'Undated',
  descriptionOfUndated: 'The events of the record that have no date.',
  /** Where a year has more events than its page: "2017: all 1,234 events". */
  all: (year: string, events: number) => `${year}: all ${groupDigits(events, ',')} events`,
  key: 'Width is precision: a bar fills the time it stands for, a bracket says “somewhere within”, an end that fades is open, hatching is uncertain. A shaded part of an axis is drawn again below it, enlarged.',

  /** What a drawing shows, for those who cannot see it. */
  drawing: (events: number) => `Timeline drawing of ${events} events. The list gives the same dates in words.`,
  /** Over an axis: "1960 to 1972", "March to May 2031". */
  fromTo: (start: string, end: string) => `${start} to ${end}`,
  enlarged: (title: string) => `${title}, enlarged`,
  more: (events: number) => `and ${events} more in the list`,
};

export type TimelineWords = typeof timeline;
