import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { circlesIn } from './circles.ts';

describe('circles of imports', () => {
  test.each([
    ['none', { a: ['b', 'c'], b: ['c'], c: [] }, []],
    ['two files', { a: ['b'], b: ['a', 'c'], c: [] }, [['a', 'b']]],
    ['a long way round', { a: ['b'], b: ['c'], c: ['d'], d: ['a'] }, [['a', 'b', 'c', 'd']]],
    [
      'two apart',
      { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['two with a file in common', { a: ['b', 'c'], b: ['a'], c: ['a'] }, [['a', 'b', 'c']]],
    ['a file itself', { a: ['a'], b: ['a'] }, [['a']]],
    ['files that are not of the project', { a: ['z'], b: ['z'] }, []],
  ])('%s', (_, imports, circles) => {
    expect(circlesIn(new Map(Object.entries(imports)))).toEqual(circles);
  });

  test('are found exactly where one file leads back to itself', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const graphs = fc.array(fc.subarray(names), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(graphs, (lists) => {
        const imports = new Map(names.map((name, index) => [name, lists[index] ?? []]));
        const reachable = (from: string): Set<string> => {
          const seen = new Set<string>();
          const queue = [...(imports.get(from) ?? [])];
          for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
            if (seen.has(next)) continue;
            seen.add(next);
            queue.push(...(imports.get(next) ?? []));
          }
          return seen;
        };
        const inCircle = names.filter((name) => reachable(name).has(name));
        expect(circlesIn(imports).flat().sort()).toEqual(inCircle);
      }),
    );
  });
});
