import { expect, test } from 'vitest';
import { canChoose, tiesFile } from '../../../src/views/network/ties-file.ts';
import { actor, article, event, gazette, quote, siteOf } from '../support/site-of.ts';

const site = siteOf({
  'sources/gazette': gazette,
  'articles/rain': article('“No tolls,” she told him.'),
  'actors/ana-orr': actor('Ana Orr'),
  'actors/bo-lind': actor('Ådne Lind'),
  'actors/alone': actor('Cleo Marsh'),
  'events/talks': event(
    'Talks',
    '2031-03-01',
    'actors:\n  - actor: ana-orr\n    as: host\n  - actor: bo-lind\n    as: guest\n',
  ),
  'quotes/no': quote('No tolls', 'addressee: bo-lind\n'),
});

test('where the rows are too many for one file nobody chooses from a part of them', () => {
  expect([canChoose(site, 2), canChoose(site, 1)]).toEqual([true, false]);
  expect(tiesFile(site, 1)).toEqual({ kinds: [], actors: [], rows: [] });
});

test('the file of ties has every row of the table: who, what, whom, when, by which record', () => {
  const file = tiesFile(site);
  expect(file.actors).toEqual([
    ['bo-lind', 'Ådne Lind', '/record/actors/bo-lind/'],
    ['ana-orr', 'Ana Orr', '/record/actors/ana-orr/'],
  ]);
  expect(file.kinds.map(({ kind, isMutual }) => `${kind}${isMutual ? ', mutual' : ''}`)).toEqual([
    'meets, mutual',
    'strikes',
    'opposes, mutual',
    'addresses',
    'echoes',
    'repeats',
    'answers',
    'contradicts',
  ]);
  expect(file.rows).toEqual([
    [1, 0, [0], '', '1 March 2031', '/record/events/talks/', 'Talks'],
    [1, 3, [0], '', '2 March 2031', '/record/quotes/no/', '“No tolls”'],
  ]);
});
