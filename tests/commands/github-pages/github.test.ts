/** How GitHub is asked when it is busy, down or of another mind. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { createGitHub, type GitHub } from '../../../src/commands/github-pages/github.ts';
import { fakeGitHub, type FakeGitHub } from '../../support/fake-github.ts';

let fake: FakeGitHub;
let github: GitHub;
let pauses: number[];

beforeEach(async () => {
  fake = await fakeGitHub('a-token');
  pauses = [];
  github = createGitHub({ apiUrl: fake.url, repository: 'averland/record', token: 'a-token' }, (time) => {
    pauses.push(time);
    return Promise.resolve();
  });
});
afterEach(() => fake.close());

const asked = (): string[] => fake.asked.map((line) => line.replace('/repos/averland/record/', ''));

describe('GitHub', () => {
  test('is asked again when it fails, each time later', async () => {
    fake.comments.push({ id: 5, body: 'old', user: { login: 'github-actions[bot]', type: 'Bot' } });
    fake.troubles.push({ status: 502 }, { status: 503 });
    await github.updateComment(5, 'new');
    expect([fake.comments[0]?.body, pauses]).toEqual(['new', [1000, 4000]]);
  });

  test('is left alone in the end, with its own words', async () => {
    fake.troubles.push(...Array.from({ length: 4 }, () => ({ status: 500 })));
    await expect(github.findHead(7)).rejects.toThrow('GitHub answers 500 to GET pulls/7: Not now');
    expect(pauses).toEqual([1000, 4000, 16_000]);
  });

  test('is never asked twice for a comment that it may have written', async () => {
    fake.troubles.push({ status: 502 });
    await expect(github.createComment(7, 'a')).rejects.toThrow('GitHub answers 502 to POST issues/7/comments: Not now');
    expect(asked()).toEqual(['POST issues/7/comments']);
  });

  test('is given the time it asks for, also before a comment, which it has refused', async () => {
    fake.troubles.push({ status: 403, headers: { 'retry-after': '30' } }, { status: 429 });
    await github.createComment(7, 'a');
    expect([fake.comments.map(({ body }) => body), pauses]).toEqual([['a'], [30_000, 60_000]]);
  });

  test.each([
    ['a limit that lasts an hour', { status: 403, headers: { 'x-ratelimit-remaining': '0' } }],
    ['a limit that lasts longer than a job should', { status: 429, headers: { 'retry-after': '3600' } }],
    ['a missing permission', { status: 403 }],
    ['what is not there', { status: 404 }],
  ])('is not asked again after %s', async (_what, trouble) => {
    fake.troubles.push(trouble);
    await expect(github.findHead(7)).rejects.toThrow(`GitHub answers ${trouble.status} to GET pulls/7: Not now`);
    expect([asked(), pauses]).toEqual([['GET pulls/7'], []]);
  });

  test('is said not to answer where nobody does', async () => {
    await fake.close();
    await expect(github.findHead(7)).rejects.toThrow('GitHub does not answer to GET pulls/7.');
  });

  test('is asked page by page', async () => {
    const own = { body: 'mark', user: { login: 'github-actions[bot]', type: 'Bot' } };
    fake.comments.push(...Array.from({ length: 200 }, (_unused, index) => ({ ...own, id: index + 1 })));
    expect(await github.findComments(7, 'mark')).toHaveLength(200);
    expect(asked()).toEqual([1, 2, 3].map((page) => `GET issues/7/comments?per_page=100&page=${page}`));
  });
});
