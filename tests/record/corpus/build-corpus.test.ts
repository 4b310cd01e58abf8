import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../../src/record/corpus/build-corpus.ts';
import { backlinksOf, findAnchor, getRecord, keyOf, type BuiltCorpus } from '../../../src/record/corpus/corpus.ts';
import { readCorpus } from '../../../src/record/corpus/read-corpus.ts';
import { walkData } from '../../../src/record/corpus/walk-data.ts';
import { compareDates } from '../../../src/record/dates/compare-dates.ts';
import { formatProblems } from '../../../src/record/problems/format-problems.ts';
import type { AnyRecord } from '../../../src/record/schemas/index.ts';
import { kinds, type Kind } from '../../../src/record/schemas/kinds.ts';
import { parseSource } from '../../../src/record/source/parse-source.ts';
import { readContent } from '../../../src/record/source/read-content.ts';
import type { SourceFile } from '../../../src/record/source/source-file.ts';
import { fixtureDir, fixtureNames, hasContent, readFixture } from '../../support/check-fixtures.ts';
import { projectDir } from '../../support/site.ts';
import { runs } from '../../support/runs.ts';

function filesOf(name: string): readonly SourceFile[] {
  return readContent(join(fixtureDir(name), 'content'), fixtureDir(name)).files;
}

const golden = readCorpus(join(projectDir, 'tests/golden/content'), projectDir).corpus;
const clean = readFixture('clean').corpus;

function recordsOf({ records }: BuiltCorpus['corpus']): AnyRecord[] {
  return kinds.flatMap((kind) => [...records[kind].values()] as AnyRecord[]);
}

/** Everything a corpus says, in its order, as text. */
function written({ corpus, problems }: BuiltCorpus): string {
  const plain = (_key: string, value: unknown): unknown => {
    if (value instanceof Map) return [...(value as ReadonlyMap<unknown, unknown>)];
    if (typeof value === 'object' && value !== null && 'body' in value && 'path' in value)
      return (value as AnyRecord).path;
    return value;
  };
  const { records, ...rest } = corpus;
  const data = kinds.map((kind) =>
    [...records[kind].values()].map((record) => [record.path, record.data, record.body]),
  );
  return JSON.stringify([data, rest, problems], plain);
}

