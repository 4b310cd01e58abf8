import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { hostingCommand } from '../../src/commands/hosting-command.ts';
import { writeManifest } from '../../src/build/verify/site-manifest.ts';
import { runHere } from '../support/run-here.ts';
import { scratchFolder, type ScratchFolder } from '../support/scratch-project.ts';

const page = '<!doctype html>\n<html lang="en"><head><title>Averland</title></head><body><p>a</p></body></html>\n';
const moved = (to: string): string =>
  page.replace('<title>', `<meta http-equiv="refresh" content="0; url=${to}"><title>`);

let folder: ScratchFolder;
beforeEach(() => {
  folder = scratchFolder({
    'dist/index.html': page,
    'dist/actors/ana/index.html': page,
    'dist/actors/old/index.html': moved('/actors/ana/'),
  });
  writeManifest(join(folder.dir, 'dist'), { basePath: '/', siteUrl: 'https://example.org' });
});
afterEach(() => {
  folder.remove();
});

function run(...args: string[]) {
  return runHere(hostingCommand, args, { projectDir: folder.dir });
}

describe('hosting', () => {
  test('writes the files of a host into a folder', async () => {
    expect(await run('netlify', '--outDir', 'dist')).toEqual({
      code: 0,
      out: `Wrote ${join('dist', '_headers')}\nWrote ${join('dist', '_redirects')}\n`,
      err: '',
    });
    expect(readFileSync(join(folder.dir, 'dist/_redirects'), 'utf8')).toBe('/actors/old/ /actors/ana/ 301!\n');
  });

  test('says which folder cannot be written, and why', async () => {
    folder.write({ file: '' });
    expect(await run('netlify', '--outDir', 'file/in')).toEqual({
      code: 1,
      out: '',
      err: expect.stringContaining(
        'The folder file/in cannot be written: a file stands where a folder is needed. Move the file away, or name another one with --outDir.',
      ) as string,
    });
  });

  test('finds the site that a killed build has left aside', async () => {
    renameSync(join(folder.dir, 'dist'), join(folder.dir, '.dist.on-record-old-4194305'));
    expect((await run('netlify')).code).toBe(0);
  });

  test('prints them, or gives them as data', async () => {
    expect((await run('cloudflare')).out).toContain('# ----- _redirects\n/actors/old/ /actors/ana/ 301\n');
    const { out } = await run('nginx', '--root', '/srv/site', '--listen', '127.0.0.1:8080', '--format', 'json');
    const { host, files, notes } = JSON.parse(out) as {
      host: string;
      files: { name: string; text: string }[];
      notes: [];
    };
    expect([host, files.map(({ name }) => name), notes]).toEqual(['nginx', ['on-record.conf'], []]);
    expect(files[0]?.text).toContain('  listen 127.0.0.1:8080;\n  server_name example.org;\n');
  });

  test('says where the files belong when the site is not at the top', async () => {
    writeManifest(join(folder.dir, 'dist'), { basePath: '/repo/', siteUrl: undefined });
    expect((await run('netlify')).err).toContain(
      'The site is built for /repo/: these files belong at the top of the domain',
    );
  });

  test('says what Cloudflare will not read', async () => {
    const many = Array.from({ length: 2001 }, (_unused, index) => [
      `dist/actors/old-${index}/index.html`,
      moved('/actors/ana/'),
    ]);
    folder.write(Object.fromEntries(many) as Record<string, string>);
    writeManifest(join(folder.dir, 'dist'), { basePath: '/', siteUrl: undefined });
    expect((await run('cloudflare')).err).toContain('Cloudflare reads 2000 redirects, and there are 2002');
  });

  test('says how near the site is to the limits of each host', async () => {
    const { code, out, err } = await run('limits');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('This site has 0 articles in 3 files, 0.0 MB.');
    expect(out).toContain('\nCloudflare Pages, free: 0 %: 3 files of at most 20,000;');
    const told = JSON.parse((await run('limits', '--format', 'json')).out) as { site: object; warnings: string[] };
    expect(told).toMatchObject({ site: { files: 3 }, warnings: [] });
    expect(await run('limits', '--outDir', 'upload')).toMatchObject({ code: 2 });
  });

  test('warns of the limits of the host that the files are for, and of no other', async () => {
    const many = Array.from({ length: 16_000 }, (_unused, index) => [`dist/q/${index}`, '']);
    folder.write(Object.fromEntries(many) as Record<string, string>);
    const warning = 'Cloudflare Pages, free: 16,003 files of at most 20,000. That is close.';
    expect((await run('cloudflare')).err).toContain(warning);
    expect((await run('limits')).err).toBe(`${warning}\n`);
    expect((await run('netlify')).err).toBe('');
  });

  test('refuses a site with addresses that mean something to a server', async () => {
    folder.write({ 'dist/actors/old/index.html': moved('/a;return 200') });
    expect(await run('nginx')).toEqual({
      code: 1,
      out: '',
      err: expect.stringContaining('holds an address that no build makes: "/a;return 200"') as string,
    });
  });

  test('refuses what is no site', async () => {
    expect(await run('nginx', '--site', 'nowhere')).toEqual({
      code: 1,
      out: '',
      err: `${join(folder.dir, 'nowhere')} is no site that npm run build has made.\n`,
    });
  });

  test.each([
    [[], 'Which host? Possible: netlify, cloudflare, nginx, s3, limits.'],
    [
      ['netlfy'],
      'There is no recipe for "netlfy". Did you mean "netlify"? Possible: netlify, cloudflare, nginx, s3, limits.',
    ],
    [['constructor'], 'There is no recipe for "constructor". Possible: netlify, cloudflare, nginx, s3, limits.'],
    [['s3', '--root', '/srv'], '--root is for nginx alone.'],
    [['limits', '--root', '/srv'], '--root is for a host, and limits is none.'],
    [['nginx', '--root', '/srv/$home'], '--root: nginx cannot serve "/srv/$home": it reads "$" as a variable.'],
    [
      ['nginx', '--listen', '0'],
      '--listen: "0" is neither a port nor an address and a port, as in 8080 or 127.0.0.1:8080.',
    ],
    [
      ['nginx', '--listen', '127.0.0.1:99999'],
      '--listen: "127.0.0.1:99999" is neither a port nor an address and a port, as in 8080 or 127.0.0.1:8080.',
    ],
    [
      ['nginx', '--listen', '80; }'],
      '--listen: "80; }" is neither a port nor an address and a port, as in 8080 or 127.0.0.1:8080.',
    ],
  ])('is not understood with %j', async (args, message) => {
    expect(await run(...args)).toEqual({ code: 2, out: '', err: `${message}\nSee npm run hosting -- --help\n` });
  });

  test('explains itself with examples', async () => {
    const { code, out } = await run('--help');
    expect([code, out]).toEqual([0, expect.stringMatching(/^Ends with 0 .* 2 .*\n\nExamples\n {2}npm run /m)]);
  });

  test('writes an upload that a shell runs as it is meant', async () => {
    await run('s3', '--outDir', 'upload');
    // A stand-in for Amazon's client that writes down what it was asked.
    const bin = join(folder.dir, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'aws'), '#!/bin/sh\nfor word; do printf "%s|" "$word"; done >> "$LOG"\necho >> "$LOG"\n');
    chmodSync(join(bin, 'aws'), 0o755);
    const log = join(folder.dir, 'log');
    execFileSync('sh', [join(folder.dir, 'upload/s3-upload.sh'), 'dist'], {
      cwd: folder.dir,
      env: { PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, BUCKET: 'averland', LOG: log },
    });
    expect(readFileSync(log, 'utf8').trim().split('\n')).toEqual([
      's3|sync|dist|s3://averland/|--content-type|text/html; charset=utf-8|--cache-control|no-cache|--exclude|*|--include|*.html|',
      's3|sync|dist|s3://averland/|--delete|--exclude|.on-record-site|--exclude|actors/old/index.html|',
      's3|cp|dist/actors/old/index.html|s3://averland/actors/old/index.html|--content-type|text/html; charset=utf-8|--cache-control|no-cache|--website-redirect|/actors/ana/|',
    ]);
  });
});
