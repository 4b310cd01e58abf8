import { describe, expect, test } from 'vitest';
import { cardAlternative, recordCard, siteCard, type Card } from '../../../../src/views/sharing/cards/card.ts';
import { siteCards } from '../../../../src/views/sharing/cards/site-cards.ts';
import { getRecord } from '../../../../src/record/corpus/corpus.ts';
import type { AnyRecord } from '../../../../src/record/schemas/index.ts';
import type { Kind } from '../../../../src/record/schemas/kinds.ts';
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
} from '../../support/site-of.ts';

function cardOf(path: `${Kind}/${string}`, files: Files): Card | undefined {
  const site = siteOf({
    'sources/gazette': gazette,
    'actors/ana-orr': actor('Ana Orr'),
    'articles/rain': article('“No tolls,” Ana Orr said. “Not now,\nnot ever.”'),
    ...files,
  });
  const slash = path.indexOf('/');
  return recordCard(
    site,
    getRecord(site.corpus, { kind: path.slice(0, slash) as Kind, id: path.slice(slash + 1) }) as AnyRecord,
  );
}

describe('the card of a quote', () => {
  test('has its words between quotation marks, who said them when, and where they stand', () => {
    expect(cardOf('quotes/no-tolls', { 'quotes/no-tolls': quote('No tolls') })).toEqual({
      kind: 'Quote',
      passage: [{ text: 'No tolls', tone: 'spoken' }],
      marks: ['“', '”'],
      lines: ['Ana Orr, 2 March 2031', 'Harbour Gazette, 3 March 2031'],
      siteName: 'On Record',
    });
  });

  test('shows where the article interrupts them, and says so', () => {
    const card = cardOf('quotes/no-tolls', { 'quotes/no-tolls': quote('["No tolls", "Not now, not ever."]') });
    expect(card?.passage).toEqual([{ text: 'No tolls … Not now, not ever.', tone: 'spoken' }]);
    expect(card?.lines[1]).toBe('The dots stand where the article interrupts the words');
  });

  test('carries the whole sentence around some words of it, and says whose it is', () => {
    const card = cardOf('quotes/tolls', {
      'articles/rain': article('It rained. In Averland Ana Orr spoke of “tolls\nfor none” and left. Then it cleared.'),
      'quotes/tolls': quote('tolls for none', 'kind: partial'),
    });
    expect(card).toEqual({
      kind: 'Quote',
      passage: [
        { text: 'In Averland Ana Orr spoke of “', tone: 'context' },
        { text: 'tolls for none', tone: 'spoken' },
        { text: '” and left.', tone: 'context' },
      ],
      lines: [
        'Ana Orr, 2 March 2031',
        'Only the words in quotation marks are quoted; the sentence is the article’s',
        'Harbour Gazette, 3 March 2031',
      ],
      siteName: 'On Record',
    });
  });

  test('shows reported speech as the article’s own sentence, never as spoken', () => {
    const card = cardOf('quotes/said', {
      'articles/rain': article('Ana Orr ruled out tolls.'),
      'quotes/said': quote('ruled out tolls', 'kind: indirect\nspoken: ../2031-03-02'),
    });
    expect(card).toEqual({
      kind: 'Reported speech',
      passage: [
        { text: 'Ana Orr ', tone: 'context' },
        { text: 'ruled out tolls', tone: 'plain' },
        { text: '.', tone: 'context' },
      ],
      lines: [
        'Ana Orr, by 2 March 2031',
        'Not a quotation: the wording is the article’s',
        'Harbour Gazette, 3 March 2031',
      ],
      siteName: 'On Record',
    });
  });

  test('says that other sources print other words', () => {
    const card = cardOf('quotes/no-tolls', {
      'quotes/no-tolls': quote('No tolls', 'readings: [{ lemma: No, reading: "None, ", witness: gazette }]'),
    });
    expect(card?.lines.at(-1)).toBe('Harbour Gazette, 3 March 2031 · wording differs elsewhere');
  });

  test('in letters the typeface lacks says in which language the words are, and shows no empty boxes', () => {
    const arabic = article('قالت آنا أور: «لا رسوم».', '').replace('inLanguage: en', 'inLanguage: ar');
    const card = cardOf('quotes/no-tolls', { 'articles/rain': arabic, 'quotes/no-tolls': quote('لا رسوم') });
    expect(card).toEqual({
      kind: 'Quote',
      passage: [{ text: 'Words in Arabic', tone: 'plain' }],
      lines: ['Ana Orr, 2 March 2031', 'Harbour Gazette, 3 March 2031'],
      siteName: 'On Record',
    });
  });

  test('is left to the site’s own where even the names cannot be written', () => {
    expect(
      cardOf('quotes/no-tolls', { 'actors/ana-orr': actor('آنا أور'), 'quotes/no-tolls': quote('No tolls') }),
    ).toBeUndefined();
  });

  test('writes Greek, Cyrillic and letters with marks', () => {
    const words = 'Ни пошлин, ни διόδια, ani mýto, ni péage, không phí';
    const card = cardOf('quotes/no-tolls', {
      'articles/rain': article(`“${words},” Ana Orr said.`),
      'quotes/no-tolls': quote(words),
    });
    expect(card?.passage).toEqual([{ text: words, tone: 'spoken' }]);
  });
});

