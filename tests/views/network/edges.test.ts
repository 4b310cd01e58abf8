import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgesOf, strongestEdges, type Edge } from '../../../src/views/network/edges.ts';
import { tieKinds, type Tie } from '../../../src/views/network/ties.ts';

/** A tie as far as edges look at it. */
function tie(from: string, kind: Tie['kind'], to: string): Tie {
  return { from, kind, to } as Tie;
}

function written({ from, kind, to, ties }: Edge): string {
  return `${from} ${kind} ${to} ${ties.length}`;
}

const ties = [
  tie('bo', 'addresses', 'ana'),
  tie('ana', 'addresses', 'bo'),
  tie('bo', 'meets', 'ana'),
  tie('ana', 'meets', 'bo'),
  tie('ana', 'meets', 'bo'),
  tie('cy', 'opposes', 'bo'),
  tie('bo', 'addresses', 'ana'),
];

test('an edge holds all ties of one kind in one direction; a mutual kind has none', () => {
  expect(edgesOf(ties).map(written)).toEqual([
    'ana meets bo 3',
    'bo addresses ana 2',
    'bo opposes cy 1',
    'ana addresses bo 1',
  ]);
});

test('a drawing has room for the strongest', () => {
  const edges = edgesOf(ties);
  expect(strongestEdges(edges, { actors: 2, lines: 9 }).map(written)).toEqual([
    'ana meets bo 3',
    'bo addresses ana 2',
    'ana addresses bo 1',
  ]);
  expect(strongestEdges(edges, { actors: 9, lines: 2 }).map(written)).toEqual(['ana meets bo 3', 'bo addresses ana 2']);
  expect(strongestEdges(edges, { actors: 9, lines: 9 })).toEqual(edges);
});

test('the order of the ties changes nothing but their order in an edge', () => {
  const actors = fc.constantFrom('a', 'b', 'c', 'd');
  const some = fc.array(fc.tuple(actors, fc.constantFrom(...tieKinds), actors).filter(([from, , to]) => from !== to));
  fc.assert(
    fc.property(some, (list) => {
      const all = list.map(([from, kind, to]) => tie(from, kind, to));
      expect(edgesOf(all.toReversed()).map(written)).toEqual(edgesOf(all).map(written));
    }),
  );
});
