import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { BuiltCorpus } from '../../src/record/corpus/corpus.ts';
import { readCorpus } from '../../src/record/corpus/read-corpus.ts';
import { generateContent } from './generate.ts';

const articles = 40;
const files = generateContent({ articles, seed: 7 });

describe('generateContent', () => {
  test('gives the same bytes for the same seed', () => {
    expect(generateContent({ articles, seed: 7 })).toEqual(files);
  });

  test('gives other bytes for another seed', () => {
    expect(generateContent({ articles, seed: 8 })).not.toEqual(files);
  });

  test.each([1, 2, 13])('writes every record once for %i articles', (few) => {
    const paths = generateContent({ articles: few, seed: 7 }).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('the invented corpus', () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
  let built: BuiltCorpus;

  beforeAll(() => {
    for (const { path, text } of files) {
      const file = join(folder, 'content', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    built = readCorpus(join(folder, 'content'), folder);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('has no problem, not even a warning', () => {
    expect(built.problems).toEqual([]);
  });

  test('has the proportions of news', () => {
    const { records } = built.corpus;
    const sizes = Object.fromEntries(Object.entries(records).map(([kind, byId]) => [kind, byId.size]));
    expect(sizes).toMatchObject({ articles, actors: 8, places: 4, events: articles, topics: 12, analyses: 1 });
    expect(records.quotes.size / articles).toBeCloseTo(3.3, 0);
    expect(records.claims.size / articles).toBeCloseTo(1, 0);
    expect(records.sources.size).toBe(articles + 10);
  });

  test('has articles of 350 to 700 words', () => {
    for (const { body } of built.corpus.records.articles.values()) {
      const words = body.trim().split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(350);
      expect(words).toBeLessThanOrEqual(700);
    }
  });

  test('has quotes of every form, and readings of some', () => {
    const quotes = [...built.corpus.records.quotes.values()].map(({ data }) => data);
    expect(new Set(quotes.map(({ kind }) => kind))).toEqual(new Set(['direct', 'partial', 'indirect']));
    expect(quotes.some(({ exact }) => typeof exact !== 'string')).toBe(true);
    expect(quotes.some(({ readings }) => readings.length > 0)).toBe(true);
  });

  test('has selectors that need the words before them', () => {
    const quotes = [...built.corpus.records.quotes.values()].map(({ data }) => data);
    expect(quotes.some(({ prefix }) => prefix !== undefined)).toBe(true);
  });

  test('has names that one actor bears, and shared ones that the article declares', () => {
    const { actors, articles: texts } = built.corpus.records;
    const aliases = [...actors.values()].flatMap(({ data }) => data.alternateName);
    const shared = aliases.filter((alias) => aliases.indexOf(alias) !== aliases.lastIndexOf(alias));
    expect(shared).not.toEqual([]);
    expect(shared.length).toBeLessThan(aliases.length);
    expect([...texts.values()].some(({ data }) => data.names.some(({ name }) => shared.includes(name)))).toBe(true);
  });

  test('mentions the first actor most', () => {
    const mentions = [...built.corpus.records.actors.keys()].map(
      (id) => built.corpus.occurrencesOf.get(`actors/${id}`)?.length ?? 0,
    );
    const [firstActor] = files.filter(({ path }) => path.startsWith('actors/')).map(({ path }) => path.slice(0, -3));
    expect(built.corpus.occurrencesOf.get(firstActor as `actors/${string}`)?.length).toBe(Math.max(...mentions));
  });
});
