import { describe, expect, test } from 'vitest';
import { getRecord } from '../../../src/record/corpus/corpus.ts';
import { createLinks } from '../../../src/views/page/links.ts';
import { citationsOf, type CitationView } from '../../../src/views/lines/citations.ts';
import { createSite } from '../../../src/views/page/site.ts';
import { actor, article, gazette, quote, record, siteOf } from '../support/site-of.ts';

interface CslItem {
  readonly note: string;
  readonly issued?: unknown;
  readonly [field: string]: unknown;
}

function cslItem({ cslJson }: CitationView): CslItem {
  const items = JSON.parse(cslJson) as CslItem[];
  const [item] = items;
  if (!item || items.length !== 1) throw new Error('There is one item in a citation.');
  return item;
}

/** The citation of “No tolls” in an article, and other quotes beside it. */
function cited(
  given: { quote?: string; article?: string; source?: string; files?: Readonly<Record<string, string>> } = {},
): CitationView {
  const site = siteOf({
    'sources/gazette': given.source ?? gazette,
    'articles/rain': given.article ?? article('“No tolls,” she said. “Never.”'),
    'actors/ana-orr': actor('Ana Orr'),
    'quotes/board/no-tolls': given.quote ?? quote('No tolls'),
    ...given.files,
  });
  return citationsOf(site, getRecord(site.corpus, { kind: 'quotes', id: 'board/no-tolls' }));
}

describe('a citation', () => {
  const citation = cited();

  test('says as text who said what, where it is printed, and where that was verified', () => {
    expect(citation.text).toBe(
      'Ana Orr (2 March 2031): “No tolls”\n' +
        'In: “Rain over the harbour”, Harbour Gazette, 3 March 2031, https://gazette.example/rain.\n' +
        'Verified against the text of the article: On Record, https://record.example/record/quotes/board/no-tolls/.\n' +
        'Note: Direct quotation.',
    );
  });

  test('has an entry for BibLaTeX', () => {
    expect(citation.bibtex).toBe(
      [
        '@online{onrecord:board:no-tolls,',
        '  title = {Rain over the harbour},',
        '  author = {{Harbour Gazette}},',
        '  organization = {{Harbour Gazette}},',
        '  date = {2031-03-03},',
        '  url = {https://gazette.example/rain},',
        '  note = {Ana Orr: “No tolls”. Direct quotation. Verified: On Record, https://record.example/record/quotes/board/no-tolls/}',
        '}',
      ].join('\n'),
    );
  });

  test('has an item in CSL-JSON, a field to a line', () => {
    expect(citation.cslJson.split('\n').slice(0, 3)).toEqual([
      '[{',
      '  "id": "onrecord:board/no-tolls",',
      '  "type": "article-newspaper",',
    ]);
    expect(JSON.parse(citation.cslJson)).toEqual([
      {
        id: 'onrecord:board/no-tolls',
        type: 'article-newspaper',
        title: 'Rain over the harbour',
        'container-title': 'Harbour Gazette',
        issued: { 'date-parts': [[2031, 3, 3]] },
        language: 'en',
        URL: 'https://gazette.example/rain',
        note: 'Ana Orr: “No tolls”. Direct quotation. Verified: On Record, https://record.example/record/quotes/board/no-tolls/',
      },
    ]);
  });

  test('names the author where there is one, and no address where none is known', () => {
    const source = record('publisher: Salt and Tide\ndatePublished: 2031\ninLanguage: en\nkind: news report');
    const { text, bibtex, ...rest } = cited({ source, article: article('“No tolls”', 'author: Cy Dahl and others') });
    expect(text.split('\n')[1]).toBe('In: Cy Dahl and others, “Rain over the harbour”, Salt and Tide, 3 March 2031.');
    expect(bibtex).toContain('  author = {{Cy Dahl and others}},\n  organization = {{Salt and Tide}},\n');
    expect(bibtex).not.toContain('url');
    const item = cslItem({ text, bibtex, ...rest });
    expect(item.author).toEqual([{ literal: 'Cy Dahl and others' }]);
    expect(item.URL).toBeUndefined();
  });

  test('leads nowhere where the address of the site is not known', () => {
    const { corpus } = siteOf({
      'sources/gazette': gazette,
      'articles/rain': article('“No tolls”'),
      'actors/ana-orr': actor('Ana Orr'),
      'quotes/no': quote('No tolls'),
    });
    const here = createSite(corpus, createLinks('/record/'));
    const { text, bibtex, cslJson } = citationsOf(here, getRecord(corpus, { kind: 'quotes', id: 'no' }));
    expect(text.split('\n')[2]).toBe('Verified against the text of the article: On Record.');
    expect(bibtex).toContain('Direct quotation. Verified: On Record}');
    expect(`${text}${bibtex}${cslJson}`).not.toContain('/record/');
  });

  test('puts no second full stop after a sentence, and no quotation marks around reported speech', () => {
    expect(cslItem(cited({ quote: quote('Never.') })).note).toMatch(/^Ana Orr: “Never\.” Direct quotation\./);
    expect(cited({ quote: quote('she said', 'kind: indirect') }).text).toMatch(/^Ana Orr \(2 March 2031\): she said\n/);
  });
});