describe.each([
  ['the clean fixture', clean, 0],
  ['the golden record', golden, 1],
])('the corpus of %s', (_name, corpus, referencesOfSite) => {
  const records = recordsOf(corpus);

  test('has the way back along every reference, and no other', () => {
    const forward = records.flatMap((record) => [
      ...walkData(record.data).references.map(
        ({ path, value }) => `${keyOf(record)} ${path.join('.')} ${keyOf(value)}`,
      ),
      ...(corpus.bodies.get(keyOf(record))?.references ?? []).map(({ to }) => `${keyOf(record)}  ${keyOf(to)}`),
    ]);
    const back = records.flatMap((record) =>
      backlinksOf(corpus, record).map(({ from, path }) => `${keyOf(from)} ${path.join('.')} ${keyOf(record)}`),
    );
    expect(back.toSorted()).toEqual(forward.toSorted());
    expect(forward.length + referencesOfSite).toBe(corpus.counts.references);
    expect(forward.length).toBeGreaterThan(40);
  });

  test('has every event once, in an order that is total', () => {
    const { chronology } = corpus;
    expect(chronology.map(({ id }) => id).sort()).toEqual([...corpus.records.events.keys()].sort());
    for (const [index, event] of chronology.entries()) {
      for (const later of chronology.slice(index + 1)) {
        const order = compareDates(event.data.date, later.data.date);
        expect(order < 0 || (order === 0 && event.id < later.id)).toBe(true);
      }
    }
  });

  test('has every passage where the article has its words', () => {
    const anchors = [...corpus.anchorsIn].flatMap(([article, list]) => list.map((anchor) => ({ article, anchor })));
    expect(anchors).toHaveLength(corpus.counts.selectors);
    for (const { article, anchor } of anchors) {
      expect(anchor.article).toBe(article);
      expect(findAnchor(corpus, anchor.record, anchor.path)).toBe(anchor);
      const passage = corpus.texts.get(`articles/${article}`)?.text.slice(anchor.start, anchor.end) ?? '';
      const field = anchor.path.reduce<unknown>((data, step) => Reflect.get(data as object, step), anchor.record.data);
      const exact = typeof field === 'string' ? field : String(Reflect.get(field as object, 'exact'));
      const folded = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
      expect(folded(passage)).toBe(folded(exact));
    }
  });

  test('has anchors of an article in the order of its text', () => {
    for (const anchors of corpus.anchorsIn.values()) {
      const starts = anchors.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
  });

  test('has every mention from both sides', () => {
    const fromTexts = [...corpus.mentionsIn].flatMap(([key, list]) =>
      list.map(({ start, to }) => `${key} ${start} ${keyOf(to)}`),
    );
    const fromNamed = [...corpus.occurrencesOf].flatMap(([key, list]) =>
      list.map(({ start, text }) => `${keyOf(text)} ${start} ${key}`),
    );
    expect(fromNamed.toSorted()).toEqual(fromTexts.toSorted());
    expect(fromTexts).toHaveLength(corpus.counts.mentions);
  });
});

describe('buildCorpus', () => {
  test('gives the same twice', () => {
    const files = filesOf('clean');
    expect(written(buildCorpus(files))).toBe(written(buildCorpus(files)));
  });

  const samples = fixtureNames.filter((name) => hasContent(name));

  test('gives the same whatever the order of the files', () => {
    const shuffled = fc.constantFrom(...samples).chain((name) => {
      const files = filesOf(name);
      return fc.record({
        name: fc.constant(name),
        files: fc.shuffledSubarray([...files], { minLength: files.length }),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ name, files }) => {
        expect(written(buildCorpus(files))).toBe(written(buildCorpus(filesOf(name))));
      }),
      { numRuns: runs(150) },
    );
  });

  test('builds from any part of a record, and reports only what that part lacks', () => {
    const files = filesOf('clean');
    const whole = new Set(files.map((file) => file.path));
    fc.assert(
      fc.property(fc.subarray([...files]), (part) => {
        const { problems } = buildCorpus(part);
        expect(problems.filter(({ path }) => !whole.has(path))).toEqual([]);
        const codes = new Set(problems.map(({ code }) => code));
        const expected = [
          'reference/unknown',
          'reference/wrong-kind',
          'record/unreferenced',
          'name/absent',
          'name/not-borne',
          'name/shared',
          'selector/elsewhere',
        ];
        expect([...codes].filter((code) => !expected.includes(code))).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('readCorpus', () => {
  test('leaves drafts out of the corpus and keeps their problems', () => {
    const dir = fixtureDir('clean');
    const published = readCorpus(join(dir, 'content'), dir, { drafts: false });
    expect(clean.records.analyses.has('unfinished')).toBe(true);
    expect([...published.corpus.records.analyses.keys()]).toEqual(['rain']);
    expect(published.problems).toEqual([]);
    const many = fixtureDir('reference-draft');
    const { problems } = readCorpus(join(many, 'content'), many, { drafts: false });
    expect(problems.map(({ code }) => code)).toEqual(['reference/draft']);
  });
});

test('getRecord gives a record, and refuses one that is not there', () => {
  expect(getRecord(clean, { kind: 'actors', id: 'ana-rivera' }).data.name).toBe('Ana Rivera');
  expect(() => getRecord(clean, { kind: 'actors', id: 'nobody' })).toThrow('The corpus has no actors/nobody');
});

describe('a great many problems', () => {
  const number = 5_000;
  /** As many items a list can have. */
  const longestList = 1_000;
  const source = '---\npublisher: P\ndatePublished: 2031\ninLanguage: en\nkind: news report\n---\n';
  const article =
    '---\nheadline: R\nheadlineFrom: source\nsource: s\ndatePublished: 2031\ninLanguage: en\nsummary: R.\n---\nRain fell on the harbour.\n';

  function problemsOf(files: Readonly<Record<string, string>>) {
    const parsed = Object.entries({ 'sources/s.md': source, 'articles/a.md': article, ...files }).map(
      ([path, text]) => {
        const [kind = '', id = ''] = path.replace('.md', '').split('/');
        return parseSource({ path, kind: kind as Kind, id, text }).file;
      },
    );
    return buildCorpus(parsed.filter((file) => file !== undefined)).problems;
  }

  test('of references are all reported, the first of them with suggestions', () => {
    const actors = Object.fromEntries(
      Array.from({ length: number }, (_unused, index) => [
        `actors/actor-number-${index}.md`,
        `---\nname: Name ${index}x\nkind: person\nsummary: s\npartOf: actr-numbr-${index}\n---\n`,
      ]),
    );
    const problems = problemsOf(actors).filter(({ code }) => code === 'reference/unknown');
    expect(problems).toHaveLength(number);
    expect(problems.filter(({ help }) => help.startsWith('Did you mean'))).toHaveLength(200);
  });

  test('of selectors in one file are all reported, the first of them with the nearest passage', () => {
    const items = Array.from(
      { length: longestList },
      (_unused, index) => `  - article: a\n    exact: Rain fell on ${index}\n`,
    );
    const event = `---\nname: E\nkind: attack\ndate: 2031\ndating: stated\nevidence:\n${items.join('')}---\n`;
    const problems = problemsOf({ 'events/e.md': event });
    expect(problems).toHaveLength(longestList);
    expect(problems.filter(({ message }) => message.includes('\n  article  '))).toHaveLength(200);
    expect(problems.at(-1)).toMatchObject({ line: 6 + 2 * longestList, column: 12, code: 'selector/orphaned' });
    expect(formatProblems(problems, 'text').endsWith(`\n${longestList} errors, 0 warnings\n`)).toBe(true);
  });

  test('of long selectors in a long article are all reported, with the nearest passage for as many as take some seconds', () => {
    const words = (count: number) => Array.from({ length: count }, (_unused, index) => `rain${index % 40}`).join(' ');
    const long = article.replace('Rain fell on the harbour.', words(9_000));
    const items = Array.from(
      { length: 12 },
      (_unused, index) => `  - article: long\n    exact: ${words(440).replace('rain7 ', `snow${index} `)}\n`,
    );
    const event = `---\nname: E\nkind: attack\ndate: 2031\ndating: stated\nevidence:\n${items.join('')}---\n`;
    const problems = problemsOf({ 'articles/long.md': long, 'events/e.md': event });
    expect(problems.filter(({ code }) => code === 'selector/orphaned')).toHaveLength(12);
    expect(problems.filter(({ message }) => message.includes('\n  article  '))).toHaveLength(10);
  });

  test('of one cycle are one, however long it is', () => {
    const topics = Object.fromEntries(
      Array.from({ length: number }, (_unused, index) => [
        `topics/t${index}.md`,
        `---\nname: T\nbroader: t${(index + 1) % number}\n---\n`,
      ]),
    );
    expect(problemsOf(topics).map(({ path, message }) => `${path} ${message}`)).toEqual([
      'topics/t0.md Following `broader` from here leads back here: t0 > t1 > t2 > t3 > t4 > t5 > t6 > t7 > … > t0.',
    ]);
  });

  test('of fields in one file are all reported', () => {
    const fields = Array.from({ length: number }, (_unused, index) => `k${index}: v\n`).join('');
    const problems = problemsOf({ 'topics/t.md': `---\nname: T\n${fields}---\n` });
    expect(problems).toHaveLength(number);
    expect(problems.at(-1)).toMatchObject({ line: number + 2, column: 1, code: 'schema/unknown-field' });
  });
});
