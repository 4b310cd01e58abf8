/** A build killed at any moment leaves the last complete site, and the next build clears up after it. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { recoverOutput } from '../../src/commands/output-folder.ts';
import { siteMarker, writeManifest } from '../../src/build/verify/site-manifest.ts';
import { verifyOutput } from '../../src/build/verify/verify-output.ts';
import { contentSecurityPolicy } from '../../src/views/page/security.ts';
import { runs } from '../support/runs.ts';
import { scratchFolder, type ScratchFolder } from '../support/scratch-project.ts';
import { buildSite, projectDir } from '../support/site.ts';

const record = (publisher: string): string =>
  `---\npublisher: ${publisher}\ndatePublished: 2031-05-06\ninLanguage: en\nkind: news report\n---\n`;

let folder: ScratchFolder;
beforeAll(() => {
  folder = scratchFolder({ 'content/sources/post.md': record('Averland Post') });
});
afterAll(() => {
  folder.remove();
});

/** Which of several sites a folder holds: the one with the same manifest, if it is whole. */
function siteIn(dir: string, sites: Readonly<Record<string, string>>): string {
  if (!existsSync(dir)) return 'none';
  const faults = verifyOutput(dir).faults;
  if (faults.length > 0) return `a broken one: ${faults[0]?.path ?? ''} ${faults[0]?.message ?? ''}`;
  const marker = readFileSync(join(dir, siteMarker), 'utf8');
  return Object.keys(sites).find((name) => sites[name] === marker) ?? 'another';
}

describe('a site that is published', () => {
  /** Where the new site lies: beside the output folder, or on another file system, from which it has to be copied. */
  const places = [
    ['from the same file system, in the place of another', false, true],
    ['from the same file system, as the first', false, false],
    ['from another file system, in the place of another', true, true],
  ] as const;

  test.each(places)('%s, is the old or the new one whenever the process is killed', (_name, isElsewhere, hasOld) => {
    const page = (words: string) =>
      `<!doctype html>\n<html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(undefined)}"><title>${words}</title></head><body><p>${words}</p></body></html>\n`;
    const work = scratchFolder({
      ...Object.fromEntries(Array.from({ length: 20 }, (_unused, index) => [`old/${index}/index.html`, page('old')])),
      ...Object.fromEntries(Array.from({ length: 20 }, (_unused, index) => [`new/${index}/index.html`, page('new')])),
      'old/index.html': page('old'),
      'new/index.html': page('new'),
    });
    const shelf = isElsewhere ? mkdtempSync('/dev/shm/on-record-') : work.dir;
    const written = (name: string): string => {
      writeManifest(join(work.dir, name), { basePath: '/', siteUrl: undefined });
      return readFileSync(join(work.dir, name, siteMarker), 'utf8');
    };
    const sites = { old: written('old'), new: written('new') };
    const outcomes: string[] = [];
    let operations = 0;
    for (let nth = 1; nth <= 60; nth += 1) {
      const out = join(work.dir, `out-${nth}`);
      const staged = join(shelf, `staged-${nth}`);
      if (hasOld) cpSync(join(work.dir, 'old'), out, { recursive: true });
      cpSync(join(work.dir, 'new'), staged, { recursive: true });
      rmSync(join(staged, siteMarker));
      const child = spawnSync(process.execPath, ['tests/support/publish-and-die.ts', staged, out, String(nth)], {
        cwd: projectDir,
        encoding: 'utf8',
      });
      if (child.signal === null) {
        expect(child.status, child.stderr).toBe(0);
        operations = Number(child.stdout);
        break;
      }
      expect(child.signal).toBe('SIGKILL');
      recoverOutput(out);
      outcomes.push(siteIn(out, sites));
      expect(readdirSync(work.dir).filter((name) => name.startsWith(`.out-${nth}.`))).toEqual([]);
    }
    // Before each of its operations it was killed once.
    expect(outcomes).toHaveLength(operations);
    expect(operations).toBeGreaterThanOrEqual(hasOld ? 8 : 6);
    const first = outcomes.indexOf('new');
    expect(outcomes).toEqual(
      outcomes.map((_outcome, index) => (first !== -1 && index >= first ? 'new' : hasOld ? 'old' : 'none')),
    );
    // Only what is left to remove then can still be cut short.
    expect(outcomes.filter((outcome) => outcome === 'new').length).toBe(1);
    work.remove();
    if (isElsewhere) rmSync(shelf, { recursive: true, force: true });
  });
});

