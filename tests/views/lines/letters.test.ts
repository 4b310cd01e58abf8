import { describe, expect, test } from 'vitest';
import { letterGroup, letterGroups, letterLabel, otherLetters, sortKey } from '../../../src/views/lines/letters.ts';

describe('a name is sorted', () => {
  test.each([
    ['Émile Dahl', 'emile dahl'],
    ['Øst', 'ost'],
    ['ÆTHER', 'aether'],
    ['Łódź', 'lodz'],
    ['’Ndrangheta', 'ndrangheta'],
    ['«Le Port»', 'le port»'],
    ['7 May Movement', '7 may movement'],
    ['Дмитрий', 'дмитрии'],
    ['—', '—'],
  ])('%s as %s', (name, key) => {
    expect(sortKey(name)).toBe(key);
  });
});

describe('a name stands under', () => {
  test.each([
    ['Ana Orr', 'a'],
    ['Émile Dahl', 'e'],
    ['Ørsted', 'o'],
    ['Əliyev', 'e'],
    ['Ħamrun', 'h'],
    ['‘Abd al-Malik', 'a'],
    ['“Zoe”', 'z'],
    ['7 May Movement', '0-9'],
    ['٧ مايو', '0-9'],
    ['Δήμος', 'grek'],
    ['Дмитрий Медведев', 'cyrl'],
    ['שלום', 'hebr'],
    ['عبد المالك سلال', 'arab'],
    ['東京', 'hani'],
    ['ひらがな', 'kana'],
    ['カタカナ', 'kana'],
    ['서울', 'hang'],
    ['ไทย', otherLetters],
    ['—', otherLetters],
  ])('%s under %s', (name, group) => {
    expect(letterGroup(name)).toBe(group);
    expect(letterGroups).toContain(group);
  });
});

test('the groups are few, and each can be part of an address', () => {
  expect(letterGroups).toHaveLength(38);
  expect(letterGroups.filter((group) => !/^[a-z0-9-]+$/.test(group))).toEqual([]);
  expect(['m', '0-9', 'cyrl', otherLetters].map(letterLabel)).toEqual(['M', '0–9', 'А–Я', undefined]);
});
