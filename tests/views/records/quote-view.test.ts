import { describe, expect, test } from 'vitest';
import { quoteView, type RelationView } from '../../../src/views/records/quote-view.ts';
import { actor, article, claim, event, gazette, quote, record, siteOf, textOfLine } from '../support/site-of.ts';

const reading = (lemma: string, words: string, witness: string) =>
  `  - lemma: ${lemma}\n    reading: ${words}\n    witness: ${witness}\n`;

const site = siteOf({
  'sources/gazette': gazette,
  'sources/tides': record('publisher: Tide Post\ndatePublished: 2031-03-04\ninLanguage: en\nkind: interview'),
  'sources/echo': record('publisher: Evening Echo\ndatePublished: 2031-03\ninLanguage: en\nkind: news report'),
  'articles/rain': article(
    'Ana Orr spoke on Sunday. “We will not raise the tolls on ‘our’ timber,” she said. “We never\nhave.” ' +
      'It seemed to echo Bo Lind, who spoke of “low tolls”. He said that they would fall.',
  ),
  'articles/tides': record(
    'headline: Tolls\nheadlineFrom: source\nsource: tides\ndatePublished: 2031-03-04\ninLanguage: en-GB\nsummary: S.',
    '“We shall not raise tolls on ‘our’ timber. We never have.” Tolls stay low.',
  ),
  'actors/ana-orr': actor('Ana Orr'),
  'actors/bo-lind': actor('Bo Lind'),
  'topics/tolls': record('name: Tolls'),
  'topics/timber': record('name: Timber'),
  'events/session': event('Session', '2031-03-02'),
  'quotes/tolls': quote(
    '',
    `exact:
  - We will not raise the tolls on 'our' timber
  - We never have.
spoken: ../2031-03-02
spokenReasoning: The article does not say.
occasion: session
addressee: bo-lind
topics: [tolls, timber]
relations:
  - type: echoes
    quote: low
    hedged: true
    evidence:
      article: rain
      exact: seemed to echo Bo Lind
  - type: sameUtterance
    quote: same
readings:
${reading('timber', 'wood', 'tides')}${reading("on 'our'", '""', 'echo')}${reading('tolls on ‘our’', 'dues', 'echo')}${reading('will not', 'shall not', 'echo')}${reading('will not', 'shall not', 'tides')}${reading('never', 'seldom', 'tides')}`,
  ),
  'quotes/same': quote(
    "We shall not raise tolls on 'our' timber. We never have.",
    'article: tides\nrelations:\n  - type: sameUtterance\n    quote: tolls',
  ),
  'quotes/low': quote(
    'low tolls',
    'speaker: bo-lind\nkind: partial\nrelations:\n  - type: contradicts\n    quote: fall',
  ),
  'quotes/fall': quote(
    'they would fall',
    'speaker: bo-lind\nkind: indirect\nrelations:\n  - type: answers\n    quote: tolls\n  - type: repeats\n    quote: low\n    hedged: true\n    evidence: {article: rain, exact: they would fall}\n  - type: sameUtterance\n    quote: low',
  ),
  'claims/kept': claim('The tolls stay.', 'they would fall', 'about: [quotes/tolls]'),
});
const view = quoteView(site, 'tolls');

function relation({ label, quote: { wording } }: RelationView): [string, string] {
  return [label, wording];
}

