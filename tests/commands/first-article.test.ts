import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scratchCopy } from '../support/scratch-copy.ts';
import type { ScratchFolder } from '../support/scratch-project.ts';
import { projectDir } from '../support/site.ts';
import { runOnTerminal } from '../support/terminal.ts';

const guide = readFileSync(join(projectDir, 'docs/first-article.md'), 'utf8');
const blocks = Array.from(guide.matchAll(/^```sh\n([\s\S]*?)^```$/gm), ([, block = '']) => block);
/** What the check says at the end of it. */
const verdict = /^\d+ records in .*$/m.exec(guide)?.[0] ?? 'missing';

let project: ScratchFolder;

beforeEach(() => {
  project = scratchCopy(join(projectDir, 'tests/golden/content'));
  project.write({ 'docs/first-article.txt': readFileSync(join(projectDir, 'docs/first-article.txt'), 'utf8') });
});

afterEach(() => {
  project.remove();
});

/** Runs a block of the guide as it stands, in a project beside which nothing is yet. */
function runBlock(block: string): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'CONTENT_DIR'));
  return new Promise((done, fail) => {
    const child = spawn('sh', ['-ec', block], {
      cwd: project.dir,
      env: { ...env, PATH: `${dirname(process.execPath)}:${env.PATH ?? ''}`, CI: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
    child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
    child.once('error', fail);
    child.once('close', (code) => {
      done({ code, stdout, stderr });
    });
  });
}

describe('docs/first-article.md', () => {
  test('ends in a green check when its commands are followed literally', async () => {
    expect(blocks).toHaveLength(2);
    const { code, stdout, stderr } = await runBlock(blocks.join('\n'));
    expect([code, stderr.replace(/^npm warn .*\n/gm, '')]).toEqual([0, '']);
    expect(stdout.match(/^Created .*\/quotes\//gm)).toHaveLength(5);
    expect(stdout).toContain(verdict);
  });

  test('ends in a green check when its questions are answered as it says', async () => {
    const [preparation = ''] = blocks;
    expect((await runBlock(preparation)).code).toBe(0);
    const contentDir = join(project.dir, '../first-record');
    const answerTo = (question: string) =>
      new RegExp(`^\\| \`${question}\` *\\| (.*?) *\\|$`, 'm').exec(guide)?.[1] ?? '';
    const words = Array.from(guide.matchAll(/^\d\. (.+(?:\n {3}.+)*)/gm), ([, quote = '']) =>
      quote.replace(/\n */g, ' '),
    );
    expect(words).toHaveLength(5);
    const enter = '\r';
    const down = '\u001B[B';
    const added = (summary: string, name = '', kind = ''): [string, string][] => [
      ['name:', name + enter],
      ['kind:', kind + enter],
      ['summary:', summary + enter],
    ];
    // Of the fourth it says that the speaker stands below "Add somebody".
    const choice = [enter, enter, enter, down + enter, enter];
    const speakers: [string, string][][] = [
      added('Prime minister of Russia.'),
      [],
      added('President of Russia.'),
      [],
      added('An air force.', 'Russian Air Force'),
    ];
    const { code, screen } = await runOnTerminal(
      'new',
      ['article', join(project.dir, '../article.txt')],
      [
        ['headline:', answerTo('headline') + enter],
        ['headlineFrom:', down + enter],
        ['datePublished:', answerTo('datePublished') + enter],
        ['publisher:', answerTo('publisher') + enter],
        ['kind:', enter],
        ['url:', enter],
        ['author:', enter],
        ['summary:', answerTo('summary') + enter],
        ...words.flatMap((quote, index): [string, string][] => [
          ['Paste the words of the next quote', quote + enter],
          ['Who spoke?', choice[index] ?? enter],
          ...(speakers[index] ?? []),
          ['spoken:', enter],
        ]),
        ['Paste the words of the next quote', enter],
      ],
      { CONTENT_DIR: contentDir },
    );
    expect(screen).toContain('dmitry-medvedev');
    expect(code).toBe(0);
    const check = await runBlock('CONTENT_DIR=../first-record npm run check');
    expect(check.stdout).toContain(verdict);
  });
});
