import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createPassageIndex } from '../../../src/record/text/elsewhere.ts';
import { foldText } from '../../../src/record/text/fold-text.ts';
import { runs } from '../../support/runs.ts';

const createIndex = (texts: Readonly<Record<string, string>>) =>
  createPassageIndex(Object.entries(texts).map(([id, text]) => ({ id, text: foldText(text) })));

const index = createIndex({
  'salt-tax': 'The salt tax fell. “It is dry,” said Orr.',
  'dry-wells': '“It’s dry,” said O’Nale of the wells.\n\nThe end.',
  'mill-fire': 'The salted mill burnt. The tax man left.',
});

describe('createPassageIndex', () => {
  test('finds the text that holds a passage', () => {
    expect(index.find('The salt tax fell')).toEqual(['salt-tax']);
  });

  test('finds several in the order of their ids', () => {
    expect(index.find('dry," said')).toEqual(['dry-wells', 'salt-tax']);
  });

  test('finds a passage across quotation marks and white space', () => {
    expect(index.find(' "It\'s  dry,” ')).toEqual(['dry-wells']);
    expect(index.find('wells. The end')).toEqual(['dry-wells']);
  });

  test('does not find words that stand apart', () => {
    expect(index.find('salt mill')).toEqual([]);
  });

  test('prefers texts that hold a passage as whole words', () => {
    expect(index.find('salt')).toEqual(['salt-tax']);
    expect(index.find('sal')).toEqual(['mill-fire', 'salt-tax']);
  });

  test('finds a passage that begins or ends inside a word', () => {
    expect(index.find('alted mill bur')).toEqual(['mill-fire']);
    expect(index.find('ax ma')).toEqual(['mill-fire']);
    expect(index.find('Nale of')).toEqual(['dry-wells']);
  });

  test('finds punctuation and blank passages nowhere', () => {
    expect(index.find('.')).toEqual([]);
    expect(index.find('  ')).toEqual([]);
  });

  test('names at most five texts, the first by id', () => {
    const texts = Object.fromEntries(Array.from({ length: 9 }, (_, number) => [`t${String(9 - number)}`, 'the same']));
    expect(createIndex(texts).find('the same')).toEqual(['t1', 't2', 't3', 't4', 't5']);
  });

  test('reads no text before the first question, and each only once', () => {
    let reads = 0;
    const texts = {
      *[Symbol.iterator]() {
        reads++;
        yield { id: 'a', text: foldText('salt') };
      },
    };
    const lazy = createPassageIndex(texts);
    expect(reads).toBe(0);
    lazy.find('salt');
    lazy.find('tax');
    expect(reads).toBe(1);
  });

  test('answers for a text of one repeated word and half of it as a passage', () => {
    const repeated = createIndex({ a: 'a '.repeat(50_000) });
    expect(repeated.find('a '.repeat(25_000))).toEqual(['a']);
    expect(repeated.find(`${'a '.repeat(25_000)}b`)).toEqual([]);
  });

  test('finds every slice of a text that has a word in it', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'b', 'é', ' ', '.', '’', '“', '😀'),
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % text.length, b % text.length].sort((x, y) => x - y);
        const slice = text.slice(start, end + 1);
        fc.pre(/\p{L}/u.test(slice) && slice.isWellFormed());
        expect(createIndex({ own: text }).find(slice)).toEqual(['own']);
      }),
      { numRuns: runs(500) },
    );
  });
});
