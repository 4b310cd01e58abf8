import { describe, expect, test } from 'vitest';
import { checksView } from '../../../src/views/pages/checks-view.ts';
import { actor, article, assessed, claim, event, gazette, quote, siteOf } from '../support/site-of.ts';

describe('the page of checks', () => {
  const view = checksView(
    siteOf({
      'sources/gazette': gazette,
      'articles/rain': article('“One,” Ana Orr said. “Two.” Orr left. It rained.'),
      'articles/snow': article('Snow.').replace('Rain over', 'Snow over'),
      'actors/ana-orr': actor('Ana Orr', 'alternateName: [Orr]'),
      'quotes/no': quote('[One, Two]'),
      'claims/a': claim('A.', 'It rained', assessed(['corroborated', '2031'], ['disputed', '2032'])),
      'claims/b': claim('B.', 'rained', assessed(['corroborated', '2031'])),
      'claims/c': claim('C.', 'Orr left', assessed(['contradicted', '2031'])),
      'claims/d': claim('D.', 'left'),
      'claims/e': claim('E.', 'said', 'assessments:\n  - verdict: not assessed\n    reasoning: None.\n    date: 2031'),
      'events/a': event('Talks', '2031-03'),
      'events/b': event('Vote', '2031-04'),
      'events/c': event('Rumour'),
      'events/d': event('Guess', '2031-05').replace('dating: stated', 'dating: inferred\nreasoning: A guess.'),
    }),
  );

  test('counts passages, references, dates and names', () => {
    // Two segments and five pieces of evidence; two articles' source, a speaker and an article, five articles of
    // evidence, four sources of assessments, four of events; a date for each source, article, quote, assessment, event.
    expect(view).toMatchObject({ selectors: 7, references: 17, dates: 12, mentions: 2 });
  });

  test('counts the records of each kind', () => {
    expect(view.records.map(({ label, count }) => [label, count])).toEqual([
      ['Articles', 2],
      ['Sources', 1],
      ['Actors', 1],
      ['Places', 0],
      ['Events', 4],
      ['Quotes', 1],
      ['Claims', 5],
      ['Topics', 0],
      ['Analyses', 0],
    ]);
    expect(view.records[0]?.href).toBe('/record/articles/');
  });

  test('counts verdicts by the assessment that counts', () => {
    expect(view.verdicts).toEqual([
      { verdict: 'corroborated', label: 'Corroborated', count: 1 },
      { verdict: 'contradicted', label: 'Contradicted', count: 1 },
      { verdict: 'disputed', label: 'Disputed', count: 1 },
      { verdict: 'not assessed', label: 'Not assessed', count: 2 },
    ]);
    expect(view).toMatchObject({ claims: 5, assessed: 3 });
    expect(view.contested.map(({ statement }) => statement)).toEqual(['A.', 'C.']);
  });

  test('counts how events are dated', () => {
    expect(view.datings).toEqual([
      { label: 'stated', count: 2 },
      { label: 'inferred', count: 1 },
      { label: 'undated', count: 1 },
    ]);
  });

  test('counts the passages and names of each article', () => {
    expect(view.articles).toEqual([
      { label: 'Rain over the harbour', href: '/record/articles/rain/', selectors: 7, mentions: 2 },
      { label: 'Snow over the harbour', href: '/record/articles/snow/', selectors: 0, mentions: 0 },
    ]);
  });

  test('has nothing but zeros for an empty record', () => {
    const empty = checksView(siteOf({}));
    expect(empty).toMatchObject({ selectors: 0, references: 0, dates: 0, mentions: 0, claims: 0, assessed: 0 });
    expect([...empty.records, ...empty.verdicts, ...empty.datings].every(({ count }) => count === 0)).toBe(true);
    expect([...empty.articles, ...empty.contested]).toEqual([]);
  });
});
