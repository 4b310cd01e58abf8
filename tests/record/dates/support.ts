import fc from 'fast-check';
import { parseEdtf, type Edtf } from '../../../src/record/dates/edtf.ts';

/** The date of a text that must be one. */
export function getDate(written: string): Edtf {
  const parsed = parseEdtf(written);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}

/** First and last day, as `first..last`, an open end being empty. */
export function boundsOf(written: string): string {
  const { first = '', last = '' } = getDate(written);
  return `${first}..${last}`;
}

/** Any calendar day, near ones more often, so that dates meet. */
export const anyDay = fc
  .oneof(fc.date(between('2016-12-01', '2018-02-01')), fc.date(between('0001-01-01', '9999-12-31')))
  .map((instant) => instant.toISOString().slice(0, 10));

const anyMark = fc.constantFrom('', '', '?', '~', '%');

/** A day, a month or a year, with or without a mark. */
const anyEnd = fc
  .tuple(anyDay, fc.constantFrom('YYYY', 'YYYY-MM', 'YYYY-MM-DD'), anyMark)
  .map(([day, precision, mark]) => day.slice(0, precision.length) + mark);

const anyVague = fc
  .tuple(
    anyDay,
    fc.constantFrom('decade', 'century', 'season', 'month', 'day'),
    fc.constantFrom('21', '22', '23', '24'),
  )
  .filter(([day]) => day >= '0100' && day < '9999')
  .map(([day, unit, season]) => {
    switch (unit) {
      case 'decade':
        return `${day.slice(0, 3)}X`;
      case 'century':
        return `${day.slice(0, 2)}XX`;
      case 'season':
        return `${day.slice(0, 4)}-${season}`;
      case 'month':
        return `${day.slice(0, 4)}-XX`;
      default:
        return `${day.slice(0, 7)}-XX`;
    }
  });

const anyInterval = fc
  .tuple(anyEnd, anyEnd, fc.constantFrom('both', 'both', 'start', 'end', 'unknown'))
  .map(([one, other, ends]) => {
    switch (ends) {
      case 'start':
        return `${one}/..`;
      case 'end':
        return `../${one}`;
      case 'unknown':
        return `${one}/`;
      default:
        return one.slice(0, 4) <= other.slice(0, 4) ? `${one}/${other}` : `${other}/${one}`;
    }
  })
  .filter((written) => parseEdtf(written).ok);

/** Every sort of date that can be written. */
export const anyWritten = fc.oneof(anyEnd, anyVague, anyInterval);
export const anyDate = anyWritten.map(getDate);

function between(first: string, last: string): { min: Date; max: Date; noInvalidDate: true } {
  return { min: new Date(first), max: new Date(last), noInvalidDate: true };
}
