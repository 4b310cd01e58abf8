/**
 * The largest records that the check lets pass, and what a build makes of them; `docs/performance.md` has the table. They
 * are weighed in a process that may not have more memory, by the CPU time it counts itself.
 */
import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { giants, type Giant } from '../support/giants.ts';
import { projectDir } from '../support/site.ts';
import type { Weighed } from '../support/weigh-giant.ts';

/** What passes, at its bound or at a size that shows how the cost grows. */
const passing: readonly (readonly [Giant, number])[] = [
  ['quotes of one article, a paragraph each', 1_000],
  ['quotes and claims in one sentence', 2_000],
  ['segments of one quote', 1_000],
  ['a name in one sentence', 20_000],
  ['roles of one actor', 1_000],
  ['evidence of one claim', 1_000],
  ['readings of one quote', 99],
  ['long wordings of one utterance, in a chain', 100],
  ['events that may be the same, each with each', 150],
  ['events of one day', 1_000],
  ['people at one meeting', 1_000],
  ['places inside each other', 41],
  ['names that begin alike', 1_000],
  ['paragraphs of one article', 20_000],
  ['quotes shown in one analysis', 1_000],
];

/** What is one too many, and what the check says of it. */
const refused: readonly (readonly [Giant, number, string])[] = [
  ['segments of one quote', 1_001, 'The list "exact" is too long; at most 1000 items are possible.'],
  ['roles of one actor', 1_001, 'The list "roles" is too long; at most 1000 items are possible.'],
  ['evidence of one claim', 1_001, 'The list "evidence" is too long; at most 1000 items are possible.'],
  ['people at one meeting', 1_001, 'The list "actors" is too long; at most 1000 items are possible.'],
  ['topics of one article', 1_001, 'The list "topics" is too long; at most 1000 items are possible.'],
  ['former ids of one topic', 1_001, 'The list "formerIds" is too long; at most 1000 items are possible.'],
  ['readings of one quote', 100, 'The record has 101 wordings of this utterance, of 1 quote and 100 readings;'],
  ['wordings of one utterance, in a chain', 101, 'The record has 101 wordings of this utterance, of 101 quotes'],
  ['events inside each other', 42, 'Following `partOf` from here passes more than 40 records'],
  ['places inside each other', 42, 'Following `within` from here passes more than 40 records'],
  ['topics inside each other', 42, 'Following `broader` from here passes more than 40 records'],
];

let weighed: readonly Weighed[];
beforeAll(() => {
  const asked = JSON.stringify([...passing, ...refused.map(([giant, size]) => [giant, size])]);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=512', 'tests/support/weigh-giant.ts', asked],
    { cwd: projectDir, encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(stderr);
  weighed = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Weighed);
});

describe('a giant that the check lets pass', () => {
  test.each(passing.map(([giant], index) => [giant, index] as const))(
    '%s: costs what its text does',
    (_name, index) => {
      const giant = weighed[index];
      if (!giant) throw new Error('It was not weighed.');
      const { refusal, seconds, megabytesOfText, peakMegabytes, made } = giant;
      expect(refusal).toBeUndefined();
      // A minute for each megabyte, and what the smallest record takes.
      expect(seconds).toBeLessThan(60 * megabytesOfText + 2);
      expect(peakMegabytes).toBeLessThan(1_000);
      // A search result, a card or a feed shows a passage, not what stands around it.
      for (const { together } of [made.search, made.cards, made['linked data']].filter((one) => one !== undefined)) {
        expect(together).toBeLessThan(40e6 * megabytesOfText + 1e6);
      }
    },
  );
});

describe('a giant beyond its bound', () => {
  test.each(refused.map(([giant, size, message], index) => [giant, size, message, index] as const))(
    '%s: %i are refused, and the check says why',
    (_name, _size, message, index) => {
      expect(weighed[passing.length + index]?.refusal).toContain(message);
    },
  );
});

test('every giant is weighed', () => {
  const here = new Set<string>([...passing, ...refused].map(([giant]) => giant));
  const elsewhere = [
    'wordings of one utterance, each with each',
    'echoes of one quote',
    'events that may be the same as one',
    'people at one meeting of a long name',
    'one family name',
    'assessments of one claim',
  ];
  expect(Object.keys(giants).filter((giant) => !here.has(giant))).toEqual(elsewhere);
});