describe('the card of a claim', () => {
  test('has its verdict, who claims it, and what it was set against', () => {
    const card = cardOf('claims/tolls', {
      'claims/tolls': claim('There are no tolls.', 'No tolls', assessed(['contradicted', '2031-03-04'])),
    });
    expect(card).toEqual({
      kind: 'Claim',
      verdict: { verdict: 'contradicted', label: 'Contradicted' },
      passage: [{ text: 'There are no tolls.', tone: 'plain' }],
      lines: ['Claimed by Harbour Gazette, in the article’s own voice', 'Set against 1 source, 4 March 2031'],
      siteName: 'On Record',
    });
  });

  test('says that nothing was gathered, and what that does not mean', () => {
    const card = cardOf('claims/tolls', {
      'claims/tolls': claim('There are no tolls.', 'No tolls', 'claimant: ana-orr'),
    });
    expect(card?.verdict).toEqual({ verdict: 'not assessed', label: 'Not assessed' });
    expect(card?.lines).toEqual([
      'Claimed by Ana Orr',
      'Not set against sources yet: this says nothing about its truth',
    ]);
  });
});

describe('the card of an article', () => {
  test('has its headline, its publisher and what it holds', () => {
    expect(cardOf('articles/rain', { 'quotes/no-tolls': quote('No tolls') })).toEqual({
      kind: 'Article',
      passage: [{ text: 'Rain over the harbour', tone: 'plain' }],
      lines: ['Harbour Gazette, 3 March 2031', '1 quote · no claims'],
      siteName: 'On Record',
    });
  });

  test('says when the headline is ours', () => {
    const ours = article('It rained.').replace('headlineFrom: source', 'headlineFrom: editor');
    expect(cardOf('articles/rain', { 'articles/rain': ours })?.lines.at(-1)).toBe(
      'no quotes · no claims · headline by the editor',
    );
  });

  test('in letters the typeface lacks says in which language it is', () => {
    const arabic = article('أمطرت.')
      .replace('Rain over the harbour', 'مطر فوق الميناء')
      .replace('inLanguage: en', 'inLanguage: ar');
    expect(cardOf('articles/rain', { 'articles/rain': arabic })?.passage).toEqual([
      { text: 'An article in Arabic', tone: 'plain' },
    ]);
  });
});

describe('the card of an actor', () => {
  test('has the name, who that is, and what the record holds', () => {
    expect(cardOf('actors/ana-orr', { 'quotes/no-tolls': quote('No tolls') })).toEqual({
      kind: 'person',
      passage: [{ text: 'Ana Orr', tone: 'plain' }],
      note: 'Ana Orr is somebody.',
      lines: ['1 quote'],
      siteName: 'On Record',
    });
  });

  test('has no small print where the record holds nothing', () => {
    expect(cardOf('actors/ana-orr', {})?.lines).toEqual([]);
  });
});

test('records of other kinds have no card of their own', () => {
  expect(cardOf('events/meeting', { 'events/meeting': event('A meeting') })).toBeUndefined();
  expect(cardOf('places/averland', { 'places/averland': record('name: Averland\nkind: region') })).toBeUndefined();
});

test('the site’s own card has its name; a name the typeface lacks gets none', () => {
  const site = siteOf({});
  expect(siteCard(site)?.passage).toEqual([{ text: 'On Record', tone: 'plain' }]);
  expect(siteCard(siteOf({ site: record('name: السجل') }))).toBeUndefined();
});

test('siteCards gives every card with its address', () => {
  const site = siteOf({
    'sources/gazette': gazette,
    'actors/council/ana-orr': actor('Ana Orr'),
    'articles/rain': article('“No tolls,” Ana Orr said.'),
    'quotes/no-tolls': quote('No tolls', 'speaker: council/ana-orr'),
    'claims/tolls': claim('There are no tolls.', 'No tolls'),
    'events/meeting': event('A meeting'),
  });
  expect(
    [...siteCards(site)].map(({ href, card }) => `${href} ${card.passage.map(({ text }) => text).join('')}`),
  ).toEqual([
    '/record/cards/site.png On Record',
    '/record/cards/articles/rain.png Rain over the harbour',
    '/record/cards/quotes/no-tolls.png No tolls',
    '/record/cards/claims/tolls.png There are no tolls.',
    '/record/cards/actors/council/ana-orr.png Ana Orr',
  ]);
});

describe('cardAlternative', () => {
  test('says all that a quote’s card shows, each as a sentence', () => {
    const card = cardOf('quotes/no-tolls', { 'quotes/no-tolls': quote('No tolls') });
    expect(card && cardAlternative(card)).toBe(
      'Quote. “No tolls”. Ana Orr, 2 March 2031. Harbour Gazette, 3 March 2031.',
    );
  });

  test('gives a claim’s verdict before its words', () => {
    const card = cardOf('claims/tolls', {
      'claims/tolls': claim('There are no tolls.', 'No tolls', assessed(['disputed', '2031-03-04'])),
    });
    expect(card && cardAlternative(card)).toMatch(/^Claim\. Disputed\. There are no tolls\. Claimed by/);
  });
});
