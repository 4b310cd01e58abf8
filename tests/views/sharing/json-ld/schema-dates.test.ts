import { describe, expect, test } from 'vitest';
import { schemaDate, schemaSpan } from '../../../../src/views/sharing/json-ld/schema-dates.ts';
import { getDate } from '../../../record/dates/support.ts';

describe('schemaDate', () => {
  test.each([
    ['2031-05-06', '2031-05-06'],
    ['2031-05', '2031-05'],
    ['2031', '2031'],
  ])('gives %s as it is written', (written, given) => {
    expect(schemaDate(getDate(written))).toBe(given);
  });

  test.each(['2031-05~', '2031?', '2031-05-06%', '203X', '2031-21', '2031/2032', '../2031', '2031/..'])(
    'does not turn %s into a date it does not say',
    (written) => {
      expect(schemaDate(getDate(written))).toBeUndefined();
    },
  );

  test('gives nothing for no date', () => {
    expect(schemaDate(undefined)).toBeUndefined();
  });
});

describe('schemaSpan', () => {
  test.each([
    ['2031-05-06', '2031-05-06', undefined],
    ['2031-05-06/2031-05-08', '2031-05-06', '2031-05-08'],
    ['2031/2032-03', '2031', '2032-03'],
    ['2031/..', '2031', undefined],
    ['../2031-05', undefined, '2031-05'],
    ['2031~/2032', undefined, undefined],
    ['203X', undefined, undefined],
  ])('%s begins %s and ends %s', (written, startDate, endDate) => {
    expect(schemaSpan(getDate(written))).toEqual({ startDate, endDate });
  });

  test('has no ends without a date', () => {
    expect(schemaSpan(undefined)).toEqual({ startDate: undefined, endDate: undefined });
  });
});
