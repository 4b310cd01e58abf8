import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

import { projectDir } from './support/site.ts';

const documents = ['README.md', ...readdirSync(join(projectDir, 'docs')).filter((name) => name.endsWith('.md'))].map(
  (name) => (name === 'README.md' ? name : `docs/${name}`),
);

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

test('the README leads to every guide', () => {
  const linked = linksIn('README.md');
  expect(documents.filter((document) => document !== 'README.md' && !linked.includes(document))).toEqual([]);
  expect(linked).toContain('docs/make-it-yours.md');
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
