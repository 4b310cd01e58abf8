import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { builtSite } from '../support/built-site.ts';
import { startDevServer, type RunningDevServer } from '../support/dev-server.ts';
import { patience } from '../support/patience.ts';
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
let server: RunningDevServer;
let browser: Browser;
let page: Page;
let home: string;

beforeAll(async () => {
  project = scratchCopy(builtSite('golden').contentDir);
  // Outside the project's own content folder, as CONTENT_DIR allows.
  cpSync(join(project.dir, 'content'), join(project.dir, '../record/content'), { recursive: true });
  write(broken);
  server = await startDevServer(project.dir, {
    contentDir: '../record/content',
    basePath: '/some/base/',
    cacheDir: join(project.dir, '.cache'),
  });
  home = server.home;
  browser = await openBrowser();
  page = await newPage();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
  project.remove();
});

function write(text: string): void {
  project.write({ [`../record/${rain}`]: text });
}

/** A page that is patient: how long things take on a busy machine is not what is tested. */
async function newPage(): Promise<Page> {
  const made = await browser.newPage();
  made.setDefaultTimeout(patience());
  return made;
}

/** Opens a page and waits until it listens for changes. */
async function open(path: string): Promise<void> {
  // A page of its own each: the one before may just be loading anew, and would break off the visit. Nobody waits for it
  // to close: a page that is loading can take minutes to, on a busy machine.
  void page.close();
  page = await newPage();
  const connected = page.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
  await page.goto(home + path);
  await connected;
}

/** What the overlay over a page says; empty where there is none. */
const overlay = () => page.evaluate(() => document.querySelector('on-record-problems')?.shadowRoot?.textContent ?? '');

/** Until a page element, named by a selector, holds a text. */
function holds(selector: string, text: string): Promise<unknown> {
  return page.waitForFunction(
    ([where, what]) => [...document.querySelectorAll(where)].some((found) => found.textContent.includes(what)),
    [selector, text] as const,
  );
}

function lacks(selector: string, text: string): Promise<unknown> {
  return page.waitForFunction(
    ([where, what]) => ![...document.querySelectorAll(where)].some((found) => found.textContent.includes(what)),
    [selector, text] as const,
  );
}

function warns(text: string): Promise<unknown> {
  return page.waitForFunction(
    (what) => document.querySelector('on-record-problems')?.shadowRoot?.textContent.includes(what),
    text,
  );
}

const clear = () => page.waitForFunction(() => document.querySelector('on-record-problems') === null);

const contentDir = () => join(project.dir, '../record/content');

function read(path: string): string {
  return readFileSync(join(contentDir(), path), 'utf8');
}

/** Changes one record, which must hold what is changed. */
function edit(path: string, from: string, to: string): void {
  const text = read(path);
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}.`);
  put(path, text.replace(from, to));
}

function put(path: string, text: string): void {
  project.write({ [`../record/content/${path}`]: text });
}

function move(from: string, to: string): void {
  mkdirSync(dirname(join(contentDir(), to)), { recursive: true });
  renameSync(join(contentDir(), from), join(contentDir(), to));
}

function remove(path: string): void {
  rmSync(join(contentDir(), path), { recursive: true });
}

interface Edit {
  /** What the editor does. */
  readonly does: string;
  readonly change: () => void;
  /** The page that is open meanwhile, below the base path; the one before where none is named. */
  readonly on?: string;
  readonly shows: () => Promise<unknown>;
}

const rivera = 'actors/ana-rivera.md';
const noTolls = 'quotes/harbour/no-tolls.md';
const article = 'articles/harbour/tolls-2031-05-06.md';
const barge = 'claims/every-barge.md';
const meeting = 'events/council-meeting.md';
const quay = 'places/quay-street.md';

const mara = `---
name: Mara Lund
kind: person
summary: Keeps the lamp of Averland.
roles:
  - title: Keeper
    sources:
      - harbour-log-2031
