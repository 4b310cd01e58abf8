/**
 * `node tests/bench/follow.ts [articles]`: how long a saved change takes to the browser, from the write to the words on
 * the page, with the dev server on an invented corpus (default 1,000 articles).
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { openBrowser, projectDir } from '../support/site.ts';
import { generateContent } from './generate.ts';

const articles = Number(process.argv[2] ?? '1000');
const edits = 9;

const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'on-record-follow-'));
const contentDir = join(folder, 'content');
const files = generateContent({ articles, seed: 7 });
for (const { path, text } of files) {
  mkdirSync(dirname(join(contentDir, path)), { recursive: true });
  writeFileSync(join(contentDir, path), text);
}
const server = spawn(process.execPath, ['src/commands/main.ts', 'dev', '--host', '127.0.0.1'], {
  cwd: projectDir,
  env: { ...process.env, CONTENT_DIR: contentDir, ON_RECORD_CACHE_DIR: join(folder, 'cache') },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await openBrowser();
try {
  const home = await new Promise<string>((done) => {
    let said = '';
    server.stdout.on('data', (text: Buffer) => {
      said += text.toString('utf8');
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address !== undefined) done(address);
    });
  });
  const path = files.find((file) => file.path.startsWith('articles/'))?.path ?? '';
  const page = await browser.newPage();
  const connected = page.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
  await page.goto(`${home}${path.replace(/\.md$/, '/')}`);
  await connected;
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const summary = `Edit number ${edit}.`;
    const text = readFileSync(join(contentDir, path), 'utf8').replace(/^summary: .*$/m, `summary: ${summary}`);
    const saved = performance.now();
    writeFileSync(join(contentDir, path), text);
    await page.waitForFunction((words) => document.querySelector('.dek')?.textContent === words, summary);
    times.push(Math.round(performance.now() - saved));
  }
  const sorted = times.toSorted((a, b) => a - b);
  process.stdout.write(
    `${articles} articles, ${files.length} records, ${edits} edits: ` +
      `median ${String(sorted[Math.floor(edits / 2)])} ms, longest ${String(sorted.at(-1))} ms\n`,
  );
} finally {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
