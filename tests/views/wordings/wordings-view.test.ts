import { describe, expect, test } from 'vitest';
import { getRecord } from '../../../src/record/corpus/corpus.ts';
import type { Site } from '../../../src/views/page/site.ts';
import { wordingsView, type WordingView, type WordingsView } from '../../../src/views/wordings/wordings-view.ts';
import { wordingsIndexView } from '../../../src/views/wordings/wordings-index.ts';
import { actor, gazette, quote, record, siteOf, textOfLine } from '../support/site-of.ts';

const source = (publisher: string, date: string, language = 'en') =>
  record(`publisher: ${publisher}\ndatePublished: ${date}\ninLanguage: ${language}\nkind: news report`);

const printed = (from: string, date: string, body: string, language = 'en') =>
  record(
    `headline: Tolls in ${from}\nheadlineFrom: source\nsource: ${from}\ndatePublished: ${date}\ninLanguage: ${language}\nsummary: S.`,
    body,
  );

const reading = (lemma: string, words: string, witness: string) =>
  `  - lemma: ${lemma}\n    reading: ${words}\n    witness: ${witness}\n`;

const same = (id: string) => `relations:\n  - type: sameUtterance\n    quote: ${id}\n`;

const site = siteOf({
  'sources/gazette': gazette,
  'sources/tides': source('Tide Post', '2031-03-04'),
  'sources/echo': source('Evening Echo', '2031-03-02'),
  'sources/month': source('Monthly', '2031-03'),
  'sources/mina': source('Al Mina', '2031-03-04', 'ar'),
  'sources/herald': source('Herald', '2031-03-06', 'en-GB'),
  'articles/rain': printed(
    'gazette',
    '2031-03-03',
    '“We will not raise the tolls on ‘our’ timber,” she said. “We never have.” She said that they would fall. “Alone”, she said.',
  ),
  'articles/tides': printed('tides', '2031-03-04', '“We shall not raise tolls on "our" timber. We never have.”'),
  'articles/mina': printed('mina', '2031-03-04', '«لن نرفع الرسوم»', 'ar'),
  'articles/herald': printed('herald', '2031-03-06', 'She spoke of “the tolls on ‘our’ wood”, and of dues.', 'en-GB'),
  'actors/ana-orr': actor('Ana Orr'),
  'quotes/tolls': quote(
    '',
    `exact:
  - We will not raise the tolls on 'our' timber
  - We never have.
readings:
${reading('timber', 'wood', 'echo')}${reading("on 'our'", '""', 'month')}${reading('tolls on ‘our’', 'dues', 'month')}${reading('will not', 'shall not', 'tides')}`,
  ),
  'quotes/tides': quote('We shall not raise tolls on "our" timber. We never have.', `article: tides\n${same('tolls')}`),
  'quotes/mina': quote('لن نرفع الرسوم', `article: mina\n${same('tolls')}`),
  'quotes/herald': quote('the tolls on ‘our’ wood', `article: herald\nkind: partial\n${same('tides')}`),
  'quotes/fall': quote('they would fall', `kind: indirect\n${same('tolls')}`),
  'quotes/alone': quote('Alone'),
});

function wordings(of: Site, id: string): WordingsView {
  const view = wordingsView(of, getRecord(of.corpus, { kind: 'quotes', id }));
  if (!view) throw new Error(`${id} has one wording only.`);
  return view;
}

const view = wordings(site, 'tolls');

function versionOf(publisher: string, form: string): WordingView {
  const found = view.versions.find(({ printers }) =>
    printers.some((printer) => printer.publisher.label === publisher && textOfLine(printer.meta).includes(form)),
  );
  if (!found) throw new Error(`No wording of ${publisher}.`);
  return found;
}

/** The words with what is not there in brackets and what is in braces. */
function marked({ runs }: WordingView): string {
  return runs
    .map(({ kind, text }) => (kind === 'removed' ? `[${text}]` : kind === 'added' ? `{${text}}` : text))
    .join('');
}

