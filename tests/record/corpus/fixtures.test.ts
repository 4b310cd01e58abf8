import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemCodes } from '../../../src/record/problems/codes.ts';
import { commonFields } from '../../../src/record/schemas/fields.ts';
import { schemas } from '../../../src/record/schemas/index.ts';
import { kinds } from '../../../src/record/schemas/kinds.ts';
import { parseSource } from '../../../src/record/source/parse-source.ts';
import { readContent } from '../../../src/record/source/read-content.ts';
import { hostileContent } from '../../hostile/hostile-content.ts';
import {
  codesIn,
  expectedReport,
  fixtureDir,
  fixtureNames,
  hasContent,
  readFixture,
  reportOf,
} from '../../support/check-fixtures.ts';
import { madeFixtureNames } from '../../support/made-fixtures.ts';
import { projectDir } from '../../support/site.ts';

describe('check', () => {
  test.each(fixtureNames)('reports %s exactly', (name) => {
    expect(reportOf(name)).toBe(expectedReport(name));
  });
});

describe('the fixtures', () => {
  test('are folders of content, but for those made while testing and the one that misses it', () => {
    expect(fixtureNames.filter((name) => !hasContent(name))).toEqual([...madeFixtureNames, 'content-missing'].sort());
  });

  test('show every code', () => {
    const shown = new Set(fixtureNames.flatMap((name) => codesIn(expectedReport(name))));
    expect([...shown].sort()).toEqual([...problemCodes]);
  });

  test('are named after the codes they show', () => {
    const shownBy = (name: string) => codesIn(expectedReport(name));
    const named = problemCodes.filter((code) =>
      fixtureNames.some((name) => name.startsWith(code.replace('/', '-')) && shownBy(name).includes(code)),
    );
    expect(named).toEqual([...problemCodes]);
  });

  test('still have the line ends, the byte order mark and the bytes they were written with', () => {
    const read = (path: string) => readFileSync(join(fixtureDir('.'), path), 'latin1');
    expect(read('line-ends-crlf/content/articles/rain.md')).not.toMatch(/(?<!\r)\n/);
    expect(read('line-ends-crlf/content/articles/rain.md')).toContain('\r\n');
    expect(read('byte-order-mark/content/events/rain.md').slice(0, 6)).toBe('\u00ef\u00bb\u00bf---');
    expect(read('file-not-utf-8/content/events/rain.md')).toContain('the h\u00e4rbour');
  });

  test('that are clean or drafted use, or the hostile content does, every field there is', () => {
    const read = (name: string) => readContent(join(fixtureDir(name), 'content'), fixtureDir(name)).files;
    const hostile = Object.entries(hostileContent().files).flatMap(([path, text]) => {
      const kind = kinds.find((one) => path.startsWith(`${one}/`)) ?? 'topics';
      return parseSource({ text, kind, id: path, path }).file ?? [];
    });
    const common = Object.keys(commonFields);
    const used = new Set(
      [...['clean', 'record-drafted', 'reference-proposed'].flatMap(read), ...hostile].flatMap(
        ({ kind, frontmatter }) => Object.keys(frontmatter).map((key) => `${kind}.${key}`),
      ),
    );
    const unused = kinds.flatMap((kind) =>
      Object.keys(schemas[kind].shape)
        .filter((key) => !common.includes(key) && !used.has(`${kind}.${key}`))
        .map((key) => `${kind}.${key}`),
    );
    expect(unused).toEqual([]);
    expect(common.filter((key) => ![...used].some((field) => field.endsWith(`.${key}`)))).toEqual([]);
  });

  test('that are clean hold what they claim to', () => {
    const { corpus } = readFixture('clean');
    expect(corpus.counts).toEqual({ references: 57, selectors: 14, dates: 21, mentions: 9 });
    const segments = corpus.anchors.get('quotes/no-tariffs') ?? [];
    const text = corpus.texts.get('articles/rain')?.text ?? '';
    expect(segments.map(({ path, start, end }) => [path.join('.'), text.slice(start, end)])).toEqual([
      ['relations.0.evidence', 'seemed to echo an earlier remark'],
      ['exact.0', 'We will not raise tariffs on steel'],
      ['exact.1', 'We never have, and "never" means never.'],
    ]);
    const meant = corpus.mentionsIn.get('articles/rain')?.map(({ start, end, to }) => [text.slice(start, end), to.id]);
    expect(meant).toEqual([
      ['harbour of Averland', 'harbour'],
      ['Ana Rivera', 'ana-rivera'],
      ['Averland', 'averland'],
      ['Ben Okafor', 'ben-okafor'],
      ['Averland', 'averland'],
      ['Averland', 'averland'],
    ]);
    expect(corpus.chronology.map(({ id }) => id)).toEqual(['flood', 'rain', 'wet-season']);
  });
});

describe('docs/checks.md', () => {
  const text = readFileSync(join(projectDir, 'docs/checks.md'), 'utf8');
  const sections = text.split(/^### /m).slice(1);

  test('explains every code, in order', () => {
    expect(sections.map((section) => /^`(.+)`$/m.exec(section)?.[1])).toEqual([...problemCodes]);
  });

  test('shows for each code what a fixture really reports', () => {
    const reports = readdirSync(fixtureDir('.')).map(expectedReport);
    const invented = sections.filter((section) => {
      const code = /^`(.+)`$/m.exec(section)?.[1] ?? '';
      const example = /^```text\n([\s\S]*?)^```$/m.exec(section)?.[1] ?? '';
      return !codesIn(example).includes(code) || !reports.some((report) => report.includes(example));
    });
    expect(invented).toEqual([]);
  });

  test('says for each code what it means and how to mend it', () => {
    const form = /^`.+`\n\n[A-Z`][^\n]{30,}\n\n```text\n[^]+?```\n\n\*\*Mend it:\*\* [A-Z][^\n]{10,}\n*$/;
    expect(sections.filter((section) => !form.test(section))).toEqual([]);
  });
});
