import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/record/text/find-words.ts';
import { contentOf, readContentForEditing } from '../../../src/changes/edit/content.ts';
import { planFixes } from '../../../src/changes/edit/plan-fixes.ts';
import { readContent } from '../../../src/record/source/read-content.ts';
import { fixtureDir, fixtureNames, hasContent } from '../../support/check-fixtures.ts';
import { contentWith } from '../../support/editing-content.ts';
import { projectDir } from '../../support/site.ts';
import { join } from 'node:path';

const folders = [
  ...fixtureNames.filter(hasContent).map((name) => join(fixtureDir(name), 'content')),
  join(projectDir, 'tests/golden/content'),
];

describe('planFixes', () => {
  test.each(folders)('has nothing left to do in %s after once, and mends no word', (folder) => {
    const content = readContentForEditing(folder, projectDir);
    const { changes, after } = planFixes(content);
    expect(planFixes(after).changes).toEqual([]);
    for (const { before, after: mended } of changes) {
      // Dates are written anew, letters encoded as the article has them; a prefix is added from the article.
      const words = (text: string | undefined) =>
        new Set(
          wordsOf((text ?? '').normalize().replace(/^(\s*(?:- )?\w*(?:date|Published|spoken|during)):.*$/gim, '')),
        );
      expect(words(before).difference(words(mended))).toEqual(new Set());
    }
  });

  test.each(folders)('brings no new error in %s', (folder) => {
    const content = readContentForEditing(folder, projectDir);
    const { after } = planFixes(content);
    const errors = ({ built }: typeof content) => built.problems.filter(({ severity }) => severity === 'error').length;
    expect(errors(after)).toBeLessThanOrEqual(errors(content));
  });

  const article = (body: string) =>
    `---\nheadline: A\nheadlineFrom: source\nsource: s\ndatePublished: 2031\ninLanguage: en\nsummary: S.\n---\n${body}\n`;
  const base = {
    'sources/s': '---\npublisher: P\ndatePublished: 2031\ninLanguage: en\nkind: dataset\n---\n',
    'actors/a': '---\nname: Ana\nkind: person\nsummary: A.\n---\n',
  };
  const quote = (fields: string) => `---\nspeaker: a\nkind: direct\narticle: x\n${fields}spoken: 2031\n---\n`;
  const mended = (body: string, fields: string) => {
    const content = contentWith({ ...base, 'articles/x': article(body), 'quotes/q': quote(fields) });
    return planFixes(content).after.files.find(({ id }) => id === 'q')?.text;
  };

  test('gives a prefix to a direct quote that stands between marks once', () => {
    expect(mended('Never, Ana thought. “Never,” she said.', 'exact: Never\n')).toBe(
      quote('exact: Never\nprefix: thought. “\n'),
    );
  });

  test('writes letters as the article encodes them, and leaves the article', () => {
    const body = '“Le café est ﬁni,” Ana said. The co\u00adoperation ended.';
    const content = contentWith({
      ...base,
      'articles/x': article(body),
      'quotes/q': quote('exact: Le cafe\u0301 est fini\n'),
      'quotes/r': quote('exact: co-operation\n'),
    });
    const { after, fixes } = planFixes(content);
    const textOf = (id: string) => after.files.find((file) => file.id === id)?.text;
    expect(textOf('q')).toBe(quote('exact: Le café est ﬁni\n'));
    expect(textOf('r')).toBe(quote('exact: co-operation\n'));
    expect(textOf('x')).toBe(article(body));
    expect(fixes.map(({ message }) => message)).toEqual(['The letters are encoded as the article has them.']);
  });

  test.each([
    ['two places are between marks', '“Never,” Ana said. “Never.”', 'exact: Never\n'],
    ['the words are not the article’s', '“Never,” Ana said.', 'exact: Nevre\n'],
    ['the prefix is another', '“Never,” Ana said.', 'exact: Never\nprefix: thought\n'],
  ])('gives none where %s', (_why, body, fields) => {
    expect(mended(body, fields)).toBe(quote(fields));
  });

  test('mends a date that let a record be read at last, and then its words', () => {
    const content = contentWith({
      ...base,
      'articles/x': article('Ana said: “It is ‘so’.”').replace('datePublished: 2031', 'datePublished: May 2031'),
      'quotes/q': quote("exact: It is 'so'\n"),
    });
    const { fixes, after } = planFixes(content);
    expect(fixes.map(({ path, line, message }) => [path, line, message])).toEqual([
      ['content/articles/x.md', 5, 'The date "May 2031" is written "2031-05".'],
      ['content/quotes/q.md', 5, 'Quotation marks and white space are as the article has them.'],
    ]);
    expect(after.built.problems).toEqual([]);
  });

  test('keeps the files it does not mend', () => {
    const { files, ...reading } = readContent(join(fixtureDir('clean'), 'content'), fixtureDir('clean'));
    const content = contentOf('content', files, reading);
    const { changes } = planFixes(content);
    expect(changes.every(({ before, after }) => before !== after)).toBe(true);
    expect(changes.length).toBeLessThan(files.length);
  });
});
