import { expect, test } from 'vitest';
import { getRecord } from '../../../src/record/corpus/corpus.ts';
import { currentAssessment, isContested, verdictOf, verdictView } from '../../../src/views/lines/verdicts.ts';
import * as en from '../../../src/words/en/index.ts';
import { article, assessed, claim, gazette, siteOf } from '../support/site-of.ts';

function claimWith(...assessments: (readonly [verdict: string, date: string])[]) {
  const site = siteOf({
    'sources/gazette': gazette,
    'articles/rain': article('It rained.'),
    'claims/rain': claim('It rained.', 'It rained', assessments.length > 0 ? assessed(...assessments) : ''),
  });
  return getRecord(site.corpus, { kind: 'claims', id: 'rain' }).data;
}

test('the newest assessment counts, wherever it stands in the file', () => {
  const claimed = claimWith(['disputed', '2031-04-02'], ['corroborated', '2031-05'], ['contradicted', '2031-03-31']);
  expect(currentAssessment(claimed)?.reasoning).toBe('The corroborated case.');
  expect(verdictView(verdictOf(claimed), en)).toEqual({ verdict: 'corroborated', label: 'Corroborated' });
});

test('of two assessments of one day the later in the file counts', () => {
  expect(verdictOf(claimWith(['corroborated', '2031-04-02'], ['disputed', '2031-04-02']))).toBe('disputed');
  expect(verdictOf(claimWith(['disputed', '2031-04-02'], ['corroborated', '2031-04-02']))).toBe('corroborated');
});

test('a claim without assessments is not assessed', () => {
  expect(currentAssessment(claimWith())).toBeUndefined();
  expect(verdictView(verdictOf(claimWith()), en)).toEqual({ verdict: 'not assessed', label: 'Not assessed' });
});

test('what sources contradict or dispute is contested, by the assessment that counts', () => {
  expect(isContested(claimWith(['contradicted', '2031-04-02']))).toBe(true);
  expect(isContested(claimWith(['disputed', '2031-04-02']))).toBe(true);
  expect(isContested(claimWith(['disputed', '2031-04-02'], ['corroborated', '2031-04-03']))).toBe(false);
  expect(isContested(claimWith(['not assessed', '2031-04-02']))).toBe(false);
});
