import { describe, expect, test } from 'vitest';
import { glanceDrawing, type GlanceDrawing } from '../../../src/views/article/glance-drawing.ts';
import { eventsOn, siteOf } from '../support/site-of.ts';

const site = siteOf({});

function drawingOf(dates: Readonly<Record<string, string | undefined>>, fields = ''): GlanceDrawing | undefined {
  return glanceDrawing(site, eventsOn(dates, fields));
}

function rowsOf(dates: Readonly<Record<string, string>>): string[] | undefined {
  return drawingOf(dates)?.rows.map(({ label }) => label);
}

describe('the rows of a glance', () => {
  test('are months, where all dates are that precise', () => {
    expect(rowsOf({ a: '2031-02-03', b: '2031-03-02', c: '2031-03' })).toEqual(['Feb 2031', 'Mar 2031']);
  });

  test('are years, where a date has no month', () => {
    expect(rowsOf({ a: '2029', b: '2031-03-02' })).toEqual(['2029', '2031']);
  });

  test('are decades, where there would be too many years', () => {
    const dates = Object.fromEntries(
      ['2001', '2003', '2005', '2007', '2009', '2011', '2031'].map((date) => [`e${date}`, date]),
    );
    expect(rowsOf(dates)).toEqual(['2000–9', '2010–9', '2030–9']);
  });

  test('are centuries, where a date is known no closer', () => {
    expect(rowsOf({ a: '19XX', b: '2031' })).toEqual(['1900–99', '2000–99']);
  });

  test('stand in order of time, each for what begins in it; an open start stands at its end', () => {
    expect(rowsOf({ a: '2031/..', b: '../2030', c: '2029/2031' })).toEqual(['2029', '2030', '2031']);
  });

  test('are said in words, with how many events begin in each', () => {
    expect(drawingOf({ a: '2029', b: '2031-03-02', c: '2031-04', d: undefined })?.label).toBe(
      'Drawing of when the events of this article begin. 2029: 1 event; 2031: 2 events. The list of events gives each date.',
    );
  });
});

describe('there is no glance', () => {
  test('of fewer than two dates', () => {
    expect(drawingOf({ a: '2031', b: undefined })).toBeUndefined();
  });

  test('of more than six centuries', () => {
    const dates = Object.fromEntries(
      ['0950', '1050', '1150', '1250', '1350', '1450', '1550'].map((date) => [`e${date}`, date]),
    );
    expect(drawingOf(dates)).toBeUndefined();
  });
});

describe('a mark', () => {
  test('is as wide as its date is long, and never too small to be seen', () => {
    expect(drawingOf({ a: '2030', b: '2031-01-01' })?.known).toBe('M60 25v5H299v-5zM60 42v5H64v-5z');
  });

  test('is pointed where its time goes on beyond the row', () => {
    const drawing = drawingOf({ a: '2030/..', b: '../2031' });
    expect(drawing?.known).toBe('M60 25v5H299l5 -2.5 -5 -2.5zM288 42l-5 2.5 5 2.5H299v-5z');
  });

  test('tells apart what lies within its date, and what is uncertain', () => {
    const within = drawingOf({ a: '2030', b: '2031' }, 'within: true');
    expect([within?.known, within?.bounded]).toEqual(['', 'M60 25v5H299v-5zM60 42v5H299v-5z']);
    const uncertain = drawingOf({ a: '2030~', b: '2031?' });
    expect([uncertain?.known, uncertain?.uncertain]).toEqual(['', 'M60 25v5H299v-5zM60 42v5H299v-5z']);
  });

  test('stands above another of the same time, and beside one of another', () => {
    const drawing = drawingOf({ a: '2031-01-01', b: '2031-01-01', c: '2031-12-31', d: '2030' });
    expect(drawing?.known).toBe('M60 25v5H299v-5zM60 43v5H64v-5zM60 36v5H64v-5zM295 43v5H299v-5z');
  });
});

test('marks that would make a row too high are left to the list', () => {
  const many = Object.fromEntries(Array.from({ length: 12 }, (_none, index) => [`e${index}`, '2031-03-02']));
  const drawing = drawingOf(many);
  expect(drawing?.known.match(/M/g)).toHaveLength(8);
  expect(drawing?.label).toContain('Mar 2031: 12 events');
});