describe('in BibLaTeX', () => {
  const headline = String.raw`headline: '50% & {more} \ #1 $2 a_b ~ ^ tolls'`;
  const { bibtex } = cited({
    source: gazette.replace('https://gazette.example/rain', 'https://gazette.example/a_b?c=50%25&d={e}#f'),
    article: article('“No tolls”')
      .replace('headline: Rain over the harbour', headline)
      .replace('2031-03-03', '2031-03~'),
  });

  test('what TeX would read as a command is escaped', () => {
    expect(bibtex).toContain(
      String.raw`  title = {50\% \& \{more\} \textbackslash{} \#1 \$2 a\_b \textasciitilde{} \textasciicircum{} tolls},`,
    );
  });

  test('dates and addresses are as they are', () => {
    expect(bibtex).toContain('  date = {2031-03~},\n  url = {https://gazette.example/a_b?c=50%25&d=%7Be%7D#f},\n');
  });

  test('braces come in pairs', () => {
    const unescaped = bibtex.replace(/\\[{}]/g, '');
    expect(unescaped.split('{').length).toBe(unescaped.split('}').length);
  });
});

test.each([
  ['2031-03-03', { 'date-parts': [[2031, 3, 3]] }],
  ['2031-03', { 'date-parts': [[2031, 3]] }],
  ['2031', { 'date-parts': [[2031]] }],
  ['2031-03~', { 'date-parts': [[2031, 3]], circa: true }],
  ['2031-03-03?', { 'date-parts': [[2031, 3, 3]], circa: true }],
  ['2031-21', { literal: 'spring 2031' }],
  ['203X', { literal: '2030s' }],
  ['2031-03-01/2031-03-03', { literal: '1–3 March 2031' }],
  ['../2031', { literal: 'until 2031' }],
])('in CSL-JSON the date %s is no more precise than it is known', (date, issued) => {
  const printed = article('“No tolls”').replace('datePublished: 2031-03-03', `datePublished: ${date}`);
  expect(cslItem(cited({ article: printed })).issued).toEqual(issued);
});

describe('the caveat', () => {
  const others = {
    'sources/tides': record('publisher: Tide Post\ndatePublished: 2031-03-04\ninLanguage: en\nkind: interview'),
    'actors/bo-lind': actor('Bo Lind'),
    'quotes/never': quote('Never', 'speaker: bo-lind'),
  };
  const readings = (...witnesses: string[]) =>
    `readings:\n${witnesses.map((witness) => `  - lemma: tolls\n    reading: dues\n    witness: ${witness}\n`).join('')}`;
  const relation = (hedged: boolean) =>
    `relations:\n  - type: echoes\n    quote: never\n    hedged: ${hedged}\n${hedged ? '    evidence: {article: rain, exact: No tolls}\n' : ''}`;

  test.each([
    ['a direct quote', 'No tolls', '', 'Direct quotation.'],
    [
      'an interrupted quote',
      '[No tolls, Never]',
      '',
      'Direct quotation, interrupted in the article; the ellipsis marks the interruption.',
    ],
    [
      'a partial quote',
      'No tolls',
      'kind: partial',
      'Partial quotation: only these words are quoted; the sentence is the article’s.',
    ],
    [
      'reported speech',
      'No tolls',
      'kind: indirect',
      'Reported speech: the wording is the article’s, not necessarily the speaker’s.',
    ],
    [
      'a quote dated by bounds',
      'No tolls',
      'spoken: ../2031-03-02',
      'Direct quotation. The day it was spoken is known only by bounds: by 2 March 2031.',
    ],
    [
      'other wordings',
      'No tolls',
      readings('tides', 'gazette', 'tides'),
      'Direct quotation. Wording differs in Harbour Gazette, 3 March 2031; Tide Post, 4 March 2031.',
    ],
    [
      'a hedged relation',
      'No tolls',
      relation(true),
      'Direct quotation. The article hedges its relation to a quote of Bo Lind.',
    ],
    ['a plain relation', 'No tolls', relation(false), 'Direct quotation.'],
  ])('says what one must know of %s, in every form', (_of, exact, fields, caveat) => {
    const citation = cited({ quote: quote(exact, fields), files: others });
    expect(citation.caveat).toBe(caveat);
    expect(citation.text.endsWith(`\nNote: ${caveat}`)).toBe(true);
    expect(citation.bibtex).toContain(caveat);
    expect(cslItem(citation).note).toContain(caveat);
  });
});
