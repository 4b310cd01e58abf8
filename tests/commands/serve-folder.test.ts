import { renameSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { serveFolder, type ServedFolder } from '../../src/commands/serve-folder.ts';
import { scratchFolder, type ScratchFolder } from '../support/scratch-project.ts';

let folder: ScratchFolder;
let served: ServedFolder;

beforeAll(async () => {
  folder = scratchFolder({
    'secret.txt': 'secret',
    'site/index.html': 'home',
    'site/404.html': 'no such page',
    'site/quotes/a/index.html': 'quote',
    'site/empty/note.txt': 'note',
    'site/_astro/style.css': 'p {}',
    'site/café.svg': '<svg/>',
    'site/data.jsonld': '{}',
    'site/blob.bin': 'x',
  });
  served = await serveFolder({ dir: join(folder.dir, 'site'), basePath: '/some/base/', port: 0 });
});

afterAll(async () => {
  await served.close();
  folder.remove();
});

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly location: string | undefined;
  readonly body: string;
}

/** Sends the path as it is: `fetch` would tidy `..` away. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const { port } = new URL(served.origin);
    request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => {
        const { 'content-type': type, location } = response.headers;
        done({ status: response.statusCode, type, location, body });
      });
    })
      .on('error', fail)
      .end();
  });
}

describe('serveFolder', () => {
  test('says where the home page is', () => {
    expect(served.url).toBe(`${served.origin}/some/base/`);
    expect(served.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  test.each([
    ['/some/base/', 'home', 'text/html; charset=utf-8'],
    ['/some/base/?a=b', 'home', 'text/html; charset=utf-8'],
    ['/some/base/quotes/a/', 'quote', 'text/html; charset=utf-8'],
    ['/some/base/_astro/style.css', 'p {}', 'text/css; charset=utf-8'],
    ['/some/base/caf%C3%A9.svg', '<svg/>', 'image/svg+xml; charset=utf-8'],
    ['/some/base/data.jsonld', '{}', 'application/ld+json; charset=utf-8'],
    ['/some/base/blob.bin', 'x', 'application/octet-stream'],
  ])('serves %s', async (path, body, type) => {
    expect(await ask(path)).toEqual({ status: 200, body, type, location: undefined });
  });

  test.each([
    ['/some/base', '/some/base/'],
    ['/some/base?a=b', '/some/base/?a=b'],
    ['/some/base/quotes/a?x', '/some/base/quotes/a/?x'],
  ])('redirects %s to its final slash', async (path, location) => {
    expect(await ask(path)).toMatchObject({ status: 301, location });
  });

  test.each([
    '/',
    '/quotes/a/',
    '/some/base/missing/',
    '/some/base/empty/',
    '/some/base/empty',
    '/some/base//quotes/a/',
    '/some/base/index.html/',
    '/some/base/%',
    '/some/base/%00',
    '/some/base/../../secret.txt',
    '/some/base/%2e%2e/secret.txt',
    '/some/base/..%2fsecret.txt',
    '/some/base/..%5csecret.txt',
    `/some/base/${'a'.repeat(5000)}`,
  ])('answers %s with the page for what is not there', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'no such page', type: 'text/html; charset=utf-8' });
  });

  test('sends no body to HEAD and takes no POST', async () => {
    expect(await ask('/some/base/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask('/some/base/', 'POST')).toMatchObject({ status: 405 });
  });

  test('takes the next free port where the first is taken', async () => {
    const port = Number(new URL(served.origin).port);
    const next = await serveFolder({ dir: folder.dir, basePath: '/', port, nextPorts: 50 });
    expect(Number(new URL(next.origin).port)).toBeGreaterThan(port);
    await next.close();
  });

  test('refuses a taken port where no other may be tried', async () => {
    const port = Number(new URL(served.origin).port);
    await expect(serveFolder({ dir: folder.dir, basePath: '/', port })).rejects.toThrow('EADDRINUSE');
  });
});

test('answers whole files while sites change under it', async () => {
  const [small, large] = ['a'.repeat(1000), 'b'.repeat(200_000)];
  const sites = scratchFolder({ 'site/index.html': small, 'other/index.html': large });
  const changing = await serveFolder({ dir: join(sites.dir, 'site'), basePath: '/', port: 0 });
  const swap = () => {
    renameSync(join(sites.dir, 'site'), join(sites.dir, 'aside'));
    renameSync(join(sites.dir, 'other'), join(sites.dir, 'site'));
    renameSync(join(sites.dir, 'aside'), join(sites.dir, 'other'));
  };
  const swapping = setInterval(swap, 1);
  const answers = new Map<string, number>();
  for (let round = 0; round < 20; round += 1) {
    const asked = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const response = await fetch(changing.url);
        return `${response.status} ${response.status === 200 ? [small, large].indexOf(await response.text()) : ''}`;
      }),
    );
    for (const answer of asked) answers.set(answer, (answers.get(answer) ?? 0) + 1);
  }
  clearInterval(swapping);
  await changing.close();
  sites.remove();
  expect([...answers.keys()].filter((answer) => !['200 0', '200 1', '404 '].includes(answer))).toEqual([]);
  expect(answers.has('200 0') && answers.has('200 1')).toBe(true);
});
