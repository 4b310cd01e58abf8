import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { readContentForEditing } from '../../src/changes/edit/content.ts';
import { planFixes } from '../../src/changes/edit/plan-fixes.ts';
import { proposeClaimant, proposeSpeaker } from '../../src/changes/edit/propose-speakers.ts';
import { readCorpus } from '../../src/record/corpus/read-corpus.ts';
import { formatProblems } from '../../src/record/problems/format-problems.ts';
import { createLinks } from '../../src/views/page/links.ts';
import { createSite } from '../../src/views/page/site.ts';
import { getRecord } from '../../src/record/corpus/corpus.ts';
import { compareTellings, type Finding } from '../../src/views/tellings/compare-tellings.ts';
import { tellingsOf } from '../../src/views/tellings/tellings-of.ts';
import { seed } from '../support/seed.ts';
import { projectDir } from '../support/site.ts';

const contentDir = seed?.contentDir ?? '';
const { corpus, problems } = readCorpus(contentDir, projectDir);

test('the check reports nothing of the seed', () => {
  expect(formatProblems(problems, 'text')).toBe('');
  expect(corpus.records.articles.size).toBe(1);
});

test('the guide to a first article has its text', () => {
  const [article] = corpus.records.articles.values();
  expect(readFileSync(join(projectDir, 'docs/first-article.txt'), 'utf8')).toBe(article?.body);
});

test('the check would mend nothing in the seed', () => {
  expect(planFixes(readContentForEditing(contentDir, projectDir)).fixes).toEqual([]);
});

const placesOf = (key: `quotes/${string}` | `claims/${string}`, field: string) =>
  (corpus.anchors.get(key) ?? []).filter(({ path }) => path[0] === field);

test('the seed has the speakers that are proposed, where one is sure', () => {
  const answers = [...corpus.records.quotes.values()].map(({ id, data }) => {
    const { answer, candidates } = proposeSpeaker(corpus, data.article.id, placesOf(`quotes/${id}`, 'exact'));
    return [id, answer === 'sure' ? (candidates[0]?.actor === data.speaker?.id ? 'right' : 'wrong') : answer];
  });
  expect(Object.fromEntries(answers)).toEqual({
    'medvedev-call-on-international-community': 'right',
    'medvedev-global-challenge': 'right',
    'medvedev-time-to-unite': 'right',
    'putin-united-front': 'right',
    // "killing what it claimed": what "it" means is the editor's to say.
    'russian-count-of-militants': 'nobody',
  });
});

test('the seed has the claimants that are proposed, where one is sure', () => {
  const answers = [...corpus.records.claims.values()].map(({ id, data }) => {
    const places = placesOf(`claims/${id}`, 'evidence');
    const { answer, candidates } = proposeClaimant(corpus, places[0]?.article ?? '', places);
    const recorded = data.claimant === 'article' ? 'article' : data.claimant?.id;
    const value = answer === 'article' ? 'article' : candidates[0]?.actor;
    return [id, answer === 'sure' || answer === 'article' ? (value === recorded ? 'right' : value) : answer];
  });
  const doubtful = answers.filter(([, judged]) => judged !== 'right');
  expect(answers).toHaveLength(26);
  expect(Object.fromEntries(doubtful)).toEqual({
    'air-force-struck-on-3-october': 'nobody',
    'call-made-during-visit': 'perhaps',
    'figures-belong-to-3-october': 'nobody',
    'forty-nine-militants-killed': 'nobody',
    'interview-given-to-aps': 'perhaps',
    'medvedev-called-for-unity': 'perhaps',
    'putin-called-for-united-front': 'perhaps',
    'su-34-attack-a-week-earlier': 'nobody',
    'two-day-visit-on-monday': 'perhaps',
    // The article's claim that these were the words; what the words say is the speaker's.
    'wording-of-the-call': 'dmitry-medvedev',
    'wording-of-the-global-challenge': 'dmitry-medvedev',
  });
});

test('the two strikes of October 2017 are told side by side, each with its own numbers', () => {
  const compared = (id: string) =>
    compareTellings(tellingsOf(createSite(corpus, createLinks('/')), getRecord(corpus, { kind: 'events', id })));
  const values = (findings: readonly Finding[]) =>
    findings.map(({ of, values }) => [
      of.kind === 'count' ? of.thing : `${of.day}.${of.month}.`,
      ...values.map(({ printed }) => printed),
    ]);
  const third = compared('strike-on-3-october');
  expect(values(third.differing)).toEqual([['field commanders', '12', 'seven']]);
  expect(values(third.alone)).toEqual([['militants', '49']]);
  const fifth = compared('strike-announced-on-5-october');
  expect(values(fifth.alike)).toEqual([
    ['militants', '49'],
    ['field commanders', 'seven'],
  ]);
  expect(fifth.days.map(({ of }) => of)).toMatchObject([
    { day: 5, month: 10 },
    { day: 3, month: 10 },
  ]);
});
