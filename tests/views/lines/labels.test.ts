import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getRecord } from '../../../src/record/corpus/corpus.ts';
import type { AnyRecord } from '../../../src/record/schemas/index.ts';
import { kinds } from '../../../src/record/schemas/kinds.ts';
import { recordLabel, languageName, quoteWording, referenceLink, shorten } from '../../../src/views/lines/labels.ts';
import { quoteForm, quoteParts } from '../../../src/views/lines/quote-form.ts';
import { actor, article, claim, event, gazette, quote, record, siteOf } from '../support/site-of.ts';
import { runs } from '../../support/runs.ts';

describe('shorten', () => {
  test('leaves a text that fits', () => {
    expect(shorten('Rain fell.', 10)).toBe('Rain fell.');
  });

  test('cuts at a word, ellipsis included', () => {
    expect(shorten('Rain fell on the harbour', 12)).toBe('Rain fell …');
    expect(shorten('Rain fell on the harbour', 11)).toBe('Rain fell …');
    expect(shorten('Rain fell on the harbour', 15)).toBe('Rain fell on …');
  });

  test('leaves out the punctuation before the cut', () => {
    expect(shorten('Rain fell, and the harbour flooded', 16)).toBe('Rain fell, and …');
    expect(shorten('Rain fell, and the harbour flooded', 13)).toBe('Rain fell …');
    expect(shorten('Rain fell – everywhere at once', 14)).toBe('Rain fell …');
  });

  test('cuts a long word, but no character', () => {
    expect(shorten('Rainfallmeasurement', 10)).toBe('Rainfall …');
    expect(shorten('A rainfallmeasurement', 12)).toBe('A rainfall …');
    expect(shorten('ab😀cdefghijk', 5)).toBe('ab …');
  });

  test('puts a text on one line', () => {
    expect(shorten(' Rain\n  fell. ', 20)).toBe('Rain fell.');
  });

  test('is never longer than asked for, begins as the text does, and cuts no character in half', () => {
    const text = fc
      .array(fc.constantFrom('Rain', 'a', '😀', ' ', '  ', '\n', ',', '–', '雨'), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 30 }), (written, length) => {
        const line = written.replace(/\s+/g, ' ').trim();
        const short = shorten(written, length);
        expect(short.length).toBeLessThanOrEqual(length);
        expect(line.startsWith(short.replace(/ …$/, ''))).toBe(true);
        expect(short.isWellFormed()).toBe(true);
      }),
      { numRuns: runs(1000) },
    );
  });
});

test('languageName names a language, or gives its tag back', () => {
  expect(['en', 'ar-DZ', 'sr-Latn', 'qxx', 'zh-yue', 'en-12'].map((tag) => languageName(tag, 'en'))).toEqual([
    'English',
    'Arabic (Algeria)',
    'Serbian (Latin)',
    'qxx',
    'zh-yue',
    'en-12',
  ]);
});

describe('the label of a record', () => {
  const files = {
    'articles/rain': article('“We will not raise\ntolls,” Ana Orr said. “We ‘never’ have.”\n'),
    'sources/gazette': gazette,
    'actors/ana-orr': actor('Ana Orr'),
    'places/mirhaven': record('name: Mirhaven\nkind: city'),
    'events/meeting': event('Meeting of the board', '2031-03-02'),
    'quotes/tolls': quote('', `exact:\n  - We will not raise tolls\n  - exact: "We 'never' have."\n    suffix: ”`),
    'claims/tolls': claim('The tolls stay as they are.', 'raise tolls'),
    'topics/tolls': record('name: Tolls'),
    'analyses/tolls': record(
      'headline: The tolls\nauthor: The desk\ndatePublished: 2031-03-04\nsummary: They stay.\nabout: [rain]',
      'The tolls.',
    ),
  };
  const site = siteOf(files);
  const records = kinds.flatMap((kind): AnyRecord[] => [...site.corpus.records[kind].values()] as AnyRecord[]);

  test('is its headline, its name, its words or its statement', () => {
    expect(records.map((record) => [record.kind, recordLabel(site, record)])).toEqual([
      ['articles', 'Rain over the harbour'],
      ['sources', 'Harbour Gazette, 3 March 2031'],
      ['actors', 'Ana Orr'],
      ['places', 'Mirhaven'],
      ['events', 'Meeting of the board'],
      ['quotes', '“We will not raise tolls … We ‘never’ have.”'],
      ['claims', 'The tolls stay as they are.'],
      ['topics', 'Tolls'],
      ['analyses', 'The tolls'],
    ]);
  });

  test('leads to its page', () => {
    expect(referenceLink(site, { kind: 'actors', id: 'ana-orr' })).toEqual({
      label: 'Ana Orr',
      href: '/record/actors/ana-orr/',
    });
  });

  test('has its language where that is not the interface’s', () => {
    const languageOf = (tag: string) =>
      siteOf({ ...files, 'articles/rain': files['articles/rain'].replace('inLanguage: en', `inLanguage: ${tag}`) });
    const quoted = { kind: 'quotes', id: 'tolls' } as const;
    expect(referenceLink(languageOf('en-GB'), quoted).lang).toBeUndefined();
    expect(referenceLink(languageOf('fr'), quoted).lang).toBe('fr');
    expect(referenceLink(languageOf('fr'), { kind: 'articles', id: 'rain' }).lang).toBe('fr');
    expect(referenceLink(languageOf('fr'), { kind: 'actors', id: 'ana-orr' }).lang).toBeUndefined();
  });

  test('has the words of a quote in the article’s own characters', () => {
    const tolls = getRecord(site.corpus, { kind: 'quotes', id: 'tolls' });
    expect(quoteParts(site, tolls).map(({ text }) => text)).toEqual(['We will not raise\ntolls', 'We ‘never’ have.']);
    expect(quoteWording(site, tolls)).toBe('We will not raise tolls … We ‘never’ have.');
  });
});

test('quoteForm says how an article gives the words', () => {
  const site = siteOf({
    'sources/gazette': gazette,
    'articles/rain': article('“One,” she said. “Two.” He said three.'),
    'actors/ana-orr': actor('Ana Orr'),
    'quotes/a-direct': quote('One'),
    'quotes/b-interrupted': quote('[One, Two]'),
    'quotes/c-partial': quote('Two', 'kind: partial'),
    'quotes/d-indirect': quote('said three', 'kind: indirect'),
  });
  const forms = [...site.corpus.records.quotes.values()].map((one) => quoteForm(site, one));
  expect(forms).toEqual(['direct', 'interrupted', 'partial', 'indirect']);
});
