import { describe, expect, test } from 'vitest';
import { hiddenLayers, withHidden } from '../../../../src/ui/scripts/layers/hidden-layers.ts';

describe('the hidden layers', () => {
  test.each([
    ['', null, ['others']],
    ['', '', []],
    ['?hide=', null, []],
    ['', 'claims,hedges', ['hedges', 'claims']],
    ['?hide=names', 'claims', ['names']],
    ['?hide=', 'claims', []],
    ['?other=1', 'claims', ['claims']],
    ['?hide=claims,unheard-of,,quotes', null, ['quotes', 'claims']],
  ])('of the address "%s" and the memory %j are %j', (search, remembered, hidden) => {
    expect(hiddenLayers(search, remembered)).toEqual(hidden);
  });
});

describe('an address', () => {
  test.each([
    ['https://a.example/b/', ['hedges', 'claims'], 'https://a.example/b/?hide=hedges,claims'],
    ['https://a.example/b/?hide=names#p2', ['others'], 'https://a.example/b/#p2'],
    ['https://a.example/b/#p2', [], 'https://a.example/b/?hide=#p2'],
    ['https://a.example/b/?x=1&hide=names#p2', ['claims'], 'https://a.example/b/?x=1&hide=claims#p2'],
  ] as const)('%s that hides %j is %s', (address, hidden, expected) => {
    expect(withHidden(address, hidden)).toBe(expected);
  });
});
