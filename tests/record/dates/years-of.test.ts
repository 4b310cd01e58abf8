import { expect, test } from 'vitest';
import { yearsOf } from '../../../src/record/dates/years-of.ts';
import { getDate } from './support.ts';

test.each([
  ['2017-10', { firstYear: 2017, lastYear: 2017 }],
  ['2016-12-30/2017-01-02', { firstYear: 2016, lastYear: 2017 }],
  ['2017-24', { firstYear: 2017, lastYear: 2018 }],
  ['2015/..', { firstYear: 2015 }],
  ['../2017', { lastYear: 2017 }],
])('%s touches %o', (written, expected) => {
  expect(yearsOf(getDate(written))).toStrictEqual(expected);
});
