import { expect, test } from 'vitest';
import { groupDigits } from '../../src/words/numbers.ts';

test('groupDigits puts a mark between each three digits, counted from the end', () => {
  expect([0, 12, 999, 1000, 12345, 1234567].map((number) => groupDigits(number, ','))).toEqual([
    '0',
    '12',
    '999',
    '1,000',
    '12,345',
    '1,234,567',
  ]);
});