describe('a quote', () => {
  test('has its segments in the article’s own characters', () => {
    expect(view.parts).toEqual([
      { text: 'We will not raise the tolls on ‘our’ timber', follows: 'nothing' },
      { text: 'We never\nhave.', follows: 'interruption' },
    ]);
    expect(view.lang).toBe('en');
    expect(view.isMarked).toBe(true);
  });

  test('has its form, and what that means', () => {
    expect(view.form).toBe('Direct, interrupted');
    expect(quoteView(site, 'same')).toMatchObject({
      form: 'Direct',
      formNote: 'The article prints these words between quotation marks, as the speaker’s own.',
      lang: 'en-GB',
    });
    expect(quoteView(site, 'low')).toMatchObject({
      form: 'Partial',
      formNote: 'The article puts only these words between quotation marks; the sentence around them is its own.',
    });
    expect(quoteView(site, 'fall')).toMatchObject({ form: 'Indirect', isMarked: false });
  });

  test('says who spoke, to whom, when, at what occasion, about what', () => {
    expect(view.title).toBe('Ana Orr, by 2 March 2031');
    expect(textOfLine(view.attribution)).toBe('Ana Orr to Bo Lind, by 2 March 2031');
    expect(view.spoken).toEqual({ text: 'by 2 March 2031' });
    expect(view.spokenReasoning).toBe('The article does not say.');
    expect(view.occasion?.name).toBe('Session');
    expect(view.topics).toEqual([
      { label: 'Tolls', href: '/record/topics/tolls/' },
      ', ',
      { label: 'Timber', href: '/record/topics/timber/' },
    ]);
    expect(textOfLine(quoteView(site, 'same').attribution)).toBe('Ana Orr, 2 March 2031');
    expect(quoteView(site, 'same').spoken).toEqual({ text: '2 March 2031', datetime: '2031-03-02' });
  });

  test('leads to its words in their sentences', () => {
    expect(view.passage).toMatchObject({
      href: '/record/articles/rain/#quote-tolls',
      pieces: [
        { text: '“', isExact: false },
        { text: 'We will not raise the tolls on ‘our’ timber', isExact: true },
        { text: ',” she said. “', isExact: false },
        { text: 'We never\nhave.', isExact: true },
        { text: '”', isExact: false },
      ],
    });
    expect(textOfLine(view.printedIn)).toBe(
      'Rain over the harbour, Harbour Gazette, 3 March 2031\u00A0· go to the words',
    );
    expect(view.printedIn.at(-1)).toEqual({ label: 'go to the words', href: '/record/articles/rain/#quote-tolls' });
  });

  test('has the claims about it', () => {
    expect(view.claims.map(({ statement }) => statement)).toEqual(['The tolls stay.']);
  });

  test('is headed by its speaker and words', () => {
    expect(view.head).toMatchObject({
      title: 'Ana Orr: “We will not raise the tolls on ‘our’ timber … We never have.” · Quotes · On Record',
      description: 'Ana Orr, by 2 March 2031: We will not raise the tolls on ‘our’ timber … We never have.',
      href: '/record/quotes/tolls/',
    });
  });
});

describe('the relations of a quote', () => {
  test('are its own, then those of other quotes to it', () => {
    expect(view.relations.map(relation)).toEqual([
      ['is said, with a hedge, to echo', 'low tolls'],
      ['is answered by', 'they would fall'],
    ]);
    expect(quoteView(site, 'low').relations.map(relation)).toEqual([
      ['contradicts', 'they would fall'],
      ['is said, with a hedge, to be repeated by', 'they would fall'],
      ['is said, with a hedge, to be echoed by', 'We will not raise the tolls on ‘our’ timber … We never have.'],
    ]);
    expect(quoteView(site, 'fall').relations.map(relation)).toEqual([
      ['answers', 'We will not raise the tolls on ‘our’ timber … We never have.'],
      ['is said, with a hedge, to repeat', 'low tolls'],
      ['is contradicted by', 'low tolls'],
    ]);
  });

  test('have from both sides the words that assert them', () => {
    const words = [{ isExact: true, text: 'seemed to echo Bo Lind' }];
    const exactIn = ({ evidence }: RelationView) => evidence?.pieces.filter(({ isExact }) => isExact);
    expect(view.relations.map(exactIn)).toEqual([words, undefined]);
    const would = [{ isExact: true, text: 'they would fall' }];
    expect(quoteView(site, 'low').relations.map(exactIn)).toEqual([undefined, would, words]);
  });

  test('leave out what is the same utterance: its wordings stand side by side', () => {
    expect(quoteView(site, 'same').relations).toEqual([]);
    const printers = quoteView(site, 'same').wordings?.versions.flatMap((version) => version.printers);
    expect(printers?.map(({ publisher }) => publisher.label)).toEqual(['Evening Echo', 'Harbour Gazette', 'Tide Post']);
  });
});
