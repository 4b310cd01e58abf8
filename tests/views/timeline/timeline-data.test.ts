import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../src/record/dates/calendar-day.ts';
import {
  eventsInOneFile,
  eventsOfTimeline,
  hasTimeline,
  timelineParts,
} from '../../../src/views/timeline/timeline-data.ts';
import {
  shapeBits,
  type TextRow,
  type TimelineFile,
  type TimelineRecords,
} from '../../../src/views/browser/timeline-file.ts';
import { actor, event, eventsOn, gazette, record, siteOf } from '../support/site-of.ts';

const { within, uncertain, inferred, undated } = shapeBits;

const site = siteOf({
  'sources/gazette': gazette,
  'actors/ana-orr': actor('Ana Orr'),
  'actors/ben-orr': actor('Ben Orr'),
  'places/averland': record('name: Averland\nkind: country'),
  'places/quay': record('name: The quay\nkind: site\nwithin: averland'),
  'topics/harbour': record('name: The harbour'),
  'topics/tolls': record('name: Tolls\nbroader: harbour'),
  'events/works': event(
    'Works on the quay',
    '2029/2031-05',
    'within: true\nlocation: quay\ntopics: [tolls]\nactors:\n  - actor: ben-orr\n    as: builder',
  ),
  'events/talks': event(
    'Talks',
    '2031-03-02~',
    'actors:\n  - actor: ana-orr\n    as: host\n  - actor: ben-orr\n    as: guest\n  - actor: ana-orr\n    as: speaker',
  ),
  'events/remark': record(
    'name: A remark\nkind: statement\ndate: 2031-04\ndating: inferred\nreasoning: It says so.\nsources: [gazette]',
  ),
  'events/office': event('The office is open', '2028/..', 'actors:\n  - actor: ana-orr\n    as: head'),
  'events/rumour': event('A rumour', undefined, 'location: averland'),
});
const [whole] = timelineParts(site, undefined);
const file = whole?.content as TimelineFile;

describe('the file of a short timeline', () => {
  test('has every event in order of time, the undated last', () => {
    expect(file.texts).toEqual([
      ['/record/events/office/', 'The office is open', 'since 2028'],
      ['/record/events/works/', 'Works on the quay', 'between 2029 and May 2031'],
      ['/record/events/talks/', 'Talks', 'about 2 March 2031'],
      ['/record/events/remark/', 'A remark', 'April 2031'],
      ['/record/events/rumour/', 'A rumour', 'undated'],
    ]);
  });

  test('says of each from which day to which it can have been, what its date is worth, and of which records it is', () => {
    const kinds = file.records?.kind.map(([id]) => id);
    expect(kinds).toEqual(['meeting', 'statement']);
    expect(file.events).toEqual([
      [dayNumber('2028-01-01'), null, 0, 0, -1, [0], [], []],
      [dayNumber('2029-01-01'), dayNumber('2031-05-31'), within, 0, 1, [1], [1], []],
      [dayNumber('2031-03-02'), dayNumber('2031-03-02'), uncertain, 0, -1, [0, 1], [], []],
      [dayNumber('2031-04-01'), dayNumber('2031-04-30'), inferred, 1, -1, [], [], []],
      [null, null, undated, 0, 0, [], [], []],
    ]);
  });

  test('has the records that events are of, each after the one it is part of', () => {
    expect(file.records).toMatchObject({
      actor: [
        ['ana-orr', 'Ana Orr'],
        ['ben-orr', 'Ben Orr'],
      ],
      place: [
        ['averland', 'Averland'],
        ['quay', 'The quay', 0],
      ],
      topic: [
        ['harbour', 'The harbour'],
        ['tolls', 'Tolls', 0],
      ],
      article: [],
    });
  });

  test('is one file, and nothing is left for others', () => {
    expect(timelineParts(site, undefined)).toHaveLength(1);
    expect(file.chunks).toBeUndefined();
  });
});

describe('the timeline of a record', () => {
  const named = (kind: 'actors' | 'places' | 'topics', id: string) => {
    const owner = site.corpus.records[kind].get(id);
    if (!owner) throw new Error(`There is no ${id}.`);
    return eventsOfTimeline(site, owner).map(({ id: of }) => of);
  };

  test('has the events its page lists', () => {
    expect(named('actors', 'ana-orr')).toEqual(['office', 'talks']);
    expect(named('actors', 'ben-orr')).toEqual(['works', 'talks']);
    expect(named('places', 'quay')).toEqual(['works']);
    expect(named('topics', 'tolls')).toEqual(['works']);
  });

  test('is none where fewer than two events are dated', () => {
    expect(hasTimeline([])).toBe(false);
    expect(hasTimeline(eventsOn({ one: '2031', rumour: undefined }))).toBe(false);
    expect(hasTimeline(eventsOn({ one: '2031', other: '2032' }))).toBe(true);
  });
});

describe('a long timeline', () => {
  const count = eventsInOneFile + 3;
  const events = eventsOn(Object.fromEntries(Array.from({ length: count }, (_none, index) => [`e${index}`, '2031'])));
  const parts = timelineParts(site, undefined, events);

  test('comes in a first file with when and of whom, and further ones with names', () => {
    expect(parts.map(({ part }) => part)).toEqual([undefined, 'records', '1', '2']);
    const first = parts[0]?.content as TimelineFile;
    expect(first.events).toHaveLength(count);
    expect([first.texts, first.records]).toEqual([undefined, undefined]);
    expect(first.chunks).toEqual({
      records: '/record/timeline/events.records.json',
      texts: ['/record/timeline/events.1.json', '/record/timeline/events.2.json'],
      size: eventsInOneFile,
    });
    expect((parts[1]?.content as TimelineRecords).kind).toHaveLength(1);
    expect(parts.slice(2).map(({ content }) => (content as readonly TextRow[]).length)).toEqual([eventsInOneFile, 3]);
  });
});
