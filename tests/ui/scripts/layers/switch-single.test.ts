import { expect, test } from 'vitest';
import { withSingle } from '../../../../src/ui/scripts/layers/switch-single.ts';

test.each([
  ['https://a.example/b/', true, 'https://a.example/b/?single'],
  ['https://a.example/b/?single#p2', true, 'https://a.example/b/?single#p2'],
  ['https://a.example/b/?single#p2', false, 'https://a.example/b/#p2'],
  ['https://a.example/b/?single=1', false, 'https://a.example/b/'],
  ['https://a.example/b/?hide=names,claims#p2', true, 'https://a.example/b/?hide=names,claims&single#p2'],
  ['https://a.example/b/?single&hide=names', false, 'https://a.example/b/?hide=names'],
])('%s with the layer %j is %s', (address, isOn, expected) => {
  expect(withSingle(address, isOn)).toBe(expected);
});
