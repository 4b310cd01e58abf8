import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultAccent } from '../../../src/record/look/palette.ts';
import { cardTree, type CardNode } from '../../../src/views/sharing/cards/card-tree.ts';
import { createCardKey } from '../../../src/build/cards/card-key.ts';
import { drawCards } from '../../../src/build/cards/draw-cards.ts';
import { scratchFolder, type ScratchFolder } from '../../support/scratch-project.ts';

let scratch: ScratchFolder;
let dir: string;
beforeEach(() => {
  scratch = scratchFolder();
  dir = scratch.dir;
});
afterEach(() => {
  scratch.remove();
});

function treeOf(words: string): CardNode {
  return cardTree({ kind: 'Claim', passage: [{ text: words, tone: 'plain' }], lines: [], siteName: '' }, defaultAccent);
}

const cards = [
  { path: 'cards/claims/tolls.png', tree: treeOf('There are no tolls.') },
  { path: 'cards/claims/harbour/ships.png', tree: treeOf('Sixty ships came.') },
  { path: 'cards/claims/again.png', tree: treeOf('There are no tolls.') },
];

const draw = (files: Iterable<{ path: string; tree: CardNode }>, site = 'site') =>
  drawCards(files, { siteDir: join(dir, site), keepDir: join(dir, 'kept') });
const read = (path: string, site = 'site') => readFileSync(join(dir, site, path));

describe('drawCards', () => {
  test('puts every card in its place, and draws those that look alike once', async () => {
    expect(await draw(cards)).toEqual({ total: 3, drawn: 2 });
    expect(read('cards/claims/tolls.png').subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(read('cards/claims/again.png').equals(read('cards/claims/tolls.png'))).toBe(true);
    expect(read('cards/claims/harbour/ships.png').equals(read('cards/claims/tolls.png'))).toBe(false);
    expect(readdirSync(join(dir, 'kept'))).toHaveLength(2);
  });

  test('draws nothing a second time, and gives the same bytes', async () => {
    await draw(cards);
    expect(await draw(cards, 'second')).toEqual({ total: 3, drawn: 0 });
    for (const { path } of cards) expect(read(path, 'second').equals(read(path))).toBe(true);
  });

  test('takes what is kept as it is, without looking at the picture', async () => {
    const [card] = cards;
    if (!card) throw new Error('There is a card.');
    mkdirSync(join(dir, 'kept'));
    writeFileSync(join(dir, 'kept', `${createCardKey()(card.tree)}.png`), 'kept before');
    expect(await draw([card])).toEqual({ total: 1, drawn: 0 });
    expect(read(card.path).toString()).toBe('kept before');
  });

  test('draws a card anew when a word of it changes', async () => {
    await draw(cards);
    const changed = [{ path: 'cards/claims/tolls.png', tree: treeOf('There are tolls.') }];
    expect(await draw(changed)).toEqual({ total: 1, drawn: 1 });
  });

  test('does nothing for a site without cards', async () => {
    expect(await draw([])).toEqual({ total: 0, drawn: 0 });
  });

  test('forgets the oldest cards that this build has no use for, when there are too many', async () => {
    mkdirSync(join(dir, 'kept'));
    for (let number = 0; number < 1010; number += 1) {
      const path = join(dir, 'kept', `${number}.png`);
      writeFileSync(path, '');
      utimesSync(path, number, number);
    }
    await draw(cards);
    const names = readdirSync(join(dir, 'kept'));
    expect(names).toHaveLength(1002);
    expect(names).not.toContain('9.png');
    expect(names).toContain('10.png');
  });

  test('fails with the reason when a card cannot be drawn, and keeps no half of it', async () => {
    const broken = { type: 'div', props: { style: { display: 'table' }, children: 'no' } };
    await expect(draw([{ path: 'cards/broken.png', tree: broken }])).rejects.toThrow('A card could not be drawn.');
    expect(readdirSync(join(dir, 'kept'))).toEqual([]);
  });
});

test('createCardKey names equal cards alike and others not', () => {
  const keyOf = createCardKey();
  expect(keyOf(treeOf('There are no tolls.'))).toMatch(/^[0-9a-f]{40}$/);
  expect(keyOf(treeOf('There are no tolls.'))).toBe(createCardKey()(treeOf('There are no tolls.')));
  expect(keyOf(treeOf('There are no tolls!'))).not.toBe(keyOf(treeOf('There are no tolls.')));
});
