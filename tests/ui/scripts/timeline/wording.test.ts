import { describe, expect, test } from 'vitest';
import { dayNumberOf } from '../../../../src/ui/scripts/timeline/calendar.ts';
import { filled } from '../../../../src/ui/scripts/phrases.ts';
import { fitText } from '../../../../src/ui/scripts/timeline/measure.ts';
import { eventCount, statusLine, timeTitle, windowTitle } from '../../../../src/ui/scripts/timeline/wording.ts';
import { instrumentWords, type InstrumentWords } from '../../../../src/views/timeline/timeline-instrument.ts';
import { dictionaryOf } from '../../../../src/words/words.ts';
import { gazette, siteOf } from '../../../views/support/site-of.ts';
import { eventOn, years } from './support.ts';

const day = dayNumberOf;

function wordsIn(language: 'en' | 'fr'): InstrumentWords {
  return instrumentWords({ ...siteOf({ 'sources/gazette': gazette }), language, words: dictionaryOf(language) });
}

const english = wordsIn('en');
const french = wordsIn('fr');

test.each([
  ['2031', years(2031)],
  ['2011 to 2020', years(2011, 2020)],
  ['March 2031', { from: day(2031, 3), until: day(2031, 4) }],
  ['March to May 2031', { from: day(2031, 3), until: day(2031, 6) }],
  ['November 2030 to February 2031', { from: day(2030, 11), until: day(2031, 3) }],
  ['5 May 2031', { from: day(2031, 5, 5), until: day(2031, 5, 6) }],
  ['5–9 May 2031', { from: day(2031, 5, 5), until: day(2031, 5, 10) }],
  ['28 April 2031 to 1 May 2031', { from: day(2031, 4, 28), until: day(2031, 5, 2) }],
  ['−60 to −51', years(-60, -51)],
])('a stretch of time is called %s', (title, time) => {
  expect(timeTitle(english, time)).toBe(title);
});

test('the first of a month has its own form in French', () => {
  expect(timeTitle(french, { from: day(2031, 5, 1), until: day(2031, 5, 2) })).toBe('1er mai 2031');
  expect(timeTitle(french, { from: day(2031, 3), until: day(2031, 6) })).toBe('mars à mai 2031');
});

test('a window is called by the years, months or days it shows something of', () => {
  expect(windowTitle(english, { from: day(2011, 5, 4), until: day(2020, 2, 2) })).toBe('2011 to 2020');
  expect(windowTitle(english, { from: day(2031, 3, 4), until: day(2031, 5, 2.5) })).toBe('March to May 2031');
  expect(windowTitle(english, { from: day(2031, 5, 4.2), until: day(2031, 5, 7.7) })).toBe('4–7 May 2031');
});

test('events are counted in the page’s language', () => {
  expect([0, 1, 2, 4944].map((number) => eventCount(english, number))).toEqual([
    '0 events',
    '1 event',
    '2 events',
    '4,944 events',
  ]);
  expect([0, 1, 2].map((number) => eventCount(french, number))).toEqual(['0 événement', '1 événement', '2 événements']);
});

test('a template keeps the places nothing was given for', () => {
  expect(filled('{n} of {total}, {n}', { n: 3 })).toBe('3 of {total}, 3');
});

describe('a text that has to fit', () => {
  const width = (text: string) => text.length * 6;
  const fit = (text: string, characters: number) => fitText(text, characters * 6, width);

  test('stays whole where it can', () => {
    expect(fit('The harbour office is open', 26)).toBe('The harbour office is open');
  });

  test('is cut at a word', () => {
    expect(fit('The harbour office is open', 20)).toBe('The harbour office …');
    expect(fit('The harbour office is open', 19)).toBe('The harbour …');
    expect(fit('The harbourmasters', 14)).toBe('The …');
    expect(fit('The harbour, the office', 14)).toBe('The harbour …');
  });

  test('is cut inside a word where there is no other, and goes away where next to nothing would be left', () => {
    expect(fit('Tollkeepersassociation', 12)).toBe('Tollkeeper …');
    expect(fit('Tollkeepersassociation of Averland', 12)).toBe('');
    expect(fit('The harbour office is open', 4)).toBe('');
  });
});

test('the line of status says which time is shown, and how many of the events', () => {
  const events = [2011, 2015, 2019].map((year, index) => eventOn(index, day(year), day(year)));
  expect(statusLine(english, events, years(2011, 2020))).toBe('2011 to 2020\u00A0· 3 events');
  expect(statusLine(english, events, years(2014, 2016))).toBe('2014 to 2016\u00A0· 1 of 3 events');
});
