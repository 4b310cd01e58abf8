import { expect, test } from 'vitest';
import { parseEdtf, type Edtf } from '../../../src/record/dates/edtf.ts';
import { dateView, eventDateView, momentView } from '../../../src/views/lines/dates.ts';
import * as en from '../../../src/words/en/index.ts';
import { eventsOn } from '../support/site-of.ts';

function date(written: string): Edtf {
  const parsed = parseEdtf(written);
  if (!parsed.ok) throw new Error(`${written} is not a date.`);
  return parsed.date;
}

test('a date has words, and a value for machines where HTML has one', () => {
  expect(dateView(date('2031-03-02'), en)).toEqual({ text: '2 March 2031', datetime: '2031-03-02' });
  expect(dateView(date('2031-03~'), en)).toEqual({ text: 'about March 2031', datetime: '2031-03' });
  expect(dateView(date('2031-03/2031-04'), en)).toEqual({ text: 'March–April 2031', datetime: undefined });
});

test('a moment lies within an interval', () => {
  expect(momentView(date('../2031-03-02'), en)).toEqual({ text: 'by 2 March 2031' });
  expect(momentView(date('2031-03-01/2031-03-02'), en)).toEqual({ text: 'between 1 and 2 March 2031' });
  expect(momentView(date('2031-03'), en)).toEqual({ text: 'March 2031', datetime: '2031-03' });
});

test('an event fills its date or lies within it', () => {
  const views = (written: string | undefined, fields?: string) =>
    eventsOn({ e: written }, fields).map(({ data }) => eventDateView(data, en));
  expect(views('2031-03')).toEqual([{ text: 'March 2031', datetime: '2031-03', dating: 'stated' }]);
  expect(views('2031-03', 'within: true')).toEqual([{ text: 'in March 2031', dating: 'stated' }]);
  expect(views(undefined)).toEqual([{ text: 'undated', dating: 'undated', reasoning: 'Nothing says when.' }]);
});
