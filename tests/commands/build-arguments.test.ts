import { describe, expect, test } from 'vitest';

import { parseBuildArguments } from '../../src/commands/build-arguments.ts';

const plain = { ok: true, outDir: undefined, variables: {}, astroFlags: [] };

describe('parseBuildArguments', () => {
  test('asks for a build of everything when there are no arguments', () => {
    expect(parseBuildArguments([])).toEqual(plain);
  });

  test.each([[['--outDir', 'site']], [['--outDir=site']], [['--outDir', 'first', '--outDir', 'site']]])(
    'takes the output folder from %j',
    (args) => {
      expect(parseBuildArguments(args)).toEqual({ ...plain, outDir: 'site' });
    },
  );

  test("hands Astro's flags on as written", () => {
    expect(parseBuildArguments(['--mode', 'staging', '--outDir', 'site', '--silent', '--config=x.mjs'])).toEqual({
      ...plain,
      outDir: 'site',
      astroFlags: ['--mode', 'staging', '--silent', '--config=x.mjs'],
    });
  });

  test('reads --base and --site as the variables that mean the same', () => {
    expect(parseBuildArguments(['--base', '/some/base', '--site=https://example.org?a=b'])).toEqual({
      ...plain,
      variables: { BASE_PATH: '/some/base', SITE_URL: 'https://example.org?a=b' },
    });
  });

  test.each([
    [['--outDir'], '--outDir needs a value, as in --outDir dist.'],
    [['--outDir='], '--outDir needs a value, as in --outDir dist.'],
    [['--outDir', '--verbose'], '--outDir needs a value, as in --outDir dist.'],
    [['--base'], '--base needs a value, as in --base /some/base/.'],
    [['--outdir', 'site'], 'There is no flag --outdir. Did you mean --outDir?'],
    [['--out-dir=site'], 'There is no flag --out-dir. Did you mean --outDir?'],
    [['--root', '.'], '--root is fixed: the command builds the project it belongs to.'],
    [['site'], '"site" is not a flag. The output folder is named by --outDir.'],
    [['--mode=a', 'site'], '"site" is not a flag. The output folder is named by --outDir.'],
  ])('refuses %j with what to write', (args, message) => {
    expect(parseBuildArguments(args)).toEqual({ ok: false, message });
  });

  test('reads which part of the site is meant', () => {
    expect(parseBuildArguments(['--shard', '2/3'])).toEqual({ ...plain, variables: { ON_RECORD_SHARD: '2/3' } });
  });

  test.each(['3/2', '0/2', '2', 'two of three'])('refuses "%s" as a part', (written) => {
    expect(parseBuildArguments(['--shard', written])).toEqual({
      ok: false,
      message: `--shard takes which part of how many, as in 2/3, of at most 256; not "${written}".`,
    });
  });
});
