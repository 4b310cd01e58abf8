import { describe, expect, test } from 'vitest';
import type { Hover } from '../../../src/views/browser/hover-file.ts';
import { articleHovers } from '../../../src/views/hover/hover-view.ts';
import {
  actor,
  article,
  assessed,
  claim,
  event,
  gazette,
  quote,
  record,
  siteOf,
  type Files,
} from '../support/site-of.ts';

const text =
  'Ana Orr opened the harbour of Mirhaven on Monday. “No tolls this year,” she told Bo Lind.\n\n' +
  'Ana Orr left for Sund. It reportedly rained. “Late,” Ana Orr said, “but dry.” Then Ana Orr slept.';

/** Another article with the same people: nothing of it belongs on the first one's hovers. */
const elsewhere = 'Ana Orr sailed. “High tolls,” she said.';

const evidence = (exact: string) => `evidence:\n  - article: rain\n    exact: ${exact}`;

const files: Files = {
  'sources/gazette': gazette,
  'sources/log': record('publisher: Harbour Log\ndatePublished: 2031-03-04\ninLanguage: fr\nkind: official record'),
  'articles/rain': article(text),
  'articles/other': article(elsewhere),
  'actors/ana-orr': actor('Ana Orr'),
  'actors/bo-lind': actor('Bo Lind'),
  'actors/harbour-office': actor('Harbour Office'),
  'places/mirhaven': record('name: Mirhaven\nkind: city'),
  'places/sund': record('name: Sund\nkind: city'),
  'events/opening': event(
    'Opening of the harbour',
    '2031-03-02',
    `location: mirhaven\nactors:\n  - actor: ana-orr\n    as: host\n  - actor: harbour-office\n    as: owner\n${evidence('opened the harbour of Mirhaven on Monday')}`,
  ).replace('dating: stated', 'dating: inferred\ncue: on Monday\nreasoning: That Monday was the second.'),
  'events/sailing': event(
    'Sailing',
    '2031-03-01',
    'actors:\n  - actor: ana-orr\n    as: captain\nevidence:\n  - article: other\n    exact: Ana Orr sailed',
  ),
  'events/sleep': event('Sleep', undefined, evidence('Then Ana Orr slept')),
  'quotes/no-tolls': quote(
    'No tolls this year',
    'addressee: bo-lind\noccasion: opening\nreadings:\n  - lemma: No\n    reading: Few\n    witness: log',
  ),
  'quotes/late': quote('[Late, but dry]'),
  'quotes/left': quote('left for Sund', 'kind: indirect'),
  'quotes/high': quote('High tolls', 'article: other'),
  'claims/wet': claim('It rained.', 'It reportedly rained', `hedges: [reportedly]\n${assessed(['disputed', '2031'])}`),
  'claims/slept': claim('She slept.', 'Ana Orr slept'),
};

const book = articleHovers(siteOf(files), 'rain');

function hoverOf(path: string): Hover {
  const hover = book[`/record/${path}/`];
  if (!hover) throw new Error(`There is no hover for ${path}.`);
  return hover;
}

