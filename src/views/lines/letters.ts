/** Names in the order of their letters, the same on every machine. */
import { foldLetters } from '../browser/fold-letters.ts';

/**
 * What a name is sorted by: its letters without diacritics or case, from its first letter or digit on.
 *
 * @example
 * sortKey('’Île d’Øst') // => 'ile d’ost'
 */
export function sortKey(name: string): string {
  const letters = foldLetters(name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''));
  // A name without any is sorted by what it has.
  return letters.replace(/^[^\p{L}\p{N}]+(?=.)/u, '');
}

/** Digits, then the Latin letters, then one group for each other script, then whatever is left. */
export const otherLetters = 'other';

/** Scripts other than Latin, by their ISO 15924 codes; so few names need each that its letters are not told apart. */
const scripts: readonly (readonly [code: string, label: string, script: RegExp])[] = [
  ['grek', 'Α–Ω', /^\p{Script=Greek}/u],
  ['cyrl', 'А–Я', /^\p{Script=Cyrillic}/u],
  ['armn', 'Ա–Ֆ', /^\p{Script=Armenian}/u],
  ['hebr', 'א–ת', /^\p{Script=Hebrew}/u],
  ['arab', 'ا–ي', /^\p{Script=Arabic}/u],
  ['deva', 'अ–ह', /^\p{Script=Devanagari}/u],
  ['geor', 'ა–ჰ', /^\p{Script=Georgian}/u],
  ['kana', 'あ–ん', /^[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['hani', '漢字', /^\p{Script=Han}/u],
  ['hang', '가–하', /^\p{Script=Hangul}/u],
];

/** Every group a name can stand under, in order: at most so many are ever shown. */
export const letterGroups: readonly string[] = [
  '0-9',
  ...'abcdefghijklmnopqrstuvwxyz'.split(''),
  ...scripts.map(([code]) => code),
  otherLetters,
];

/**
 * The group a name stands under: a Latin letter, "0-9", a script, or "other".
 *
 * @example
 * letterGroup('Émile Dahl') // => 'e'
 * letterGroup('Дмитрий')    // => 'cyrl'
 */
export function letterGroup(name: string): string {
  const key = sortKey(name);
  if (/^[a-z]/.test(key)) return key.charAt(0);
  if (/^\p{N}/u.test(key)) return '0-9';
  return scripts.find(([, , script]) => script.test(key))?.[0] ?? otherLetters;
}

/** A group as it is shown; undefined for those letters that have no name but a word of the interface. */
export function letterLabel(group: string): string | undefined {
  if (group === otherLetters) return undefined;
  if (group === '0-9') return '0–9';
  return scripts.find(([code]) => code === group)?.[1] ?? group.toUpperCase();
}