/** What a build is doing, by what it says when that begins. Only one that trusts nothing bundles the code again. */
const phases = [
  { name: 'reading', begins: /^/, args: [] },
  { name: 'bundling', begins: /^Record: /m, args: ['--force'] },
  { name: 'pages', begins: /^Code: /m, args: [] },
  { name: 'publishing', begins: /^Search: /m, args: [] },
] as const;

describe('a build', () => {
  test('that is killed leaves the last site, and the next one builds and clears up', async () => {
    const contentDir = join(folder.dir, 'content');
    const outDir = join(folder.dir, 'dist');
    const env = { CARDS: 'none' };
    const publishers = ['Averland Post', 'Averland Echo'] as const;
    const write = (publisher: string) => {
      folder.write({ 'content/sources/post.md': record(publisher) });
    };
    const sites: Record<string, string> = {};
    let length = Infinity;
    for (const publisher of publishers) {
      write(publisher);
      const built = await buildSite({ contentDir, outDir, env });
      expect(built.code).toBe(0);
      length = Math.min(length, built.ms);
      sites[publisher] = readFileSync(join(outDir, siteMarker), 'utf8');
    }
    let there = 'Averland Echo';

    const left: string[] = [];
    const states: string[] = [];
    // Moments of each phase by its share, of the last, which is short, by milliseconds.
    const moments = phases.flatMap((phase) => {
      const isLast = phase.name === 'publishing';
      const count = runs(isLast ? 3 : 2);
      // A phase is about a quarter of the whole.
      return Array.from({ length: count }, (_unused, nth) => ({
        ...phase,
        wait: Math.round(((isLast ? 60 : length / 4) * nth) / count),
      }));
    });
    expect(moments).toHaveLength(runs(9));
    for (const { name, begins, args, wait } of moments) {
      // Each build makes the site that is not there.
      write(publishers.find((publisher) => publisher !== there) ?? '');
      const child = spawn(process.execPath, ['src/commands/main.ts', 'build', '--outDir', outDir, ...args], {
        cwd: projectDir,
        env: { ...process.env, CONTENT_DIR: contentDir, ...env, NO_COLOR: '1', VITEST: '' },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
      });
      const ended = new Promise((done) => child.once('close', done));
      let said = '';
      const reached = new Promise<void>((go) => {
        const look = (text: string) => {
          said += text;
          if (begins.test(said)) go();
        };
        child.stdout.setEncoding('utf8').on('data', look);
        child.once('close', () => {
          go();
        });
        look('');
      });
      await reached;
      await pause(wait);
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL');
      } catch {
        // It had ended.
      }
      await ended;
      expect(begins.test(said), `a build says when it begins with ${name}`).toBe(true);
      recoverOutput(outDir);
      const state = siteIn(outDir, sites);
      states.push(state);
      if (state in sites) there = state;
      left.push(...readdirSync(folder.dir).filter((file) => file.startsWith('.dist')));
    }
    expect(states.filter((state) => !(state in sites))).toEqual([]);
    expect(left).toEqual([]);

    write('Averland Echo');
    expect((await buildSite({ contentDir, outDir, env })).code).toBe(0);
    expect(verifyOutput(outDir).faults).toEqual([]);
    expect(readFileSync(join(outDir, 'sources/post/index.html'), 'utf8')).toContain('Averland Echo');
    const work = join(projectDir, '.on-record');
    const abandoned = existsSync(work) ? readdirSync(work).filter((name) => name.startsWith('build-')) : [];
    // Other tests may be building; what killed builds left is gone.
    const alive = abandoned.filter((name) => existsSync(`/proc/${name.slice(name.lastIndexOf('-') + 1)}`));
    expect(abandoned).toEqual(alive);
  });
});
