import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDevServer } from '../support/dev-server.ts';
import { decideAll, type Known } from '../support/editor-at-the-page.ts';
import { openBrowser, projectDir } from '../support/site.ts';

/**
 * `npm run eval -- --data DIR`, for a folder with articles and what is right of them (`NAME.txt`, `NAME.gold.json`): from
 * the file to a green check by the page of `npm run dev`, with every key press and click counted. With a `score.mjs` in the
 * folder the records are scored as well.
 */
export async function measureEffort(dir: string): Promise<void> {
  const names = readdirSync(dir)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => file.slice(0, -'.gold.json'.length))
    .sort();
  const out = mkdtempSync(join(tmpdir(), 'on-record-effort-'));
  const browser = await openBrowser();
  try {
    for (const name of names) {
      const contentDir = join(out, name);
      mkdirSync(contentDir);
      command(contentDir, [
        'new',
        'article',
        join(dir, `${name}.txt`),
        '--draft',
        '--yes',
        '--id',
        'article',
        ...told(dir, name),
      ]);
      const server = await startDevServer(projectDir, { contentDir, basePath: '/', cacheDir: join(out, 'cache') });
      try {
        const page = await browser.newPage();
        page.setDefaultTimeout(120_000);
        await page.goto(`${server.home}articles/article/`);
        await page.waitForSelector('.deciding-bar button');
        const known = JSON.parse(readFileSync(join(dir, `${name}.gold.json`), 'utf8')) as Known;
        const { presses, accepted, rejected, left } = await decideAll(page, known);
        await page.close();
        const check = command(contentDir, ['check']);
        process.stdout.write(
          `${name}: ${presses} key presses and clicks; ${accepted} accepted, ${rejected} rejected, ${left.length} left; ${check}\n${left.map((one) => `  left: ${one}\n`).join('')}`,
        );
      } finally {
        await server.stop();
      }
    }
    const scorer = join(dir, 'score.mjs');
    if (existsSync(scorer)) {
      const contents = names.map((name) => join(out, name));
      const args = [scorer, '--project', projectDir, '--gold', dir, '--content', ...contents];
      process.stdout.write(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout);
    }
  } finally {
    await browser.close();
    rmSync(out, { recursive: true, force: true });
  }
}

/** What a pasted text does not tell, and an editor knows. */
function told(dir: string, name: string): string[] {
  const gold = JSON.parse(readFileSync(join(dir, `${name}.gold.json`), 'utf8')) as Readonly<Record<string, unknown>>;
  const publisher = typeof gold.publisher === 'string' ? gold.publisher : 'The Averland Post';
  return ['--publisher', publisher];
}

function command(contentDir: string, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['src/commands/main.ts', ...args], {
    cwd: projectDir,
    env: { ...process.env, CONTENT_DIR: contentDir },
    encoding: 'utf8',
  });
  return `${stdout}\n${stderr}`.trim().split('\n').at(-1) ?? '';
}
