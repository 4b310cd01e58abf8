/** What is left of an article that is published in excerpts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedCorpus } from '../../../src/record/corpus/published-corpus.ts';
import { keepPassages } from '../../../src/record/markdown/keep-passages.ts';
import { parseBody } from '../../../src/record/markdown/parse-body.ts';
import { textLayer } from '../../../src/record/markdown/text-layer.ts';
import { quoteForm } from '../../../src/views/lines/quote-form.ts';
import { actor, article, claim, gazette, quote, siteOf } from '../../views/support/site-of.ts';

const whole = (body: string, records: Readonly<Record<string, string>>, fields = 'publish: excerpts\n') =>
  siteOf({
    'sources/gazette': gazette,
    'actors/ana-orr': actor('Ana Orr'),
    'articles/rain': article(body, fields),
    ...records,
  });

describe('an article in excerpts', () => {
  const site = whole(
    'Rain fell on Ana Orr. “It pours,” Ana Orr said. She left.\n\nNobody knows more.\n\n> It pours\n\nLast, “tolls” rose again. The end.',
    {
      'quotes/pours': quote('It pours', 'prefix: “\nsuffix: ",” Ana Orr said. She left"\n'),
      'claims/rose': claim('Tolls rose.', 'rose again'),
    },
    'publish: excerpts\nstandfirst: What nobody may print.\ncaptions: [Neither this.]\n',
  );
  const corpus = publishedCorpus(site.corpus);
  const text = corpus.texts.get('articles/rain')?.text ?? '';

  test('has the sentences that records rest on, and a gap for the rest, paragraph by paragraph', () => {
    expect(text).toBe('[…] “It pours,” Ana Orr said. […]\n\n[…]\n\n[…]\n\nLast, “tolls” rose again. […]');
    expect(corpus.records.articles.get('rain')?.body).toBe(text);
    expect(corpus.records.articles.get('rain')?.data).toMatchObject({ captions: [], publish: 'excerpts' });
    expect(JSON.stringify([...corpus.records.articles.values()].map(({ data }) => data))).not.toMatch(
      /nobody may|Neither/,
    );
  });

  test('has its anchors and names where they are in that text, and no names from the rest', () => {
    const wordsOf = (ranges: readonly { start: number; end: number }[] | undefined) =>
      ranges?.map(({ start, end }) => text.slice(start, end));
    expect(wordsOf(corpus.anchors.get('quotes/pours'))).toEqual(['It pours']);
    expect(wordsOf(corpus.anchorsIn.get('rain'))).toEqual(['It pours', 'rose again']);
    expect(wordsOf(corpus.mentionsIn.get('articles/rain'))).toEqual(['Ana Orr']);
    expect(wordsOf(corpus.occurrencesOf.get('actors/ana-orr'))).toEqual(['Ana Orr']);
  });

  test('is the same record wherever it is referred to', () => {
    const record = corpus.records.articles.get('rain');
    expect(corpus.occurrencesOf.get('actors/ana-orr')?.[0]?.text).toBe(record);
    expect(corpus.backlinks.get('sources/gazette')?.some(({ from }) => from === record)).toBe(true);
  });
});

test('how words are set apart is read off the whole text', () => {
  const site = whole('Asked about tolls, Ana Orr was short:\n\nThey stay as they are.\n\nThen she left.', {
    'quotes/stay': quote('They stay as they are.', 'medium: spoken\n'),
  });
  const [record] = [...site.corpus.records.quotes.values()];
  if (!record) throw new Error('There is no quote.');
  const published = { ...site, corpus: publishedCorpus(site.corpus) };
  expect(published.corpus.texts.get('articles/rain')?.text).toBe('[…]\n\nThey stay as they are.\n\n[…]');
  expect([quoteForm(site, record), quoteForm(published, record)]).toEqual(['label', 'label']);
});

test('words that were interrupted by what is left out are shown as interrupted', () => {
  const site = whole('“It rains,” Orr said. Nobody looked up. “And it pours.”', {
    'quotes/rains': quote('', 'exact:\n  - It rains\n  - And it pours.\n'),
  });
  const published = { ...site, corpus: publishedCorpus(site.corpus) };
  const record = published.corpus.records.quotes.get('rains');
  expect(published.corpus.texts.get('articles/rain')?.text).toBe('“It rains,” Orr said. […] “And it pours.”');
  expect(record && quoteForm(published, record)).toBe('interrupted');
});

test('a corpus of whole texts is the same as before', () => {
  const site = whole('It rained.', {}, '');
  expect(publishedCorpus(site.corpus)).toBe(site.corpus);
});

test('what is kept of any text stands in it to the letter, and nothing else does', () => {
  const word = fc.constantFrom('rain', 'toll', '*tide*', 'salt.', 'Orr', '\n\n', '> ship', '\\*');
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 30 }),
      fc.array(fc.nat(120), { maxLength: 6 }),
      (words, cuts) => {
        const { tree } = parseBody(words.join(' '), 'published');
        const layer = textLayer(tree);
        const edges = [...new Set(cuts.filter((cut) => cut < layer.text.length))].sort((a, b) => a - b);
        const kept = edges.flatMap((start, index) => {
          const end = edges[index + 1];
          return index % 2 === 1 || end === undefined ? [] : [{ start, end }];
        });
        const short = keepPassages(tree, layer, kept);
        for (const range of kept) {
          const place = short.placeOf(range);
          // A stretch may begin or end between paragraphs, where there is no letter to place.
          if (!place || layer.text.slice(range.start, range.end).includes('\n')) continue;
          expect(short.layer.text.slice(place.start, place.end)).toBe(layer.text.slice(range.start, range.end));
        }
        const letters = (text: string) => text.replaceAll('[…]', '').replaceAll(/\s/g, '').length;
        const allowed = kept.reduce((sum, { start, end }) => sum + letters(layer.text.slice(start, end)), 0);
        expect(letters(short.layer.text)).toBeLessThanOrEqual(allowed);
      },
    ),
  );
});
