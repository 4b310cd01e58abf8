import { describe, expect, test } from 'vitest';

import { formatWordDiff } from '../../../src/record/text/format-word-diff.ts';
import { wordDiff } from '../../../src/record/text/word-diff.ts';

const format = (before: string, after: string) =>
  formatWordDiff(wordDiff(before, after), { before: 'quoted', after: 'article' });
const count = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `w${String(from + index)}`).join(' ');

describe('formatWordDiff', () => {
  test('puts differences in brackets on two lines that begin in one column', () => {
    expect(format('we will not raise tariff on steel', 'we will not raise tariffs on steel')).toEqual([
      'quoted   we will not raise [tariff] on steel',
      'article  we will not raise [tariffs] on steel',
    ]);
  });

  test('leaves the space beside a word put in outside the brackets', () => {
    expect(format('we will raise', 'we will not raise')).toEqual([
      'quoted   we will raise',
      'article  we will [not] raise',
    ]);
  });

  test('shows a difference of a space alone', () => {
    expect(format('wellspring', 'well spring')).toEqual(['quoted   [wellspring]', 'article  [well spring]']);
    expect(format('a.b', 'a. b')).toEqual(['quoted   a.b', 'article  a.[ ]b']);
  });

  test('keeps each text to its line', () => {
    expect(format('no\n\nsalt', 'no\n\nsalts')).toEqual(['quoted   no [salt]', 'article  no [salts]']);
  });

  test('shortens what the texts share before, between and after differences', () => {
    expect(
      format(
        `${count(1, 20)} x ${count(21, 50)} x ${count(51, 70)}`,
        `${count(1, 20)} y ${count(21, 50)} ${count(51, 70)}`,
      ),
    ).toEqual([
      'quoted   … w15 w16 w17 w18 w19 w20 [x] w21 w22 w23 w24 w25 w26 … w45 w46 w47 w48 w49 w50 [x] w51 w52 w53 w54 w55 w56 …',
      'article  … w15 w16 w17 w18 w19 w20 [y] w21 w22 w23 w24 w25 w26 … w45 w46 w47 w48 w49 w50 w51 w52 w53 w54 w55 w56 …',
    ]);
  });

  test('keeps shared words that shortening would not make shorter', () => {
    expect(format(`${count(1, 7)} x`, `${count(1, 7)} y`)).toEqual([
      'quoted   w1 w2 w3 w4 w5 w6 w7 [x]',
      'article  w1 w2 w3 w4 w5 w6 w7 [y]',
    ]);
  });

  test('shortens a long difference, and a text without any', () => {
    const shortened = 'w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12 … w29 w30 w31 w32 w33 w34 w35 w36 w37 w38 w39 w40';
    expect(format(count(1, 40), 'x')).toEqual([`quoted   [${shortened}]`, 'article  [x]']);
    expect(format(count(1, 40), count(1, 40))).toEqual([`quoted   ${shortened}`, `article  ${shortened}`]);
  });

  test('cuts very long words in the middle, never a character', () => {
    expect(format('a'.repeat(50_000), `${'b'.repeat(39)}${'😀'.repeat(100)}`)).toEqual([
      `quoted   [${'a'.repeat(40)}…${'a'.repeat(15)}]`,
      `article  [${'b'.repeat(39)}…${'😀'.repeat(7)}]`,
    ]);
  });

  test('leaves nothing after the label of an empty text', () => {
    expect(format('', 'salt')).toEqual(['quoted', 'article  [salt]']);
  });
});
