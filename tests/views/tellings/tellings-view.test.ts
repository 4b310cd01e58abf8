import { describe, expect, test } from 'vitest';
import { getRecord } from '../../../src/record/corpus/corpus.ts';
import { eventView } from '../../../src/views/records/event-view.ts';
import { tellingsView } from '../../../src/views/tellings/tellings-view.ts';
import { article, claim, event, gazette, record, siteOf, textOfLine } from '../support/site-of.ts';

const source = (publisher: string, date: string, body: string) =>
  record(
    `publisher: ${publisher}\nurl: https://${publisher.toLowerCase()}.example/fire\ndatePublished: ${date}\ninLanguage: en\nkind: news report`,
    body,
  );

const site = siteOf({
  'sources/gazette': gazette,
  'sources/courier': source(
    'Courier',
    '2031-03-02',
    'Says that [the fire](events/fire) killed four dockers and wounded nine sailors on 1 March 2031. At least 30 carts burnt in [the fire](events/fire). [The flood](events/flood) and [the fire](events/fire) took five dockers. Elsewhere it counts six dockers.',
  ),
  'sources/ledger': source(
    'Ledger',
    '2031-03',
    'Has four dockers killed by [the fire](events/fire), and 12 carts burnt.',
  ),
  'sources/mirror': source('Mirror', '2031-03-05', 'Reports [the storm](events/storm) alone.'),
  'articles/rain': article(
    'It rained. On March 1 a fire killed seven dockers, and 12 carts burnt. Two barges sank elsewhere.',
  ),
  'events/fire': event(
    'Fire',
    '2031-03-01',
    'evidence:\n  - article: rain\n    exact: a fire killed seven dockers, and 12 carts burnt',
  ),
  'events/flood': event('Flood', '2031-03-01'),
  'events/storm': event('Storm', '2031-03-01'),
  'events/notice': record(
    'name: Notice of the fire\nkind: statement\ndate: 2031-03-01\ndating: stated\nsources: [courier]',
    'The office spoke of [the fire](events/fire): eight dockers killed.',
  ),
  'claims/day': claim('The fire was on 1 March.', 'On March 1 a fire killed seven dockers', 'about: [events/fire]'),
});
const view = tellingsView(site, getRecord(site.corpus, { kind: 'events', id: 'fire' }));

function group(title: string) {
  return view?.groups
    .find((found) => found.title === title)
    ?.findings.map(({ of, values, first }) => ({
      of: textOfLine(of),
      values: values.map(({ printed, by }) => `${printed}: ${textOfLine(by)}`),
      first: textOfLine(first),
    }));
}

describe('the reports of an event side by side', () => {
  test('stand in the order in which they came, each with its sentences and whose words they are', () => {
    expect(
      view?.tellings.map(({ by, meta, isPrinted, passages }) => [
        by.label,
        textOfLine(meta),
        isPrinted,
        passages.length,
      ]),
    ).toEqual([
      ['Ledger', 'March 2031\u00A0· news report, in the words of this record', false, 1],
      [
        'Notice of the fire',
        '1 March 2031\u00A0· in the words of this record\u00A0· may have come before or after the one above',
        false,
        1,
      ],
      ['Courier', '2 March 2031\u00A0· news report, in the words of this record', false, 3],
      ['Harbour Gazette', '3 March 2031\u00A0· in its own words', true, 1],
    ]);
  });

  test('mark the numbers and the days of the words that rest on the event, and no others', () => {
    const marked = view?.tellings.map(({ passages }) =>
      passages.map(({ pieces }) => pieces.flatMap(({ text, isExact }) => (isExact ? [text] : []))),
    );
    expect(marked).toEqual([
      [['four', '12']],
      [['eight']],
      [['four', 'nine', '1 March 2031'], ['30'], ['five']],
      [['March 1', 'seven', '12']],
    ]);
    expect(view?.tellings[3]?.passages[0]?.pieces.map(({ text }) => text).join('')).toBe(
      'On March 1 a fire killed seven dockers, and 12 carts burnt.',
    );
  });

  test('say what differs, and who said so first only where the dates tell', () => {
    expect(group('With different numbers')).toEqual([
      {
        of: 'dockers, killed',
        values: ['four: Ledger, March 2031; Courier, 2 March 2031', 'seven: Harbour Gazette, 3 March 2031'],
        first: 'Which came first, the dates do not tell.',
      },
    ]);
  });

  test('say what is alike', () => {
    expect(group('With the same number')).toEqual([
      {
        of: 'carts burnt',
        values: ['12: Ledger, March 2031; Harbour Gazette, 3 March 2031'],
        first: 'Which came first, the dates do not tell.',
      },
    ]);
  });

  test('name the first where it is certain', () => {
    expect(group('Days they name')).toEqual([
      {
        of: '1 March 2031',
        values: [': Courier, 2 March 2031; Harbour Gazette, 3 March 2031'],
        first: 'First here: Courier, 2 March 2031',
      },
    ]);
  });

  test('compare neither the wounded with the killed, nor what a sentence says of two events, nor a number with a hedge', () => {
    expect(group('Counted by one alone')).toEqual([
      { of: 'sailors, wounded', values: ['nine: Courier, 2 March 2031'], first: '' },
    ]);
  });

  test('take the place of the words of articles on the event’s page', () => {
    expect(eventView(site, 'fire').evidence).toEqual([]);
    expect(eventView(site, 'fire').tellings).toEqual(view);
  });

  test('are not shown for one report', () => {
    expect(eventView(site, 'storm').tellings).toBeUndefined();
  });
});
