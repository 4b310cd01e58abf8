import { describe, expect, test } from 'vitest';
import { claimView } from '../../../src/views/records/claim-view.ts';
import { actor, article, assessed, claim, gazette, quote, siteOf, textOfLine } from '../support/site-of.ts';

const published = (day: string, body: string, fields = '') =>
  article(body, fields).replace('datePublished: 2031-03-03', `datePublished: ${day}`);
const words = 'No toll was ever paid';
const relation = (type: string, to: string, more = '') => `relations:\n  - type: ${type}\n    quote: ${to}\n${more}`;
const hedged =
  '    hedged: true\n    evidence:\n      article: doubt\n      exact: It seemed to be what she said before\n';

const site = siteOf({
  'sources/gazette': gazette,
  'actors/ana-orr': actor('Ana Orr'),
  'articles/rain': published('2031-03-03', `“${words},” Ana Orr said.`),
  'articles/later': published(
    '2031-03-09',
    `“${words},” she had said.`,
    'updates:\n  - type: correction\n    date: 2031-03-10\n    text: Tolls were paid.\n  - type: update\n    text: It rained on.',
  ),
  'articles/again': published('2031-03-07', `“${words},” Ana Orr said again.`),
  'articles/doubt': published('2031-03-08', `“${words},” Ana Orr said. It seemed to be what she said before.`),
  'articles/like': published('2031-03-06', `“${words},” Ana Orr said.`),
  'quotes/first': quote(words),
  'quotes/later': quote(words, `article: later\n${relation('sameUtterance', 'first')}`),
  'quotes/again': quote(words, `article: again\nspoken: 2031-03-07\n${relation('repeats', 'first')}`),
  'quotes/doubt': quote(words, `article: doubt\nspoken: 2031-03-08\n${relation('repeats', 'first', hedged)}`),
  'quotes/like': quote(words, 'article: like'),
  'claims/unpaid': claim(
    'No toll was paid.',
    words,
    `claimant: ana-orr\ninQuote: first\n${assessed(['contradicted', '2031-04-01'])}`,
  ),
  'claims/said': claim('Ana Orr said so.', 'Ana Orr said', assessed(['disputed', '2031-04-01'])),
  'claims/held': claim('She spoke.', 'Orr said', assessed(['corroborated', '2031-04-01'])),
});

describe('where a contested claim stands', () => {
  test('is every article that the record joins to it, the earliest first, and none that is only alike', () => {
    const standing = claimView(site, 'unpaid').standing;
    expect(standing?.facts).toBe('In 3 articles, as far as this record shows; the earliest first.');
    expect(standing?.rows.map(textOfLine)).toEqual([
      'Harbour Gazette, 3 March 2031\u00A0· as the words of the one who claims it',
      'Harbour Gazette, 7 March 2031\u00A0· in words that repeat it',
      'Harbour Gazette, 9 March 2031\u00A0· in the same utterance\u00A0· the article has a note of its publisher: correction, 10 March 2031',
    ]);
    expect(standing?.rows.map(([link]) => link)).toMatchObject([
      { href: '/record/articles/rain/#p1' },
      { href: expect.stringContaining('/record/articles/again/#') as string },
      { href: expect.stringContaining('/record/articles/later/#') as string },
    ]);
    expect(standing?.more).toBe('');
  });

  test('is told of a claim of one article too', () => {
    expect(claimView(site, 'said').standing).toMatchObject({
      facts: 'In one article, as far as this record shows.',
      rows: [[{ label: 'Harbour Gazette' }, ', ', { text: '3 March 2031' }, '\u00A0· ', 'in the article’s own voice']],
    });
  });

  test('is not asked of a claim that holds', () => {
    expect(claimView(site, 'held').standing).toBeUndefined();
  });
});
