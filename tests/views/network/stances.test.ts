import { expect, test } from 'vitest';
import { stanceOf } from '../../../src/views/network/stances.ts';

test.each([
  ['attacker', 'attacker'],
  ['attackers, according to the log', 'attacker'],
  ['attacker: the side whose bomber it was', 'attacker'],
  ['Target', 'target'],
  ['the target (of stones)', 'target'],
  ['a side, according to the article', 'side'],
  ['one side, which began it', 'side'],
  ['opponent; defeated', 'opponent'],
  ['defeated side, according to Tide Post', 'opponent'],
  ['une cible', 'target'],
  ['l’assaillant', 'attacker'],
  ['absent', 'absent'],
  ['invited, but did not come', 'absent'],
])('%s: %s', (as, part) => {
  expect(stanceOf(as)).toBe(part);
});

test.each([
  'struck, according to the article',
  'the side whose bomber attacked',
  'target of praise',
  'side by side with the guest',
  'the government the opponents are fighting',
  'host',
  'constructor',
  '',
])('says nothing of who did what to whom: "%s"', (as) => {
  expect(stanceOf(as)).toBeUndefined();
});
