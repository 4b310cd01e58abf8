import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { basePath, siteUrl } from '../support/built-site.ts';
import { scratchFolder, type ScratchFolder } from '../support/scratch-project.ts';
import { buildSite, projectDir, runCommand } from '../support/site.ts';

const broken = join(projectDir, 'tests/fixtures/check/many/content');
const epilogue = 'The site was not built.\nThe last site, if there is one, is as it was.\n';

let folder: ScratchFolder;
let out: string;

beforeEach(() => {
  folder = scratchFolder();
  out = join(folder.dir, 'dist');
});

afterEach(() => {
  folder.remove();
});

describe('a build of content with errors', () => {
  test('prints exactly what the check prints, ends with 1, and leaves the last site as it was', async () => {
    const lastSite = {
      'dist/.on-record-site': '',
      'dist/index.html': 'last site',
      'dist/actors/ana/index.html': 'Ana',
    };
    folder.write(lastSite);
    const [check, build] = await Promise.all([
      runCommand('check', [], { env: { CONTENT_DIR: broken } }),
      buildSite({ contentDir: broken, outDir: out }),
    ]);
    expect(check.code).toBe(1);
    expect(check.stdout).toMatch(/^\d+ errors, \d+ warnings$/m);
    expect({ code: build.code, stderr: build.stderr }).toEqual({ code: 1, stderr: check.stdout + epilogue });
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
    expect(files.sort()).toEqual(['actors/ana/index.html', 'index.html']);
    expect(files.map((path) => readFileSync(join(out, path), 'utf8'))).toEqual(['Ana', 'last site']);
  });

  test('prints a report longer than a pipe holds to its end', async () => {
    const contentDir = join(folder.dir, 'content');
    cpSync(broken, contentDir, { recursive: true });
    for (let number = 1; number <= 400; number += 1) {
      folder.write({ [`content/topics/topic-${number}.md`]: `---\nnaem: Topic ${number}\n---\n` });
    }
    const [check, build] = await Promise.all([
      runCommand('check', [], { env: { CONTENT_DIR: contentDir } }),
      buildSite({ contentDir, outDir: out }),
    ]);
    expect(check.stdout.length).toBeGreaterThan(2 ** 16);
    expect(build.stderr).toBe(check.stdout + epilogue);
    expect(existsSync(out)).toBe(false);
  });
});

describe('a build of content with warnings only', () => {
  test('prints them and builds the site', async () => {
    const contentDir = join(projectDir, 'tests/fixtures/check/record-unreferenced/content');
    const { code, stderr } = await buildSite({ contentDir, outDir: out, basePath, siteUrl });
    const check = await runCommand('check', [], { env: { CONTENT_DIR: contentDir } });
    expect(code).toBe(0);
    expect(check.stdout.startsWith(stderr)).toBe(true);
    expect(stderr).toContain('warning  record/unreferenced');
    expect(existsSync(join(out, 'index.html'))).toBe(true);
  });
});
