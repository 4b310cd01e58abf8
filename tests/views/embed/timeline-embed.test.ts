import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../src/record/dates/calendar-day.ts';
import { mostEmbedded, timelineEmbed } from '../../../src/views/embed/timeline-embed.ts';
import { getRecord } from '../../../src/record/corpus/corpus.ts';
import { actor, event, gazette, siteOf, textOfLine } from '../support/site-of.ts';

const orr = 'actors:\n  - actor: ana-orr\n    as: participant\n';

describe('a timeline in a frame', () => {
  const site = siteOf({
    'sources/gazette': gazette,
    'actors/ana-orr': actor('Ana Orr', 'formerIds: [a-orr]\n'),
    'events/open': event('Open', '2030/..', orr),
    'events/about': event('About', '2031~', orr),
    'events/within': event('Within', '2030-07/2031-06', 'within: true\n'),
    'events/never': event('Never', undefined, orr),
  });

  test('has every event at its precision, the undated named', () => {
    const { time, events, undated, counted } = timelineEmbed(site, 'timeline');
    expect(time).toBe('January 2030 to December 2031');
    expect(events.map(({ name, date, bar }) => [name, date.text, bar])).toEqual([
      [
        'Open',
        'since 2030',
        {
          from: dayNumber('2030-01-01'),
          until: dayNumber('2032-01-01'),
          x: 0,
          width: 100,
          shape: 'bar',
          isOpenStart: false,
          isOpenEnd: true,
          isUncertain: false,
        },
      ],
      [
        'Within',
        'between July 2030 and June 2031',
        {
          from: dayNumber('2030-07-01'),
          until: dayNumber('2031-07-01'),
          x: 24.8,
          width: 50,
          shape: 'bracket',
          isOpenStart: false,
          isOpenEnd: false,
          isUncertain: false,
        },
      ],
      [
        'About',
        'about 2031',
        {
          from: dayNumber('2031-01-01'),
          until: dayNumber('2032-01-01'),
          x: 50,
          width: 50,
          shape: 'bar',
          isOpenStart: false,
          isOpenEnd: false,
          isUncertain: true,
        },
      ],
    ]);
    expect(textOfLine(undated)).toBe('undated: Never');
    expect(counted).toEqual([]);
  });

  test('of a record has its events alone, and says where the record has moved', () => {
    const subject = getRecord(site.corpus, { kind: 'actors', id: 'ana-orr' });
    const { title, events, frame } = timelineEmbed(site, subject, 'a-orr');
    expect([title, events.map(({ name }) => name)]).toEqual(['Ana Orr', ['Open', 'About']]);
    expect(frame.notices.map(textOfLine)).toEqual(['This record has moved. It is now at Ana Orr']);
    expect(frame.head.canonical).toBe('https://record.example/record/actors/ana-orr/');
  });
});

test('more events than a frame holds are counted by year, and a year has a frame of its own', () => {
  const many = Array.from({ length: mostEmbedded + 1 }, (_none, index) => index);
  const site = siteOf({
    'sources/gazette': gazette,
    ...Object.fromEntries(
      many.map((number) => [`events/e-${number}`, event(`Event ${number}`, number < 3 ? '2030-05' : '2031')]),
    ),
  });
  const { events, counted, countNote } = timelineEmbed(site, 'timeline');
  expect([events, counted, countNote]).toEqual([
    [],
    [
      { label: '2030', href: '/record/timeline/2030/', note: '3' },
      { label: '2031', href: '/record/timeline/2031/', note: '198' },
    ],
    '201 events, counted by when they begin.',
  ]);
  expect(timelineEmbed(site, { year: '2030' }).events.map(({ name }) => name)).toEqual([
    'Event 0',
    'Event 1',
    'Event 2',
  ]);
});