describe('the hovers of an article', () => {
  test('are for what it names, quotes, tells and claims, for who takes part, and for its sources', () => {
    expect(Object.keys(book).sort()).toEqual([
      '/record/actors/ana-orr/',
      '/record/actors/bo-lind/',
      '/record/actors/harbour-office/',
      '/record/claims/slept/',
      '/record/claims/wet/',
      '/record/events/opening/',
      '/record/events/sleep/',
      '/record/places/mirhaven/',
      '/record/places/sund/',
      '/record/quotes/late/',
      '/record/quotes/left/',
      '/record/quotes/no-tolls/',
      '/record/sources/gazette/',
    ]);
  });

  test('say of an actor in which sentences it is named, in what part it took part, what it said: here, not elsewhere', () => {
    expect(hoverOf('actors/ana-orr')).toEqual({
      kind: 'person',
      title: 'Ana Orr',
      rows: [
        { note: 'Ana Orr is somebody.' },
        { passage: [['Ana Orr'], ' opened the harbour of Mirhaven on Monday.'], lang: 'en' },
        { note: 'and 3 more sentences' },
        { note: 'host: Opening of the harbour, 2 March 2031' },
        { note: 'Said, direct, 2 March 2031:' },
        { passage: ['“No tolls this year”'], lang: 'en' },
        { note: 'and 2 more quotes' },
      ],
    });
  });

  test('say of an actor that is not named what part it took', () => {
    expect(hoverOf('actors/harbour-office').rows).toEqual([
      { note: 'Harbour Office is somebody.' },
      { note: 'owner: Opening of the harbour, 2 March 2031' },
    ]);
  });

  test('say of a place where it is named and what happened there', () => {
    expect(hoverOf('places/mirhaven')).toEqual({
      kind: 'city',
      title: 'Mirhaven',
      rows: [
        { passage: ['Ana Orr opened the harbour of ', ['Mirhaven'], ' on Monday.'], lang: 'en' },
        { note: 'Opening of the harbour, 2 March 2031' },
      ],
    });
  });

  test('show a quote in its whole sentence, with speaker, form, date, occasion and other wordings', () => {
    expect(hoverOf('quotes/no-tolls')).toEqual({
      kind: 'quote, direct',
      title: 'Ana Orr to Bo Lind',
      rows: [
        { passage: ['“', ['No tolls this year'], ',” she told Bo Lind.'], lang: 'en' },
        { note: '2 March 2031 · Opening of the harbour · wording differs elsewhere' },
      ],
    });
  });

  test('show an interrupted quote with what interrupts it', () => {
    expect(hoverOf('quotes/late').rows[0]).toEqual({
      passage: ['“', ['Late'], ',” Ana Orr said, “', ['but dry'], '.”'],
      lang: 'en',
    });
  });

  test('show an event with its date, how that is known, where it was, and the words that tell it', () => {
    expect(hoverOf('events/opening')).toEqual({
      kind: 'event, meeting',
      title: 'Opening of the harbour',
      rows: [
        { note: '2 March 2031, inferred: That Monday was the second.' },
        { note: 'Mirhaven' },
        { passage: ['Ana Orr ', ['opened the harbour of Mirhaven on Monday'], '.'], lang: 'en' },
      ],
    });
    expect(hoverOf('events/sleep').rows[0]).toEqual({ note: 'undated: Nothing says when.' });
  });

  test('show a claim with its verdict, why, on what sources, in what words, and what hedges it', () => {
    expect(hoverOf('claims/wet')).toEqual({
      kind: 'claim, disputed',
      verdict: 'disputed',
      title: 'It rained.',
      rows: [
        { note: 'The disputed case.' },
        { note: 'Rests on Harbour Gazette, 3 March 2031.' },
        { passage: [['It reportedly rained'], '.'], lang: 'en' },
        { note: 'Hedged with:' },
        { passage: ['reportedly'], lang: 'en' },
      ],
    });
    expect(hoverOf('claims/slept')).toMatchObject({
      verdict: 'not assessed',
      rows: [{ note: 'No source was gathered for or against it.' }, { passage: ['Then ', ['Ana Orr slept'], '.'] }],
    });
  });

  test('show a source with who published it, when, and the claims of this article that rest on it', () => {
    expect(hoverOf('sources/gazette')).toEqual({
      kind: 'source, news report',
      title: 'Rain and tolls',
      rows: [{ note: 'Harbour Gazette, 3 March 2031, in English' }, { note: 'Disputed: It rained.' }],
    });
  });

  test('cut what is far from the evidence in a long sentence, and nothing of the sentence of a quote', () => {
    const before = 'Where the old road runs down to the quay between the sheds and the two long walls of the yard, ';
    const after = ' and then walked on along the water, past the last of the boats, to where the lamps begin again.';
    const long = articleHovers(
      siteOf({
        'sources/gazette': gazette,
        'articles/rain': article(`${before}Ana Orr stopped${after}`),
        'actors/ana-orr': actor('Ana Orr'),
        'quotes/stopped': quote('stopped', 'kind: indirect'),
      }),
      'rain',
    );
    expect(long['/record/actors/ana-orr/']?.rows[1]).toEqual({
      passage: [
        '… to the quay between the sheds and the two long walls of the yard, ',
        ['Ana Orr'],
        ' stopped and then walked on along the water, past the last of the …',
      ],
      lang: 'en',
    });
    expect(long['/record/quotes/stopped/']?.rows[0]).toEqual({
      passage: [`${before}Ana Orr `, ['stopped'], after],
      lang: 'en',
    });
  });
});
