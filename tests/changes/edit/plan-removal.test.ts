import { expect, test } from 'vitest';
import { planRemoval } from '../../../src/changes/edit/plan-removal.ts';
import { parseSource } from '../../../src/record/source/parse-source.ts';

const removal = { date: '2031-05-03', reason: 'Said: "nobody" # said it' };

/** What `site.md` becomes when a quote is taken down. */
function siteAfter(site: string, record = 'kind: direct'): string | undefined {
  const quote = parseSource({ path: 'quotes/a.md', kind: 'quotes', id: 'a', text: `---\n${record}\n---\n` }).file;
  const file = parseSource({ path: 'site.md', kind: 'site', id: 'site', text: site }).file;
  if (!quote || !file) throw new Error('These files can be read.');
  return planRemoval(quote, { removal, site: file })[1]?.after;
}

const added = `  - record: quotes/a
    date: 2031-05-03
    reason: 'Said: "nobody" # said it'
`;

test.each([
  ['the first one', 'name: On Record # ours\n', `name: On Record # ours\nremoved:\n${added}`],
  ['one in an empty list', 'name: On Record\nremoved: []\n', `name: On Record\nremoved:\n${added}`],
  [
    'another one',
    'name: On Record\nremoved:\n  - record: topics/b\n    date: 2031-05-01\n    reason: No. # no\nlanguage: en\n',
    `name: On Record\nremoved:\n  - record: topics/b\n    date: 2031-05-01\n    reason: No. # no\n${added}language: en\n`,
  ],
])('a tombstone is written as %s', (_which, before, after) => {
  expect(siteAfter(`---\n${before}---\nAbout.\n`)).toBe(`---\n${after}---\nAbout.\n`);
});

test.each(['formerIds: [b, c]', 'formerIds:\n  - b\n  - c'])('it has the ids of before: %j', (formerIds) => {
  expect(siteAfter('---\nname: On Record\n---\n', formerIds)).toContain('    formerIds:\n      - b\n      - c\n');
});

test('without a reason the record goes, and nothing else changes', () => {
  const quote = parseSource({ path: 'quotes/a.md', kind: 'quotes', id: 'a', text: '---\nkind: direct\n---\n' }).file;
  if (!quote) throw new Error('The file can be read.');
  expect(planRemoval(quote).map(({ path, after }) => [path, after])).toEqual([['quotes/a.md', undefined]]);
});
