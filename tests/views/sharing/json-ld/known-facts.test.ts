import type { PlaceLeaf } from 'schema-dts';
import { expect, test } from 'vitest';
import { knownFacts } from '../../../../src/views/sharing/json-ld/known-facts.ts';

test('knownFacts leaves out what is undefined and lists without items, and nothing else', () => {
  expect(
    knownFacts<PlaceLeaf>({ '@type': 'Place', name: 'Averland', alternateName: [], description: undefined, url: '' }),
  ).toEqual({ '@type': 'Place', name: 'Averland', url: '' });
});
