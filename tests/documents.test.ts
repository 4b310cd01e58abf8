import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

import { projectDir } from './support/site.ts';

const guidesIn = (folder: string): string[] =>
  readdirSync(join(projectDir, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);

const guides = ['CONTRIBUTING.md', ...guidesIn('docs')];
const decisions = guidesIn('docs/decisions').filter((path) => path !== 'docs/decisions/README.md');
const documents = ['README.md', ...guides, 'docs/decisions/README.md', ...decisions];

/** What a document links to in the project, without fragments. */
function linksIn(document: string): string[] {
  const text = readFileSync(join(projectDir, document), 'utf8').replace(/```[^]*?```|^ {4}.*$|`[^`\n]*`/gm, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

test.each(documents)('every link of %s leads to a file', (document) => {
  const missing = linksIn(document).filter((target) => !existsSync(join(projectDir, dirname(document), target)));
  expect(missing).toEqual([]);
});

test.each(documents)('every file of the code that %s names is there', (document) => {
  const text = readFileSync(join(projectDir, document), 'utf8');
  // A recipe names files that are to be made: `...`, new.
  const named = [...text.matchAll(/`((?:src|tests)\/[\w./[\]-]+)`(?!, new)/g)].map(([, path = '']) => path);
  expect(named.filter((path) => !existsSync(join(projectDir, path)))).toEqual([]);
});

test('the README leads to every guide', () => {
  const linked = linksIn('README.md');
  expect(guides.filter((document) => !linked.includes(document))).toEqual([]);
  expect(linked).toContain('docs/make-it-yours.md');
});

test('the index of the decisions has every one of them, once', () => {
  const linked = linksIn('docs/decisions/README.md').map((name) => `docs/decisions/${name}`);
  expect(linked.sort()).toEqual(decisions);
});

test.each(decisions)('%s says what was decided and when, why, what it costs and when to think again', (path) => {
  const [, date = ''] = /^docs\/decisions\/(\d{4}-\d{2}-\d{2})-[a-z0-9-]+\.md$/.exec(path) ?? [];
  const parts = ['Decided.', 'Why.', 'What it costs.', 'When to think again.'].map(
    (part) => `\\*\\*${part}\\*\\* [^]+`,
  );
  const form = new RegExp(`^# .+\\n\\nDecided on ${date}\\.\\n\\n${parts.join('')}$`);
  expect(readFileSync(join(projectDir, path), 'utf8')).toMatch(form);
});

test('every command a document names is in package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const known = new Set([...Object.keys(scripts), 'ci', 'install']);
  const unknown = documents.flatMap((document) =>
    [...readFileSync(join(projectDir, document), 'utf8').matchAll(/npm run ([a-z][a-z:-]*)/g)]
      .filter(([, name = '']) => !known.has(name))
      .map(([command]) => `${document}: ${command}`),
  );
  expect(unknown).toEqual([]);
});