---
`;

/** Thirty edits of one working day, in this order, in one browser, without a restart. */
const edits: readonly Edit[] = [
  {
    does: 'changes a summary',
    on: 'actors/ana-rivera/',
    change: () => {
      edit(rivera, 'Harbour master of Averland.', 'Master of the harbour.');
    },
    shows: () => holds('.dek', 'Master of the harbour.'),
  },
  {
    does: 'misspells a field',
    change: () => {
      edit(rivera, 'summary:', 'sumary:');
    },
    shows: () => warns('Did you mean "summary"?'),
  },
  {
    does: 'makes a second mistake in another file',
    change: () => {
      edit(quay, 'kind: site', 'kind: sight');
    },
    shows: () => warns('2 errors in the content'),
  },
  {
    does: 'mends the first',
    change: () => {
      edit(rivera, 'sumary:', 'summary:');
    },
    shows: () => warns('1 error in the content'),
  },
  {
    does: 'mends the second',
    change: () => {
      edit(quay, 'kind: sight', 'kind: site');
    },
    shows: clear,
  },
  {
    does: 'breaks the YAML',
    change: () => {
      edit(rivera, 'kind: person', 'kind: "person');
    },
    shows: () => warns(rivera),
  },
  {
    does: 'undoes it and gives the actor another name in Arabic in the same save',
    change: () => {
      edit(rivera, 'kind: "person', 'kind: person');
      edit(rivera, 'آنا ريفيرا', 'أنا ريفيرا');
    },
    shows: () => holds('.page-header', 'أنا ريفيرا'),
  },
  {
    does: 'gives the old name back',
    change: () => {
      edit(rivera, 'أنا ريفيرا', 'آنا ريفيرا');
    },
    shows: () => holds('.page-header', 'آنا ريفيرا'),
  },
  {
    does: 'writes a profile',
    change: () => {
      put(rivera, `${read(rivera)}\nShe walks to work.\n`);
    },
    shows: () => holds('main', 'She walks to work.'),
  },
  {
    does: 'misquotes',
    on: 'quotes/harbour/no-tolls/',
    change: () => {
      edit(noTolls, 'raise tolls on timber', 'raise any tolls on timber');
    },
    shows: () => warns('selector/orphaned'),
  },
  {
    does: 'quotes the words again as they are printed',
    change: () => {
      edit(noTolls, 'raise any tolls on timber', 'raise tolls on timber');
    },
    shows: clear,
  },
  {
    does: 'dates the quote to the month',
    change: () => {
      edit(noTolls, 'spoken: 2031-05-05', 'spoken: 2031-05');
    },
    shows: () => holds('time[datetime="2031-05"]', 'May 2031'),
  },
  {
    does: 'writes a date nobody can read',
    change: () => {
      edit(noTolls, 'spoken: 2031-05', 'spoken: some day in May');
    },
    shows: () => warns('some day in May'),
  },
  {
    does: 'writes the day',
    change: () => {
      edit(noTolls, 'spoken: some day in May', 'spoken: 2031-05-05');
    },
    shows: clear,
  },
  {
    does: 'refers to a speaker who has no record',
    change: () => {
      edit(noTolls, 'speaker: ana-rivera', 'speaker: anna-rivera');
    },
    shows: () => warns('Did you mean "ana-rivera"?'),
  },
  {
    does: 'closes the list of problems with its button, and mends the reference',
    change: () => {
      edit(noTolls, 'speaker: anna-rivera', 'speaker: ana-rivera');
    },
    shows: clear,
  },
  {
    does: 'adds an actor',
    on: 'actors/',
    change: () => {
      put('actors/mara-lund.md', mara);
    },
    shows: () => holds('main', 'Mara Lund'),
  },
  {
    does: 'renames the new file, with the old address kept',
    on: 'actors/mara-lund/',
    change: () => {
      move('actors/mara-lund.md', 'actors/lamp/mara-lund.md');
      edit('actors/lamp/mara-lund.md', 'kind: person', 'kind: person\nformerIds:\n  - mara-lund');
    },
    shows: async () => {
      await page.waitForFunction(() => location.pathname.endsWith('/actors/lamp/mara-lund/'));
      await holds('h1', 'Mara Lund');
    },
  },
  {
    does: 'deletes it',
    on: 'actors/',
    change: () => {
      remove('actors/lamp');
    },
    shows: () => lacks('main', 'Mara Lund'),
  },
  {
    does: 'deletes a place that others refer to',
    on: 'places/quay-street/',
    change: () => {
      move(quay, '../quay-street.md');
    },
    shows: () => warns('quay-street'),
  },
  {
    does: 'puts it back',
    change: () => {
      move('../quay-street.md', quay);
    },
    shows: clear,
  },
  {
    does: 'changes the words of the article under its quotes',
    on: 'articles/harbour/tolls-2031-05-06/',
    change: () => {
      edit(article, 'raise tolls on timber', 'lower tolls on timber');
    },
    shows: () => warns('selector/orphaned'),
  },
  {
    does: 'gives the article its words back',
    change: () => {
      edit(article, 'lower tolls on timber', 'raise tolls on timber');
    },
    shows: clear,
  },
  {
    does: 'changes the verdict on a claim',
    on: 'claims/every-barge/',
    change: () => {
      edit(barge, 'verdict: contradicted', 'verdict: disputed');
    },
    shows: () => holds('main', 'Disputed'),
  },
  {
    does: 'takes away the sources of a verdict',
    change: () => {
      edit(barge, '    sources:\n      - harbour-log-2031\n', '');
    },
    shows: () => warns(barge),
  },
  {
    does: 'names them again',
    change: () => {
      edit(barge, 'verdict: disputed\n', 'verdict: disputed\n    sources:\n      - harbour-log-2031\n');
    },
    shows: clear,
  },
  {
    does: 'is less sure of the day of an event',
    on: 'events/council-meeting/',
    change: () => {
      edit(meeting, 'date: 2031-05-05', 'date: 2031-05-05~');
    },
    shows: () => holds('main', 'about 5 May 2031'),
  },
  {
    does: 'saves a file that is not UTF-8',
    change: () => {
      writeFileSync(join(contentDir(), 'topics/latin.md'), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe9]));
    },
    shows: () => warns('file/not-utf-8'),
  },
  {
    does: 'deletes that file',
    change: () => {
      remove('topics/latin.md');
    },
    shows: clear,
  },
  {
    does: 'moves the whole content folder away and back',
    change: () => {
      renameSync(contentDir(), `${contentDir()}-away`);
    },
    shows: async () => {
      await warns('content/missing');
      renameSync(`${contentDir()}-away`, contentDir());
      edit(meeting, 'date: 2031-05-05~', 'date: 2031-05-05?');
      await clear();
      await holds('main', '5 May 2031 (uncertain)');
      // The folder that came back is watched as the first one was.
      edit(meeting, 'date: 2031-05-05?', 'date: 2031-05-05~');
      await holds('main', 'about 5 May 2031');
    },
  },
];

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

  test('shows the page as soon as the content is mended, and keeps it when it breaks again', async () => {
    await open('actors/ben-okafor/');
    write(whole);
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Ben Okafor');
    expect((await page.textContent('.dek'))?.trim()).toBe('Member of the council of Averland.');

    write(whole.replace('Member of', 'Sits on'));
    await page.waitForFunction(
      () => document.querySelector('.dek')?.textContent.trim() === 'Sits on the council of Averland.',
    );

    write(broken);
    await warns('Did you mean "summary"?');
    expect(await overlay()).toContain('../record/content/actors/ben-okafor.md:4:1');
    expect((await page.textContent('.dek'))?.trim()).toBe('Sits on the council of Averland.');
    // A page that is opened meanwhile is the last good one too, and says what is wrong.
    await open('actors/ana-rivera/');
    await warns('Did you mean "summary"?');
    expect(await page.textContent('h1')).toBe('Ana Rivera');
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await overlay()).toBe('');
    write(whole);
    await open('actors/ben-okafor/');
    await holds('.dek', 'Member of the council of Averland.');
    expect(await overlay()).toBe('');
  });

  test('shows what is hidden in the name of a file', async () => {
    await open('actors/ben-okafor/');
    put('actors/ben\u202Ema.md', broken);
    await warns('../record/content/actors/ben<U+202E>ma.md:');
    remove('actors/ben\u202Ema.md');
    await clear();
  });

  test('shows drafts, marked', async () => {
    await open('actors/ferryman/');
    expect(await page.textContent('h1')).toBe('Ferdinand Ferryman');
    expect(await page.innerText('.record-marks p')).toBe('Draft: not part of the published record.');
  });

  test.each(edits)('follows the editor who $does', async ({ on, change, shows }) => {
    if (on !== undefined) await open(on);
    change();
    await shows();
  });

  test('was never started again', () => {
    expect(edits).toHaveLength(30);
    expect(server.isRunning()).toBe(true);
  });
});
