import { describe, expect, test } from 'vitest';
import { getRecord } from '../../../../src/record/corpus/corpus.ts';
import { recordDays } from '../../../../src/views/sharing/feeds/record-days.ts';
import type { AnyRecord } from '../../../../src/record/schemas/index.ts';
import type { Kind } from '../../../../src/record/schemas/kinds.ts';
import {
  actor,
  article,
  assessed,
  claim,
  event,
  gazette,
  quote,
  record,
  siteOf,
  type Files,
} from '../../support/site-of.ts';

const files: Files = {
  'sources/gazette': gazette,
  'sources/log': gazette.replace('2031-03-03', '2031-03~'),
  'actors/ana-orr': actor('Ana Orr'),
  'actors/unseen': actor('Nobody Known'),
  'places/averland': record('name: Averland\nkind: region'),
  'topics/tolls': record('name: Tolls'),
  'topics/unused': record('name: Unused'),
  'articles/rain': article('“No tolls,” Ana Orr said.', 'topics: [tolls]'),
  'articles/later': article('In Averland it rained.').replaceAll('2031-03-03', '2031-04'),
  'articles/open': article('It rained on.').replaceAll('2031-03-03', '../2031-05-06'),
};

function days(path: `${Kind}/${string}`, more: Files = {}) {
  const { corpus } = siteOf({ ...files, ...more });
  const slash = path.indexOf('/');
  return recordDays(
    corpus,
    getRecord(corpus, { kind: path.slice(0, slash) as Kind, id: path.slice(slash + 1) }) as AnyRecord,
  );
}

const on = (published: string, updated = published) => ({ published, updated });

describe('a record is dated', () => {
  test('as a document by its publication, a month by its first day, an open start by its end', () => {
    expect([days('articles/rain'), days('articles/later'), days('articles/open'), days('sources/log')]).toEqual([
      on('2031-03-03'),
      on('2031-04-01'),
      on('2031-05-06'),
      on('2031-03-01'),
    ]);
  });

  test('as a quote or a claim by the article that prints it, whenever it was spoken', () => {
    const more = {
      'quotes/no-tolls': quote('No tolls', 'spoken: 2030'),
      'claims/tolls': claim('No tolls.', 'No tolls'),
    };
    expect([days('quotes/no-tolls', more), days('claims/tolls', more)]).toEqual([on('2031-03-03'), on('2031-03-03')]);
  });

  test('as an event by the first document that reports it', () => {
    const more = {
      'events/meeting': event('A meeting', '2030-01-01', 'evidence: [{ article: later, exact: it rained }]'),
    };
    expect(days('events/meeting', more)).toEqual(on('2031-03-03'));
  });

  test('as a name by the first article that has it', () => {
    expect([days('actors/ana-orr'), days('places/averland'), days('topics/tolls')]).toEqual([
      on('2031-03-03'),
      on('2031-04-01'),
      on('2031-03-03'),
    ]);
  });

  test('not at all where nothing says when', () => {
    expect([days('actors/unseen'), days('topics/unused')]).toEqual([undefined, undefined]);
  });
});

describe('a record changes', () => {
  test('on the day of its newest assessment', () => {
    const given = assessed(['disputed', '2031-06-01'], ['contradicted', '2031-07']);
    expect(days('claims/tolls', { 'claims/tolls': claim('No tolls.', 'No tolls', given) })).toEqual(
      on('2031-03-03', '2031-07-01'),
    );
  });

  test('on the day of its newest correction', () => {
    const corrected = quote('No tolls', 'corrections: [{ date: 2031-08-02, text: It was wrong. }]');
    expect(days('quotes/no-tolls', { 'quotes/no-tolls': corrected })).toEqual(on('2031-03-03', '2031-08-02'));
  });

  test('never before it is published', () => {
    const given = claim('No tolls.', 'No tolls', assessed(['disputed', '2031']));
    expect(days('claims/tolls', { 'claims/tolls': given })).toEqual(on('2031-03-03'));
  });
});
