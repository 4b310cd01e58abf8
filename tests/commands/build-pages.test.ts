import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { folderFiles } from '../support/folder-files.ts';
import { scratchFolder, scratchProject, type ScratchFolder } from '../support/scratch-project.ts';
import { buildSite, projectDir } from '../support/site.ts';

/** Routes of every kind that a site has, on a prerenderer of our own where OWN is set and on Astro's where it is not. */
const files: Readonly<Record<string, string>> = {
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { ownPrerenderer } from './src/build/astro/prerenderer.ts';
import { nothingKept } from './src/build/pages/kept-pages.ts';
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const tell = { warn: (line) => console.log('warned: ' + line), start: () => {}, reached: () => {}, made: () => {} };
const own = (outDir) => ({ siteDir: fileURLToPath(outDir), publicDir: at('public'), basePath: '/some/base/', kept: nothingKept, tell, threads: 1, entry: () => undefined });
let outDir;
export default defineConfig({
  base: '/some/base/',
  trailingSlash: 'always',
  redirects: { '/old': '/some/base/words/lorem/' },
  integrations: process.env.OWN ? [{
    name: 'own',
    hooks: {
      'astro:config:done': ({ config }) => { outDir = config.outDir; },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((inner) => ownPrerenderer(inner, own(outDir))),
    },
  }] : [],
});
`,
  'src/pages/words/[...id].astro': `---
export const getStaticPaths = () => ['lorem', 'lorem/ipsum', 'lorem/é'].map((id) => ({ params: { id }, props: { id } }));
if (process.env.FAIL_PAGE && Astro.props.id === 'lorem/ipsum') throw new Error('no words for it');
---
<html lang="en"><head><title>{Astro.params.id}</title></head><body>{Astro.props.id} &amp; more</body></html>
`,
  'src/pages/index.astro': '<html lang="en"><head><title>Home</title></head><body>Home</body></html>\n',
  'src/pages/words.json.ts': "export const GET = () => Response.json(['lorem', 'é']);\n",
  'src/pages/[...scope]/feed.xml.ts': `export const getStaticPaths = () => [{ params: { scope: undefined } }, { params: { scope: 'a/b' } }];
export const GET = ({ params }) => new Response('<feed>' + params.scope + '</feed>');
`,
  'src/pages/own.txt.ts': "export const GET = () => new Response('from the route');\n",
  'public/own.txt': 'from the folder public',
};

let project: ScratchFolder;

beforeAll(() => {
  project = scratchProject();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project.dir, path)), { recursive: true });
    writeFileSync(join(project.dir, path), text);
  }
});
afterAll(() => {
  project.remove();
});

/** Builds the project, and gives the files of the site by their paths. */
async function build(outDir: string, env: Readonly<Record<string, string>>) {
  const dir = join(project.dir, outDir);
  const run = await buildSite({ projectDir: project.dir, outDir: dir, basePath: '/some/base/', env });
  return { ...run, site: folderFiles(dir) };
}

test('the pages are byte for byte those that Astro makes by itself', async () => {
  const [astros, own] = [await build('astros', {}), await build('own', { OWN: '1' })];
  expect(Object.keys(own.site).filter((file) => !file.startsWith('.'))).toEqual([
    '404.html',
    'a/b/feed.xml',
    'feed.xml',
    'index.html',
    'old/index.html',
    'own.txt',
    'words.json',
    'words/lorem/index.html',
    'words/lorem/ipsum/index.html',
    'words/lorem/é/index.html',
  ]);
  expect(own.site).toEqual(astros.site);
  expect(own.site['own.txt']).toBe('from the folder public');
  expect(own.stdout).toContain(
    'warned: own.txt is taken from the folder public; src/pages/own.txt.ts would make it too',
  );
});

test('a page that throws ends the build, with its address and the cause', async () => {
  const { code, stdout, stderr } = await build('failed', { OWN: '1', FAIL_PAGE: '1' });
  expect(code).toBe(1);
  expect(stdout + stderr).toContain('The page /words/lorem/ipsum/ could not be made: no words for it');
});

test('a site is the same, byte for byte, whether one thread makes its pages or three', async () => {
  const folder = scratchFolder();
  try {
    const [one, three] = await Promise.all(
      ['1', '3'].map(async (threads) => {
        const { outDir, stdout, stderr, code } = await buildSite({
          contentDir: join(projectDir, 'tests/golden/content'),
          outDir: join(folder.dir, threads),
          basePath: '/some/base/',
          siteUrl: 'https://example.org',
          args: ['--threads', threads],
          env: { CARDS: 'none' },
        });
        expect({ code, problems: code === 0 ? '' : stdout + stderr }).toEqual({ code: 0, problems: '' });
        expect(stdout).toMatch(/^Pages: \d+ made, /m);
        expect(stdout).toContain(`made, 0 kept from the last build. The site is in ${outDir}.\n`);
        return folderFiles(outDir);
      }),
    );
    expect(Object.keys(one ?? {}).length).toBeGreaterThan(150);
    expect(three).toEqual(one);
  } finally {
    folder.remove();
  }
});