describe('the wordings of an utterance', () => {
  test('stand in the order of publication, each with its date, form and language', () => {
    expect(
      view.versions
        .flatMap(({ printers }) => printers)
        .map(({ publisher, meta }) => [publisher.label, textOfLine(meta).replaceAll('\u00A0', ' ')]),
    ).toEqual([
      ['Monthly', 'March 2031 · known by its differences · English'],
      ['Evening Echo', '2 March 2031 · known by its differences · English'],
      ['Harbour Gazette', '3 March 2031 · indirect · English'],
      ['Harbour Gazette', '3 March 2031 · direct, interrupted · English'],
      ['Al Mina', '4 March 2031 · direct · Arabic'],
      ['Tide Post', '4 March 2031 · direct · English'],
      ['Herald', '6 March 2031 · partial · British English'],
    ]);
    expect(view.facts).toBe('Printed 7 times, in 7 wordings, the earliest first');
  });

  test('say where their order is not known', () => {
    expect(view.versions.flatMap(({ printers }) => printers.map(({ order }) => order))).toEqual([
      '',
      'It may have appeared before or after the one before it; the dates do not say.',
      '',
      '',
      '',
      'Of the same day as the one before; which came first is not known.',
      '',
    ]);
  });

  test('are the same from every quote of it, each marked on its own page', () => {
    const others = wordings(site, 'herald');
    expect(others.versions.map(marked)).toEqual(view.versions.map(marked));
    const currentOf = ({ versions }: WordingsView) =>
      versions.findIndex(({ printers }) => printers.some(({ isCurrent }) => isCurrent));
    expect(currentOf(view)).toBe(3);
    expect(currentOf(others)).toBe(6);
  });

  test('are compared with the earliest of their language that the record has word for word', () => {
    expect(marked(versionOf('Harbour Gazette', 'direct, interrupted'))).toBe(
      'We will not raise the tolls on ‘our’ timber … We never have.',
    );
    expect(versionOf('Harbour Gazette', 'direct, interrupted').comparison).toBe(
      'The others are compared with this one, the earliest that this record has word for word.',
    );
    expect(versionOf('Tide Post', 'direct')).toMatchObject({
      comparison: 'Compared with Harbour Gazette.',
      lang: 'en',
      isMarked: true,
      printers: [{ publisher: { href: '/record/quotes/tides/' } }],
    });
  });

  test('differ in words, not in the shape of quotation marks', () => {
    expect(marked(versionOf('Tide Post', 'direct'))).toBe(
      'We [will]{shall} not raise [the ]tolls on "our" timber{.} We never have.',
    );
  });

  test('of a partial quote leave out what is around it without a mark', () => {
    expect(versionOf('Herald', 'partial').runs).toEqual([
      { kind: 'gap', text: '…' },
      { kind: 'same', text: 'the tolls on ‘our’ ' },
      { kind: 'added', text: 'wood' },
      { kind: 'gap', text: '…' },
    ]);
  });

  test('in another language, or in the article’s own words, are not compared', () => {
    expect(versionOf('Al Mina', 'direct')).toMatchObject({
      runs: [{ kind: 'same', text: 'لن نرفع الرسوم' }],
      comparison: 'In Arabic; not compared.',
      lang: 'ar',
    });
    expect(versionOf('Harbour Gazette', 'indirect')).toMatchObject({
      runs: [{ kind: 'same', text: 'they would fall' }],
      comparison: 'Reported in the article’s own words; not compared.',
      isMarked: false,
    });
  });

  test('of a source that only readings tell of are the quote’s words with what was noted in its place', () => {
    const echo = versionOf('Evening Echo', '');
    // Earlier, and still not what others are compared with: put together, its words are nobody's quote.
    expect(marked(echo)).toBe('We will not raise the tolls on ‘our’ [timber]{wood} … We never have.');
    expect(echo.comparison).toBe(
      'Known by its differences from Harbour Gazette as the record notes them; there may be others.',
    );
    expect(echo.printers[0]?.publisher).toEqual({ label: 'Evening Echo', href: '/record/sources/echo/' });
  });

  test('tell of readings that lie across one another apart', () => {
    const month = versionOf('Monthly', '');
    expect(marked(month)).toBe('We will not raise the [tolls on ‘our’]{dues} timber … We never have.');
    expect(month.further).toEqual([{ lemma: "on 'our'", reading: '' }]);
  });

  test('of a source whose whole wording is a quote leave its readings out', () => {
    const printers = view.versions.flatMap((version) => version.printers);
    expect(printers.filter(({ publisher }) => publisher.label === 'Tide Post').length).toBe(1);
  });

  test('that are equal stand once, with all who printed them', () => {
    const { versions, facts } = wordings(
      siteOf({
        'sources/gazette': gazette,
        'sources/tides': source('Tide Post', '2031-03-01'),
        'sources/echo': source('Evening Echo', '2031-03-02'),
        'sources/herald': source('Herald', '2031-03-06'),
        'articles/rain': printed('gazette', '2031-03-03', '“Tolls will stay,” she said.'),
        'articles/herald': printed('herald', '2031-03-06', '“Tolls will stay”'),
        'actors/ana-orr': actor('Ana Orr'),
        'quotes/a': quote(
          'Tolls will stay',
          `readings:\n${reading('will', 'shall', 'tides')}${reading('will', 'shall', 'echo')}`,
        ),
        'quotes/b': quote('Tolls will stay', `article: herald\n${same('a')}`),
      }),
      'b',
    );
    expect(
      versions.map((version) => [version.printers.map(({ publisher }) => publisher.label).join(', '), marked(version)]),
    ).toEqual([
      ['Tide Post, Evening Echo', 'Tolls [will]{shall} stay'],
      ['Harbour Gazette, Herald', 'Tolls will stay'],
    ]);
    expect(facts).toBe('Printed 4 times, in 2 wordings, the earliest first');
    expect(versions.map(({ printers }) => printers.map(({ isCurrent }) => isCurrent))).toEqual([
      [false, false],
      [false, true],
    ]);
  });

  test('say whose reading it is that they are one utterance', () => {
    expect(view.joined).toBe('That these are one utterance is our own reading; no article asserts it.');
    expect(view.evidence).toEqual([]);
  });

  test('are none where there is only one', () => {
    expect(wordingsView(site, getRecord(site.corpus, { kind: 'quotes', id: 'alone' }))).toBeUndefined();
  });
});

