import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenIn, partners, rowsChosen, strands, withChosen } from '../../../../src/ui/scripts/network/choose-ties.ts';
import type { TieEntry, TiesFile } from '../../../../src/views/browser/ties-file.ts';
import { runs } from '../../../support/runs.ts';

const [ana, ben, cleo] = [0, 1, 2];
const [meets, addresses] = [0, 1];

function row(who: number, kind: number, whom: readonly number[], record: string): TieEntry {
  return [who, kind, whom, '', '2031', `/${record}/`, record];
}

const file: TiesFile = {
  kinds: [
    { kind: 'meets', isMutual: true },
    { kind: 'addresses', isMutual: false },
  ],
  actors: [
    ['ana', 'Ana Orr', '/actors/ana/'],
    ['ben', 'Ben Lind', '/actors/ben/'],
    ['cleo', 'Cleo Marsh', '/actors/cleo/'],
  ],
  rows: [
    row(ben, meets, [ana, cleo], 'council'),
    row(ana, addresses, [ben], 'speech'),
    row(ben, addresses, [ana], 'answer'),
    row(ana, meets, [ben], 'lunch'),
  ],
};

const nothing = { who: '', whom: '', kind: '' };

describe('the rows chosen', () => {
  test.each([
    ['nothing', {}, ['council', 'speech', 'answer', 'lunch']],
    ['one, on either side', { who: 'cleo' }, ['council']],
    ['the same, chosen in the other place', { whom: 'cleo' }, ['council']],
    ['two, whoever stands first', { who: 'ana', whom: 'ben' }, ['council', 'speech', 'answer', 'lunch']],
    ['two of whom each met a third', { who: 'ana', whom: 'cleo' }, []],
    ['one and a kind', { who: 'ana', kind: 'addresses' }, ['speech', 'answer']],
    ['a kind alone', { kind: 'meets' }, ['council', 'lunch']],
    ['the same one twice', { who: 'ana', whom: 'ana' }, []],
    ['somebody of whom the file knows nothing', { who: 'orr' }, []],
    ['a kind of which the file knows nothing', { kind: 'likes' }, []],
  ])('by %s', (_what, chosen, records) => {
    expect(rowsChosen(file, { ...nothing, ...chosen }).map(([, , , , , , record]) => record)).toEqual(records);
  });

  test('are those that the number beside a name promises', () => {
    const known = ['', 'ana', 'ben', 'cleo'];
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.constantFrom('', 'meets', 'addresses'), (who, kind) => {
        for (const [place, count] of partners(file, { who, whom: '', kind })) {
          const whom = file.actors[place]?.[0] ?? '';
          expect(rowsChosen(file, { who, whom, kind })).toHaveLength(count);
        }
      }),
      { numRuns: runs(30) },
    );
  });
});

test('the numbers beside the names are of rows, and nobody without one is offered', () => {
  expect([...partners(file, nothing)]).toEqual([
    [ben, 4],
    [ana, 4],
    [cleo, 1],
  ]);
  expect([...partners(file, { ...nothing, who: 'cleo' })]).toEqual([[ben, 1]]);
});

test('the lines of a drawing count both ways of a mutual tie together, and tell it from the side of who was chosen', () => {
  expect(strands(file, { ...nothing, who: 'ana', whom: 'ben' })).toEqual([
    { kind: meets, from: ana, to: ben, times: 2 },
    { kind: addresses, from: ana, to: ben, times: 1 },
    { kind: addresses, from: ben, to: ana, times: 1 },
  ]);
  expect(strands(file, { ...nothing, who: 'cleo' })).toEqual([{ kind: meets, from: cleo, to: ben, times: 1 }]);
  expect(strands(file, { ...nothing, kind: 'meets' })).toEqual([
    { kind: meets, from: ana, to: ben, times: 2 },
    { kind: meets, from: ben, to: cleo, times: 1 },
  ]);
});

describe('the address', () => {
  test.each([
    ['', nothing],
    ['?who=ana', { ...nothing, who: 'ana' }],
    ['?x=1&whom=ben&kind=meets', { who: '', whom: 'ben', kind: 'meets' }],
  ])('"%s" makes a choice', (search, chosen) => {
    expect(chosenIn(search)).toEqual(chosen);
  });

  test('says what is chosen and nothing else, and comes back as it was', () => {
    const address = 'https://a.example/network/?x=1#key';
    expect(withChosen(address, { who: 'ana', whom: '', kind: 'meets' })).toBe(
      'https://a.example/network/?x=1&who=ana&kind=meets#key',
    );
    expect(withChosen(withChosen(address, { who: 'ana', whom: 'ben', kind: '' }), nothing)).toBe(address);
  });
});
