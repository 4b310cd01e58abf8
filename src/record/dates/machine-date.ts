import type { Edtf } from './edtf.ts';

/**
 * The `datetime` of an HTML `time` element, at the written precision.
 *
 * Undefined where HTML has no value to give: intervals, seasons, decades and centuries. Such a date is shown without one.
 *
 * @example
 * machineDate(getDate('2017-10~'))   // => '2017-10'
 * machineDate(getDate('2017/2018'))  // => undefined
 */
export function machineDate({ first, precision, form }: Edtf): string | undefined {
  if (form === 'interval') return undefined;
  switch (precision) {
    case 'day':
      return first;
    case 'month':
      return first?.slice(0, 'YYYY-MM'.length);
    case 'year':
      return first?.slice(0, 'YYYY'.length);
    case 'season':
    case 'decade':
    case 'century':
      return undefined;
  }
}
