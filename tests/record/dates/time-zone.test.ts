import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

// Days around a change of clocks at midnight (São Paulo), a day that never was (Samoa, 30 December 2011), new year.
const dates = [
  '2017-10-15',
  '2011-12-30',
  '2018-11-04',
  '2017-12-31/2018-01-01',
  '2016-02',
  '2015/..',
  '2017-24',
  '20XX',
  '2011-02-29',
];

const script = `
  import { dayNumber, isoDay } from './src/record/dates/calendar-day.ts';
  import { compareDates } from './src/record/dates/compare-dates.ts';
  import { parseEdtf } from './src/record/dates/edtf.ts';
  import { formatBound, formatDate, formatDateShort } from './src/words/format-date.ts';
  import * as en from './src/words/en/index.ts';
  import { machineDate } from './src/record/dates/machine-date.ts';
  const parsed = ${JSON.stringify(dates)}.map(parseEdtf);
  const found = parsed.filter(({ ok }) => ok).map(({ date }) => date);
  console.log(JSON.stringify([
    parsed,
    found.toSorted(compareDates).map(({ edtf }) => edtf),
    found.map((date) => [formatDate(date, en.dates), formatDateShort(date, en.dates), formatBound(date, en.dates), machineDate(date)]),
    found.map(({ first }) => [dayNumber(first), isoDay(dayNumber(first))]),
  ]));
`;

function resultsIn(timeZone: string, locale: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: new URL('../../..', import.meta.url),
    env: { ...process.env, TZ: timeZone, LANG: locale, LC_ALL: locale },
    encoding: 'utf8',
  });
}

test('gives the same in every time zone and locale', () => {
  const expected = resultsIn('UTC', 'C');
  expect(expected).toContain('"15 October 2017","15 Oct 2017","on 15 October 2017","2017-10-15"');
  for (const timeZone of ['America/Los_Angeles', 'Pacific/Kiritimati', 'America/Sao_Paulo', 'Pacific/Apia']) {
    expect(resultsIn(timeZone, 'fr_FR.UTF-8')).toBe(expected);
  }
}, 30_000);
