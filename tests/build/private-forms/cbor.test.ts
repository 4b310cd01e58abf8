import fc from 'fast-check';
import { expect, test } from 'vitest';

import { decodeCbor, encodeCbor, type Cbor } from '../../../src/build/private-forms/cbor.ts';

test.each<[Cbor, string]>([
  [0, '00'],
  [23, '17'],
  [24, '1818'],
  [255, '18ff'],
  [256, '190100'],
  [70_000, '1a00011170'],
  ['toll', '64746f6c6c'],
  [[], '80'],
  [['a', [1, 2]], '8261618201 02'.replace(' ', '')],
])('%j is written as %s', (value, hex) => {
  expect(encodeCbor(value).toString('hex')).toBe(hex);
  expect(decodeCbor(Buffer.from(hex, 'hex'))).toEqual(value);
});

test('what is written is read again', () => {
  const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, fc.nat(0xffffffff), fc.string({ unit: 'grapheme' }), fc.array(tie('value'))),
  }));
  fc.assert(
    fc.property(value, (given) => {
      expect(decodeCbor(encodeCbor(given))).toEqual(given);
    }),
  );
});

test.each([
  ['a map', 'a0'],
  ['a negative number', '20'],
  ['a number of eight bytes', '1b0000000000000001'],
  ['something after the end', '0000'],
])('%s is refused', (_what, hex) => {
  expect(() => decodeCbor(Buffer.from(hex, 'hex'))).toThrow(/search index/);
});
