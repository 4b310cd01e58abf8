import type { Edtf } from '../../../record/dates/edtf.ts';
import { machineDate } from '../../../record/dates/machine-date.ts';

/**
 * A date as schema.org takes it: a day, a month or a year in ISO 8601, at the written precision.
 *
 * Undefined for whatever else EDTF can say. `2017-10~` is not October 2017, and saying so to a machine would make it so.
 */
export function schemaDate(date: Edtf | undefined): string | undefined {
  return date === undefined || date.uncertain || date.approximate ? undefined : machineDate(date);
}

export interface SchemaSpan {
  readonly startDate: string | undefined;
  readonly endDate: string | undefined;
}

/**
 * The ends of what took or takes some time. A single date is its start; an open or an unclear end is left out.
 *
 * @example
 * schemaSpan(getDate('2017-07-07/2017-07-08')) // => { startDate: '2017-07-07', endDate: '2017-07-08' }
 */
export function schemaSpan(date: Edtf | undefined): SchemaSpan {
  if (date === undefined || date.uncertain || date.approximate) return { startDate: undefined, endDate: undefined };
  if (date.form === 'date') return { startDate: machineDate(date), endDate: undefined };
  // Each end as written, since the bounds have days that nobody stated; an interval's ends are years, months or days.
  const [start = '', end = ''] = date.edtf.split('/');
  return { startDate: isoDate(start), endDate: isoDate(end) };
}

function isoDate(written: string): string | undefined {
  return /^\d{4}(-\d{2}){0,2}$/.test(written) ? written : undefined;
}
