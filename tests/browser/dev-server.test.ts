import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { builtSite } from '../support/built-site.ts';
import { scratchCopy } from '../support/scratch-copy.ts';
import type { ScratchFolder } from '../support/scratch-project.ts';
import { openBrowser, runCommand } from '../support/site.ts';

const rain = 'content/actors/ben-okafor.md';
const whole = `---
name: Ben Okafor
kind: person
summary: Member of the council of Averland.
---
`;
const broken = whole.replace('summary', 'sumary');

let project: ScratchFolder;
let server: ChildProcess;
let browser: Browser;
let page: Page;
let home: string;

beforeAll(async () => {
  project = scratchCopy(builtSite('golden').contentDir);
  // Outside the project's own content folder, as CONTENT_DIR allows.
  cpSync(join(project.dir, 'content'), join(project.dir, '../record/content'), { recursive: true });
  write(broken);
  const port = await freePort();
  home = `http://127.0.0.1:${port}/some/base/`;
  server = spawn(process.execPath, ['src/commands/astro.ts', 'dev', '--port', String(port), '--host', '127.0.0.1'], {
    cwd: project.dir,
    env: {
      ...process.env,
      CONTENT_DIR: '../record/content',
      BASE_PATH: '/some/base/',
      ON_RECORD_CACHE_DIR: join(project.dir, '.cache'),
      VITEST: undefined,
      NODE_ENV: undefined,
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await ready(server);
  browser = await openBrowser();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  if (server.exitCode === null) {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  }
  project.remove();
});

function write(text: string): void {
  project.write({ [`../record/${rain}`]: text });
}

/** Until the server says that it listens. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    let said = '';
    child.stdout?.on('data', (text: Buffer) => {
      said += text.toString('utf8');
      if (/http:\/\/127\.0\.0\.1:\d+/.test(said)) done();
    });
    child.once('exit', () => {
      fail(new Error(`The dev server ended:\n${said}`));
    });
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Opens a page and waits until it listens for changes. */
async function open(path: string): Promise<void> {
  const connected = page.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
  await page.goto(home + path);
  await connected;
}

describe('the dev server', () => {
  test('shows the report of the check while the content has errors, on every page', async () => {
    const check = await runCommand('check', [], {
      projectDir: project.dir,
      env: { CONTENT_DIR: '../record/content' },
    });
    expect(check.code).toBe(1);
    for (const path of ['', 'actors/ana-rivera/', 'timeline/']) {
      // A page of its own each: Vite's client on the one before may load that one anew, and break off the next visit.
      const fresh = await browser.newPage();
      const response = await fresh.goto(home + path, { waitUntil: 'commit' });
      expect(response?.status()).toBe(500);
      await fresh.waitForFunction(() => document.querySelector('h1')?.textContent === 'The content has problems');
      expect(await fresh.textContent('pre')).toBe(check.stdout);
      await fresh.close();
    }
  });

  test('shows the page as soon as the content is mended, and the report when it breaks again', async () => {
    await open('actors/ben-okafor/');
    write(whole);
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Ben Okafor');
    expect(await page.textContent('.dek')).toBe('Member of the council of Averland.');

    write(whole.replace('Member of', 'Sits on'));
    await page.waitForFunction(
      () => document.querySelector('.dek')?.textContent === 'Sits on the council of Averland.',
    );

    write(broken);
    await page.waitForFunction(() => document.querySelector('pre')?.textContent.includes('Did you mean "summary"?'));
    write(whole);
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Ben Okafor');
  });

  test('shows drafts, marked', async () => {
    await page.goto(`${home}actors/ferryman/`);
    expect(await page.textContent('h1')).toBe('Ferdinand Ferryman');
    expect(await page.textContent('.notice')).toBe('Draft: not part of the published record.');
  });

  test('shows a record that is new', async () => {
    await open('actors/');
    project.write({ '../record/content/actors/mara-lund.md': whole.replaceAll('Ben Okafor', 'Mara Lund') });
    await page.waitForFunction(() => document.body.textContent.includes('Mara Lund'));
    await page.goto(`${home}actors/mara-lund/`);
    expect(await page.textContent('h1')).toBe('Mara Lund');
  });
});
