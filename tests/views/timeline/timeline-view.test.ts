import { describe, expect, test } from 'vitest';
import {
  eventsOnOnePage,
  timelineView,
  timelineYears,
  timelineYearView,
} from '../../../src/views/timeline/timeline-view.ts';
import { event, gazette, siteOf } from '../support/site-of.ts';

function siteWith(dates: Readonly<Record<string, string | undefined>>) {
  const events = Object.entries(dates).map(([id, date]) => [`events/${id}`, event(id, date)]);
  return siteOf({ 'sources/gazette': gazette, ...(Object.fromEntries(events) as Record<string, string>) });
}

describe('a timeline on one page', () => {
  const site = siteWith({
    rumour: undefined,
    'new-year': '2030-12-31/2031-01-01',
    spring: '2031-03',
    'second-of-march': '2031-03-02',
    since: '2031/..',
    until: '../2029-06',
    ancient: '0987',
    decade: '202X',
  });
  const view = timelineView(site);

  test('has the years in order, the undated last', () => {
    expect(view.years.map(({ key, title }) => [key, title])).toEqual([
      ['0987', '987'],
      ['2020', '2020'],
      ['2029', '2029'],
      ['2030', '2030'],
      ['2031', '2031'],
      ['undated', 'Undated'],
    ]);
  });

  test('has an event under the year it begins in; without a start, under the year it had happened by', () => {
    expect(view.years.map(({ events }) => events.map(({ name }) => name))).toEqual([
      ['ancient'],
      ['decade'],
      ['until'],
      ['new-year'],
      ['since', 'spring', 'second-of-march'],
      ['rumour'],
    ]);
  });

  test('counts the events, is drawn, and has no pages for years', () => {
    expect(view.facts).toBe('8 events');
    expect(view.drawings.map(({ size }) => size)).toEqual(['narrow', 'wide']);
    expect(view.yearLinks).toEqual([]);
    expect(timelineYears(site)).toEqual([]);
    expect(view.head).toMatchObject({ title: 'Timeline · On Record', href: '/record/timeline/', section: 'timeline' });
  });

  test('is empty where there are no events', () => {
    expect(timelineView(siteOf({}))).toMatchObject({
      facts: 'There are no events yet.',
      years: [],
      yearLinks: [],
      drawings: [],
    });
  });
});

describe('a timeline of many events', () => {
  const many = (number: number) =>
    siteWith(
      Object.fromEntries(
        Array.from({ length: number }, (_none, index) => [
          `e${String(index).padStart(3, '0')}`,
          index % 50 === 49 ? undefined : `${2020 + (index % 4)}-05`,
        ]),
      ),
    );

  test('stays on one page up to a number', () => {
    const view = timelineView(many(eventsOnOnePage));
    expect(view.years.map(({ key }) => key)).toEqual(['2020', '2021', '2022', '2023', 'undated']);
    expect(view.yearLinks).toEqual([]);
    expect(view.drawings).toEqual([]);
  });

  const site = many(eventsOnOnePage + 1);

  test('has a page for each year beyond it', () => {
    const view = timelineView(site);
    expect(view.years).toEqual([]);
    expect(view.drawings).toEqual([]);
    expect(view.yearLinks).toEqual([
      { label: '2020', href: '/record/timeline/2020/', note: '51 events' },
      { label: '2021', href: '/record/timeline/2021/', note: '48 events' },
      { label: '2022', href: '/record/timeline/2022/', note: '50 events' },
      { label: '2023', href: '/record/timeline/2023/', note: '48 events' },
      { label: 'Undated', href: '/record/timeline/undated/', note: '4 events' },
    ]);
    expect(timelineYears(site)).toEqual(['2020', '2021', '2022', '2023', 'undated']);
  });

  test('has the events of one year on its page', () => {
    const view = timelineYearView(site, '2021');
    expect(view).toMatchObject({
      title: 'Timeline: 2021',
      facts: '48 events',
      head: {
        href: '/record/timeline/2021/',
        crumbs: [
          { label: 'On Record', href: '/record/' },
          { label: 'Timeline', href: '/record/timeline/' },
        ],
      },
      yearLinks: [],
    });
    expect(view.years.map(({ key, events }) => [key, events.length])).toEqual([['2021', 48]]);
    expect(view.drawings.map(({ size }) => size)).toEqual(['narrow', 'wide']);
  });

  test('has a page for the undated, without a drawing', () => {
    const view = timelineYearView(site, 'undated');
    expect(view.title).toBe('Timeline: Undated');
    expect(view.years[0]?.events.map(({ name }) => name)).toEqual(['e049', 'e099', 'e149', 'e199']);
    expect(view.drawings).toEqual([]);
  });

  test('refuses a year in which nothing begins', () => {
    expect(() => timelineYearView(site, '1999')).toThrow('No event begins in 1999.');
  });
});

describe('a timeline of centuries', () => {
  const years = Array.from({ length: 300 }, (_none, index) => String(1700 + index));
  const site = siteWith({ ...Object.fromEntries(years.map((year) => [`e${year}`, year])), late: '2031-03' });

  test('offers decades, and those years that have one to themselves', () => {
    expect(timelineView(site).yearLinks.map(({ label }) => label)).toEqual([
      ...Array.from({ length: 30 }, (_none, index) => `${1700 + 10 * index}–${1709 + 10 * index}`),
      '2031',
    ]);
    expect(timelineYears(site)).toHaveLength(331);
  });

  test('has a page for a decade, which leads to its years', () => {
    const view = timelineYearView(site, '1810-1819');
    expect(view).toMatchObject({
      title: 'Timeline: 1810–1819',
      facts: '10 events',
      years: [],
      head: { href: '/record/timeline/1810-1819/' },
    });
    expect(view.yearLinks.map(({ label }) => label)).toEqual([
      '1810',
      '1811',
      '1812',
      '1813',
      '1814',
      '1815',
      '1816',
      '1817',
      '1818',
      '1819',
    ]);
  });
});

test('a year of more events than its page holds leads to all of them in the index', () => {
  const of2031 = Array.from({ length: eventsOnOnePage + 1 }, (_none, index) => [`e${index}`, '2031'] as const);
  const crowded = timelineYearView(siteWith({ ...Object.fromEntries(of2031), old: '2029' }), '2031');
  expect(crowded.years[0]?.events).toHaveLength(200);
  expect(crowded.years[0]?.more).toEqual({ label: '2031: all 201 events', href: '/record/events/-/year/2031/' });
  expect(crowded.facts).toBe('201 events');
  const alone = timelineYearView(siteWith(Object.fromEntries(of2031)), '2031');
  expect(alone.years[0]?.more?.href).toBe('/record/events/');
});
