import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { serveFolder } from '../../src/commands/serve-folder.ts';
import { scratchProject, type ScratchProject } from '../support/scratch-project.ts';
import { runNamed } from '../support/run-here.ts';
import { runCommand } from '../support/site.ts';

let project: ScratchProject;

beforeAll(() => {
  project = scratchProject();
});
beforeEach(() => {
  project.reset();
});
afterAll(() => {
  project.remove();
});

const addressLine = /^On Record is at (http:\S+) /m;

describe('npm start', () => {
  test('builds the site, serves it at the printed address, and ends on Ctrl-C', async () => {
    const pages: Promise<string>[] = [];
    const { code, stdout } = await runCommand('start', [], {
      projectDir: project.dir,
      env: { BASE_PATH: 'some/base', PORT: '0' },
      watch: (text, kill) => {
        const address = addressLine.exec(text)?.[1];
        if (address === undefined || pages.length > 0) return;
        const page = fetch(address).then((response) => response.text());
        pages.push(page);
        void page.finally(() => {
          kill('SIGINT');
        });
      },
    });
    expect(code).toBe(0);
    expect(addressLine.exec(stdout)?.[1]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/some\/base\/$/);
    expect(await Promise.all(pages)).toEqual([readFileSync(join(project.dir, 'dist/index.html'), 'utf8')]);
  });

  test('serves nothing when the build fails', async () => {
    const { code, stdout } = await runCommand('start', [], { projectDir: project.dir, env: { FAIL_PAGE: '1' } });
    expect(code).toBe(1);
    expect(stdout).not.toMatch(addressLine);
  });

  test('says so when the port asked for is taken', async () => {
    const other = await serveFolder({ dir: project.dir, basePath: '/', port: 0 });
    const port = new URL(other.origin).port;
    const { code, stderr } = await runCommand('start', [], { projectDir: project.dir, env: { PORT: port } });
    await other.close();
    expect(code).toBe(1);
    expect(stderr).toContain(`EADDRINUSE: address already in use 127.0.0.1:${port}`);
  });

  test.each(['no', '65536', '-1', '1.5'])('refuses PORT=%s before building', async (port) => {
    const { code, stdout, stderr } = await runNamed('start', [], { projectDir: project.dir, env: { PORT: port } });
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: `PORT: "${port}" is not a port. Write a number up to 65535, such as 4321.\nSee npm start -- --help\n`,
    });
  });
});
