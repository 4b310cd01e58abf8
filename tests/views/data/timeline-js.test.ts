import { describe, expect, test } from 'vitest';
import { timelineJs } from '../../../src/views/data/timeline-js.ts';
import { event, gazette, siteOf } from '../support/site-of.ts';

function slideOf(date: string | undefined, fields = '') {
  const site = siteOf({ 'sources/gazette': gazette, 'events/it': event('Tea & <b>toast</b>', date, fields) });
  return timelineJs(site, 'A & B', site.corpus.chronology);
}

describe('a timeline for TimelineJS', () => {
  test.each([
    ['2031', { year: 2031 }, undefined, '2031'],
    ['2031-03', { year: 2031, month: 3 }, undefined, 'March 2031'],
    ['2031-03-02', { year: 2031, month: 3, day: 2 }, undefined, '2 March 2031'],
    ['2031-03-02/2031-04', { year: 2031, month: 3, day: 2 }, { year: 2031, month: 4 }, '2 March 2031 – April 2031'],
    ['2031/..', { year: 2031 }, undefined, 'since 2031'],
    ['../2031-03', { year: 2031, month: 3 }, undefined, 'until March 2031'],
    ['203X', { year: 2030, month: 1, day: 1 }, { year: 2039, month: 12, day: 31 }, '2030s'],
  ])('draws %s no finer than it is known, with our words', (date, start, end, words) => {
    const [slide] = slideOf(date).events;
    expect([slide?.start_date, slide?.end_date, slide?.display_date]).toEqual([start, end, words]);
  });

  test('counts what has no date in the title, and escapes what it says', () => {
    expect(slideOf(undefined)).toEqual({
      title: {
        text: {
          headline: 'A &amp; B',
          text: '0 dated events; 1 more is without a date. Dates are as the record knows them; a bar is not always a duration.',
        },
      },
      events: [],
    });
    expect(slideOf('2031').events[0]?.text.headline).toBe(
      '<a href="https://record.example/record/events/it/">Tea &amp; &lt;b&gt;toast&lt;/b&gt;</a>',
    );
  });
});
