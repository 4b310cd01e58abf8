import { expect, test } from 'vitest';

import { isolated } from '../../../src/views/lines/isolated.ts';

test.each([
  ['Averland Post', 'ltr', 'Averland Post'],
  ['صحيفة الميناء', 'ltr', '\u2068صحيفة الميناء\u2069'],
  ['Averland Post', 'rtl', '\u2068Averland Post\u2069'],
  ['صحيفة الميناء', 'rtl', 'صحيفة الميناء'],
  ['صحيفة Averland', 'rtl', '\u2068صحيفة Averland\u2069'],
  ['2031', 'rtl', '2031'],
] as const)('%j in an interface written %s is %j', (name, direction, kept) => {
  expect(isolated(name, { direction })).toBe(kept);
});
