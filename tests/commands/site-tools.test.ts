/** The commands beside the editing ones, run in this process: `verify-dist` and `editor`. */
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { editorCommand } from '../../src/commands/editor-command.ts';
import type { Command } from '../../src/commands/run-command.ts';
import { verifyDistCommand } from '../../src/commands/verify-dist-command.ts';
import { writeManifest } from '../../src/build/verify/site-manifest.ts';
import { contentSecurityPolicy } from '../../src/views/page/security.ts';
import { runHere } from '../support/run-here.ts';
import { scratchFolder, type ScratchFolder } from '../support/scratch-project.ts';

const page = `<!doctype html>\n<html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(undefined)}"><title>Averland</title></head><body>\n<p>Home</p>\n</body></html>\n`;

let folder: ScratchFolder;

beforeEach(() => {
  folder = scratchFolder({ 'dist/index.html': page });
  writeManifest(join(folder.dir, 'dist'), { basePath: '/', siteUrl: undefined });
});

afterEach(() => {
  folder.remove();
});

function run(command: Command, ...args: string[]) {
  return runHere(command, args, { projectDir: folder.dir });
}

describe('verify-dist', () => {
  test('ends with 0 when nothing is wrong', async () => {
    expect(await run(verifyDistCommand)).toEqual({
      code: 0,
      out: 'dist is whole: 1 file as built, 1 page well formed, 0 links followed, nothing from elsewhere.\n',
      err: '',
    });
  });

  test('ends with 1 when something is, and lists it', async () => {
    folder.write({ 'dist/extra.txt': 'x' });
    expect(await run(verifyDistCommand, 'dist')).toEqual({
      code: 1,
      out: 'dist/extra.txt  the file was not there when the site was built\n\n1 fault\n',
      err: '',
    });
  });

  test('says it of the folder where there is none', async () => {
    expect((await run(verifyDistCommand, 'nowhere')).out).toBe('nowhere  there is no such folder\n\n1 fault\n');
  });

  test('obeys nothing of what it lists', async () => {
    folder.write({ 'dist/index.html': page.replace('Home', '<a href="&#10;::error::a&#x202E;">a</a>') });
    expect((await run(verifyDistCommand)).out.split('\n')[1]).toBe(
      'dist/index.html:3  a href="<U+000A><U+003A>:error::a<U+202E>" leads nowhere: there is no ::error::a<U+202E>',
    );
  });

  test('looks through the site that a killed build has left aside', async () => {
    renameSync(join(folder.dir, 'dist'), join(folder.dir, '.dist.on-record-old-4194305'));
    expect((await run(verifyDistCommand)).code).toBe(0);
    expect(readdirSync(folder.dir)).toEqual(['dist']);
  });

  test('lists it as data', async () => {
    const { code, out } = await run(verifyDistCommand, 'nowhere', '--format', 'json');
    expect([code, JSON.parse(out)]).toEqual([
      1,
      { dir: 'nowhere', files: 0, pages: 0, addresses: 0, faults: [{ path: '.', message: 'there is no such folder' }] },
    ]);
  });

  test.each([
    [['--fromat', 'json'], 'There is no flag --fromat. Did you mean "--format"?'],
    [['--format', 'xml'], '--format cannot be "xml". Possible: text, json.'],
    [
      ['a', 'b'],
      '"b" is one word too many: the command takes DIR. Put quotation marks around words that belong together.',
    ],
  ])('ends with 2 for %j', async (args, message) => {
    expect(await run(verifyDistCommand, ...args)).toEqual({
      code: 2,
      out: '',
      err: `${message}\nSee npm run verify-dist -- --help\n`,
    });
  });
});

describe('editor', () => {
  test('writes what the extension reads', async () => {
    expect((await run(editorCommand)).code).toBe(0);
    expect(existsSync(join(folder.dir, '.astro/collections/collections.json'))).toBe(true);
  });

  test('ends with 2, and writes nothing, when it is not understood', async () => {
    expect(await run(editorCommand, 'vim')).toEqual({
      code: 2,
      out: '',
      err: '"vim" is not a flag, and the command takes nothing else.\nSee npm run editor -- --help\n',
    });
    expect(existsSync(join(folder.dir, '.astro'))).toBe(false);
  });
});

test.each([verifyDistCommand, editorCommand])('$name explains itself with examples', async (command) => {
  const { code, out } = await run(command, '--help');
  expect([code, out]).toEqual([0, expect.stringMatching(/^Ends with 0 .* 2 .*\n\nExamples\n {2}npm run /m)]);
});
