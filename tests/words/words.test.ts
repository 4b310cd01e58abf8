import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../src/record/schemas/languages.ts';
import { dictionaryOf } from '../../src/words/words.ts';
import { likenesses } from './likenesses.ts';

/** A word of a dictionary by its path: "home.title". Text stands as it is, a function as itself. */
type Records = ReadonlyMap<string, unknown>;

/** Not words: the patterns and names that date-fns brings. */
const leftOut = ['dates.locale'];

function recordsOf(value: unknown, path: readonly string[] = []): Records {
  const key = path.join('.');
  if (leftOut.includes(key)) return new Map();
  if (typeof value !== 'object' || value === null) return new Map([[key, value]]);
  return new Map(Object.entries(value).flatMap(([name, inner]) => [...recordsOf(inner, [...path, name])]));
}

/** Sentences are lists of pieces, and a language cuts its own differently. */
function withoutPieces(records: Records): string[] {
  return [...new Set([...records.keys()].map((key) => key.replace(/\.(text|waysOn)\.\d+(\..*)?$/, '.$1')))];
}

const english = recordsOf(dictionaryOf('en'));
const others = languages.filter((language): language is Exclude<Language, 'en'> => language !== 'en');

describe.each(others)('the dictionary of "%s"', (language: Language) => {
  const records = recordsOf(dictionaryOf(language));

  test('says what the English one says', () => {
    expect(withoutPieces(records)).toEqual(withoutPieces(english));
  });

  test('asks for the same facts', () => {
    const arities = (all: Records) =>
      [...all].flatMap(([key, value]) => (typeof value === 'function' ? [[key, value.length]] : []));
    expect(arities(records)).toEqual(arities(english));
  });

  test('links each sentence to the same pages, in its own order', () => {
    const pages = (all: Records) =>
      [...all].flatMap(([key, value]) =>
        /\.\d+\.to$/.test(key) && typeof value === 'string' ? [`${key.replace(/\.\d+\.to$/, '')}: ${value}`] : [],
      );
    expect(pages(records).toSorted()).toEqual(pages(english).toSorted());
    expect(pages(records).length).toBeGreaterThan(3);
  });
});

describe.each(languages)('the words of "%s"', (language) => {
  const texts = [...recordsOf(dictionaryOf(language))].filter(
    (record): record is [string, string] => typeof record[1] === 'string',
  );

  test('are found', () => {
    expect(texts.length).toBeGreaterThan(200);
  });

  test('are never empty', () => {
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('have typographic quotation marks and apostrophes', () => {
    expect(texts.filter(([, text]) => /["']|\.\.\./.test(text))).toEqual([]);
  });
});

/** What a word says of an unnamed fact; undefined where it asks for more than a number or a name. */
function spoken(word: unknown): string | undefined {
  if (typeof word !== 'function') return typeof word === 'string' ? word : undefined;
  try {
    return String((word as (...facts: number[]) => unknown)(...Array.from({ length: word.length }, () => 7)));
  } catch {
    return undefined;
  }
}

describe.each(others)('the dictionary of "%s"', (language) => {
  test('is left in English only where the two languages have the same words', () => {
    const same = [...recordsOf(dictionaryOf(language))].filter(([key, word]) => {
      const text = spoken(word);
      return (
        text !== undefined &&
        /\p{L}/u.test(text) &&
        text === spoken(english.get(key)) &&
        !/^(dates\.|direction$)|\.(to|id)$/.test(key)
      );
    });
    expect(same.map(([key]) => key).toSorted()).toEqual(likenesses[language].toSorted());
  });
});

test('each language says in which direction it is written', () => {
  // As Unicode's data of languages (CLDR) has it.
  const known = languages.map((language) => [language, new Intl.Locale(language).getTextInfo().direction]);
  expect(languages.map((language) => [language, dictionaryOf(language).direction])).toEqual(known);
  expect(known).toContainEqual(['en', 'ltr']);
});

describe('French', () => {
  const records = recordsOf(dictionaryOf('fr'));

  test('has a space that does not break before a colon, a semicolon, a mark and inside « »', () => {
    const texts = [...records].filter((record): record is [string, string] => typeof record[1] === 'string');
    expect(texts.filter(([, text]) => /[^\u00A0\d][:;?!»]|«[^\u00A0]/.test(text))).toEqual([]);
    expect(texts.some(([, text]) => text.includes('\u00A0:'))).toBe(true);
  });
});

test('English counts in the plural but for one', () => {
  const { counts } = dictionaryOf('en').kinds;
  expect([0, 1, 2, 1234].map(counts.quotes)).toEqual(['no quotes', '1 quote', '2 quotes', '1,234 quotes']);
  expect([0, 1, 2].map(counts.analyses)).toEqual(['no analyses', '1 analysis', '2 analyses']);
});

test('French counts in the plural from two, and says none by gender', () => {
  const { counts } = dictionaryOf('fr').kinds;
  expect([0, 1, 2, 1234].map(counts.quotes)).toEqual([
    'aucune citation',
    '1\u00A0citation',
    '2\u00A0citations',
    '1\u202F234\u00A0citations',
  ]);
  expect([0, 1, 2].map(counts.places)).toEqual(['aucun lieu', '1\u00A0lieu', '2\u00A0lieux']);
  expect([1, 2].map(dictionaryOf('fr').article.ofClaims)).toEqual([
    'Une affirmation\u00A0:',
    'Sur 2\u00A0affirmations\u00A0:',
  ]);
  expect([1, 2].map(dictionaryOf('fr').verdicts.counted.disputed)).toEqual(['1\u00A0contestée', '2\u00A0contestées']);
});
