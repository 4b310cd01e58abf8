import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  escaped,
  formatGroup,
  formatNames,
  formatPlaces,
  keys,
  parseGroups,
  parseNames,
  parsePlaces,
  restOf,
  unescaped,
} from '../../../../src/views/browser/search/search-format.ts';
import { kinds } from '../../../../src/record/schemas/kinds.ts';

const ascending = fc
  .uniqueArray(fc.nat(5_000_000), { minLength: 1, maxLength: 20 })
  .map((numbers) => numbers.sort((a, b) => a - b));

describe('the records of a word', () => {
  test('are written by kind and fields, each as its distance from the one before', () => {
    expect(formatGroup({ kind: 'quotes', fields: 8, records: [3, 5, 14] })).toBe('58 3 2 9');
  });

  test('are read as they were written', () => {
    const group = fc.record({
      kind: fc.constantFrom(...kinds),
      fields: fc.integer({ min: 0, max: 31 }),
      records: ascending,
    });
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 4 }), (groups) => {
        expect(parseGroups(groups.map(formatGroup).join(';'))).toEqual(groups);
      }),
    );
  });
});

describe('the places of a word', () => {
  test('are read as they were written', () => {
    fc.assert(
      fc.property(ascending, ascending, (records, at) => {
        const written = records.map((record, index) => formatPlaces(record, at, records[index - 1] ?? 0));
        expect(parsePlaces(written.join(';'))).toEqual(records.map((record) => ({ record, at })));
      }),
    );
  });
});

describe('names', () => {
  test('are read as they were written', () => {
    const names = [
      { name: 'Ana\tRivera', weight: 12, records: [3, 5] },
      { name: '', weight: 0, records: [] },
    ];
    expect(parseNames(formatNames(names))).toEqual(names);
  });
});

describe('a name in a line', () => {
  test('holds nothing that ends a key or a line', () => {
    expect(escaped('a\tb\nc\r\\n')).toBe('a\\tb\\nc\\r\\\\n');
  });

  test('is read as it was written', () => {
    const name = fc.array(fc.constantFrom('a', '\\', '\t', '\n', '\r', 'n', 't', 'é')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(name, (given) => {
        expect(unescaped(escaped(given))).toBe(given);
        expect(restOf(keys.value('topic', given), keys.values('topic'))).toBe(given);
      }),
    );
  });
});
