import { describe, expect, test } from 'vitest';
import { getRecord } from '../../../src/record/corpus/corpus.ts';
import { instrumentView, instrumentWords } from '../../../src/views/timeline/timeline-instrument.ts';
import { event, eventsOn, gazette, record, siteOf } from '../support/site-of.ts';

const site = siteOf({
  'sources/gazette': gazette,
  'places/quay': record('name: The quay\nkind: site'),
  'events/first': event('First', '2031', 'location: quay'),
  'events/second': event('Second', '2032', 'location: quay'),
  'events/rumour': event('A rumour', undefined),
});

describe('the instrument before its script runs', () => {
  const view = instrumentView(site, undefined);

  test('says where its data is', () => {
    expect(view?.src).toBe('/record/timeline/events.json');
    const quay = getRecord(site.corpus, { kind: 'places', id: 'quay' });
    expect(instrumentView(site, quay)?.src).toBe('/record/timeline/places/quay.json');
  });

  test('lists the first events without a date, as links', () => {
    expect(view?.undated).toEqual([{ label: 'A rumour', href: '/record/events/rumour/', lang: undefined }]);
    const rumours = Object.fromEntries(Array.from({ length: 20 }, (_none, index) => [`r${index}`, undefined]));
    const crowded = instrumentView(site, undefined, eventsOn({ one: '2031', two: '2032', ...rumours }));
    expect(crowded?.undated).toHaveLength(12);
  });

  test('offers lanes, but none by place at a place', () => {
    expect(view?.lanes.map(({ value }) => value)).toEqual(['', 'actor', 'place', 'kind']);
    const quay = getRecord(site.corpus, { kind: 'places', id: 'quay' });
    expect(instrumentView(site, quay)?.lanes.map(({ value }) => value)).toEqual(['', 'actor', 'kind']);
  });

  test('keeps as much height free as its events are likely to need', () => {
    const sizeOf = (count: number) =>
      instrumentView(
        site,
        undefined,
        eventsOn(Object.fromEntries(Array.from({ length: count }, (_none, index) => [`e${index}`, '2031']))),
      )?.size;
    expect([2, 4, 5, 12, 13, 500].map(sizeOf)).toEqual(['small', 'small', 'medium', 'medium', 'large', 'large']);
  });

  test('says where the words of its script are', () => {
    expect(view?.wordsSrc).toBe('/record/timeline/words.json');
    const words = instrumentWords(site);
    expect(words).toMatchObject({ language: 'en', events: '{n} events', inferred: 'inferred' });
    expect(words.months).toHaveLength(12);
    expect(words.shortMonths[8]).toBe('Sep');
  });

  test('shows a sample of every shape', () => {
    expect(view?.key.map(({ shape, label, isUncertain, gaps }) => [shape, label, isUncertain, gaps !== ''])).toEqual([
      ['bar', 'the time its date gives', false, false],
      ['bracket', 'somewhere within', false, false],
      ['bar', 'open end', false, true],
      ['bar', 'uncertain', true, false],
      ['column', 'so many events', false, false],
    ]);
  });
});

test('there is none where fewer than two events are dated', () => {
  expect(instrumentView(site, undefined, eventsOn({ one: '2031', rumour: undefined }))).toBeUndefined();
});