test('an article that asserts that two quotes are one utterance is quoted', () => {
  const asserted = (hedged: boolean) =>
    wordings(
      siteOf({
        'sources/gazette': gazette,
        'articles/rain': printed(
          'gazette',
          '2031-03-03',
          '“Tolls stay,” she said, and the same to the Echo: “They stay.”',
        ),
        'actors/ana-orr': actor('Ana Orr'),
        'quotes/a': quote('Tolls stay'),
        'quotes/b': quote(
          'They stay.',
          `relations:\n  - type: sameUtterance\n    quote: a\n    hedged: ${hedged}\n    evidence: {article: rain, exact: the same to the Echo}`,
        ),
      }),
      'a',
    );
  expect(asserted(false).joined).toBe('That these are one utterance is asserted here:');
  expect(asserted(true).joined).toBe('That these are one utterance is said here, with a hedge:');
  expect(asserted(true).evidence.flatMap(({ pieces }) => pieces.filter(({ isExact }) => isExact))).toEqual([
    { text: 'the same to the Echo', isExact: true },
  ]);
});

describe('the index of wordings', () => {
  test('has every utterance in more than one wording once, with the way to its wordings', () => {
    const { rows, facts, title } = wordingsIndexView(site);
    expect(title).toBe('How the words travelled');
    expect(facts).toBe('1 utterance in more than one wording');
    expect(rows.map(({ href, wording }) => [href, wording])).toEqual([
      ['/record/quotes/tolls/#wordings', 'We will not raise the tolls on ‘our’ timber … We never have.'],
    ]);
    expect(rows[0]?.printed.map(textOfLine)).toEqual([
      'Monthly, March 2031',
      'Evening Echo, 2 March 2031',
      'Harbour Gazette, 3 March 2031',
      'Harbour Gazette, 3 March 2031',
      'Al Mina, 4 March 2031',
      'Tide Post, 4 March 2031',
      'and 1 more',
    ]);
  });

  test('says so where there is none', () => {
    expect(wordingsIndexView(siteOf({}))).toMatchObject({
      facts: 'No utterance in the record is printed in more than one wording yet; the first one will be here.',
      rows: [],
      pagination: { page: 1, pages: 1, pageLinks: [] },
    });
  });

  test('has fifty to a page', () => {
    const numbers = Array.from({ length: 51 }, (_unused, index) => index + 1);
    const many = siteOf({
      'sources/gazette': gazette,
      'sources/tides': source('Tide Post', '2031-03-04'),
      'actors/ana-orr': actor('Ana Orr'),
      'articles/rain': printed(
        'gazette',
        '2031-03-03',
        numbers.map((number) => `“Word ${number},” she said.`).join(' '),
      ),
      ...Object.fromEntries(
        numbers.map((number) => [
          `quotes/q${number}`,
          quote(`Word ${number}`, `prefix: “\nsuffix: ","\nreadings:\n${reading('Word', 'Term', 'tides')}`),
        ]),
      ),
    });
    expect(wordingsIndexView(many).rows.length).toBe(50);
    expect(wordingsIndexView(many, 2)).toMatchObject({
      head: { href: '/record/wordings/page/2/' },
      pagination: { page: 2, pages: 2, previous: '/record/wordings/' },
    });
    expect(wordingsIndexView(many, 2).rows.length).toBe(1);
  });
});
