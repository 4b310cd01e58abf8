import { expect, test } from 'vitest';
import { findTimes } from '../../../src/drafting/dates/find-times.ts';
import { findUndatedTimes } from '../../../src/drafting/dates/undated-times.ts';
import { draftText } from '../draft-text.ts';

function undated(sentence: string, language = 'en'): string[] {
  const setting = { language, published: '2031-03-12' };
  return findUndatedTimes(sentence, setting, findTimes(sentence, setting)).map(
    ({ words, value }) => `${words}: ${value}`,
  );
}

test.each<[string, string, readonly string[]]>([
  ['en', 'It took three months and two and a half years.', ['three months: P3M', 'two and a half years: P2.5Y']],
  [
    'en',
    'A two-week strike, a decade, twenty-five years, 90 minutes.',
    ['two-week: P2W', 'a decade: P10Y', 'twenty-five years: P25Y', '90 minutes: PT90M'],
  ],
  ['en', 'For several days and years.', ['several days: PXD', 'years: PXY']],
  ['en', 'She plays every Sunday and every day.', ['every Sunday: XXXX-WXX-7', 'every day: P1D']],
  ['en', 'Sales fell in the third quarter.', ['the third quarter: 2030-Q3']],
  ['en', 'The 1999 vote, the 1980s, the 19th century.', ['1999: 1999', 'the 1980s: 198', 'the 19th century: 18']],
  ['en', 'It is now gone, and was recently sold.', ['now: PRESENT_REF', 'recently: PAST_REF']],
  ['fr', 'Il a duré trois jours et plusieurs semaines.', ['trois jours: P3D', 'plusieurs semaines: PXW']],
  ['de', 'Es dauerte drei Wochen, jeden Tag.', ['drei Wochen: P3W', 'jeden Tag: P1D']],
  ['es', 'Duró cinco años, cada día.', ['cinco años: P5Y', 'cada día: P1D']],
  // What is dated is read elsewhere, an age is no time, and a price no year.
  ['en', 'It fell three days ago.', []],
  ['en', 'A 55-year-old man paid $1990 and 1,990 crowns.', []],
])('%s: %s', (language, sentence, found) => {
  expect(undated(sentence, language)).toEqual(found);
});

test('no event is dated from how long something took', () => {
  const drafted = draftText('It closed in 2015. The work took three months, every day, in the third quarter.\n');
  expect(drafted.filter(({ kind }) => kind === 'events').map(({ fields }) => fields.date)).toEqual(['2015']);
});
