import { describe, expect, test } from 'vitest';
import type { SearchState } from '../../../../../src/ui/scripts/search/search-state.ts';
import { engineOf, searchRecord, urlsOf } from './engine-of.ts';

const dated = (id: string, first: string, last = first) =>
  searchRecord('events', id, { title: `Talks ${id}`, span: [first, last], values: { kind: ['events'] } });

const engine = await engineOf(
  [
    dated('autumn', '2017-09-01', '2017-11-30'),
    dated('day', '2017-10-08'),
    dated('month', '2017-10-01', '2017-10-31'),
    dated('early', '2001-04-04'),
    dated('later', '2017-10-12'),
    dated('year', '2017-01-01', '2017-12-31'),
    searchRecord('events', 'undated', { title: 'Talks undated', values: { kind: ['events'] } }),
    searchRecord('claims', 'denied', {
      title: 'Talks denied',
      values: { kind: ['claims'], verdict: ['contradicted'] },
    }),
    searchRecord('claims', 'doubted', { title: 'Talks doubted', values: { kind: ['claims'], verdict: ['disputed'] } }),
    searchRecord('claims', 'open', { title: 'Talks open', values: { kind: ['claims'], verdict: ['not assessed'] } }),
    searchRecord('topics', 'z', {
      title: 'Talks Zeta',
      names: ['Talks Zeta'],
      sortKey: 'talks zeta',
      values: { kind: ['topics'] },
    }),
    searchRecord('topics', 'a', {
      title: 'Talks Alpha',
      names: ['Talks Alpha'],
      sortKey: 'talks alpha',
      values: { kind: ['topics'] },
    }),
  ],
  // So small that every table has several files.
  { sizes: { table: 60, records: 60, directory: 4000 } },
);

const found = async (state: Partial<SearchState>) => urlsOf(await engine.ask({ query: '', limits: {}, ...state }));

describe('a time', () => {
  test.each([
    ['2017-10-08', '2017-10-08', ['autumn', 'day', 'month', 'year']],
    ['2017-10', '2017-10', ['autumn', 'day', 'later', 'month', 'year']],
    ['2017-11-01', undefined, ['autumn', 'year']],
    [undefined, '2001', ['early']],
    ['2017-12', '2018', ['year']],
    ['2018', undefined, []],
  ])('from %s to %s has what touches it', async (from, to, expected) => {
    expect((await found({ from, to })).sort()).toEqual(expected);
  });

  test('narrows what has the words', async () => {
    expect(await found({ query: 'day', from: '2017-10' })).toEqual(['day']);
    expect(await found({ query: 'day', from: '2018' })).toEqual([]);
  });
});

describe('an order', () => {
  const events = { limits: { kind: ['events'] } };

  test('oldest first has the vague before the precise, and what has no date last', async () => {
    expect(await found({ ...events, order: 'oldest' })).toEqual([
      'early',
      'year',
      'autumn',
      'month',
      'day',
      'later',
      'undated',
    ]);
  });

  test('newest first is the other way round', async () => {
    expect(await found({ ...events, order: 'newest' })).toEqual([
      'later',
      'day',
      'month',
      'autumn',
      'year',
      'early',
      'undated',
    ]);
  });

  test('contested first has the contradicted before the disputed', async () => {
    expect(await found({ limits: { kind: ['claims'] }, order: 'contested' })).toEqual(['denied', 'doubted', 'open']);
  });

  test('by name is that of the alphabet', async () => {
    expect(await found({ limits: { kind: ['topics'] }, order: 'name' })).toEqual(['a', 'z']);
  });
});
