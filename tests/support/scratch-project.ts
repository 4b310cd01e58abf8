import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { projectDir } from './site.ts';

export interface ScratchFolder {
  readonly dir: string;
  /** Writes files by their path in the folder. */
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly remove: () => void;
}

/** A temporary folder. Its path holds a space and a letter outside ASCII, as people's folders do. */
export function scratchFolder(files: Readonly<Record<string, string>> = {}): ScratchFolder {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'on-record-')));
  const dir = join(root, 'a földer');
  mkdirSync(dir);
  const write = (more: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(more)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
  };
  write(files);
  return {
    dir,
    write,
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

const pageFolders: readonly string[] = ['content.config.ts', 'pages', 'ui'];

export interface ScratchProject extends ScratchFolder {
  /**
   * Makes the project what it was at first. To copy it for each test costs more than most tests, and each copy is
   * compiled again.
   */
  readonly reset: () => void;
}

/**
 * A copy of this project's commands with a site of one page, for tests of the commands themselves.
 *
 * The page fails when FAIL_PAGE is set and prints "waiting" and waits when WAIT_PAGE is set.
 */
export function scratchProject(): ScratchProject {
  const ownFiles = {
    'src/pages/index.astro': page,
    'src/pages/404.astro': '<html lang="en"><head><title>Not found</title></head><body></body></html>\n',
    'src/content.config.ts': contentConfig,
    'src/style.css': 'p { color: rebeccapurple }\n',
    'content/word.md': 'ipsum\n',
    'astro.config.mjs': astroConfig,
  };
  const folder = scratchFolder(ownFiles);
  // All that the commands are made of; the pages and what they show are the scratch's own.
  for (const path of [
    'package.json',
    'tsconfig.json',
    ...readdirSync(join(projectDir, 'src'))
      .filter((name) => !pageFolders.includes(name))
      .map((name) => `src/${name}`),
  ]) {
    cpSync(join(projectDir, path), join(folder.dir, path), { recursive: true });
  }
  symlinkSync(join(projectDir, 'node_modules'), join(folder.dir, 'node_modules'), 'dir');
  return {
    ...folder,
    reset: () => {
      const isCopied = (name: string): boolean =>
        ['src', 'node_modules', 'package.json', 'tsconfig.json'].includes(name);
      const left = readdirSync(folder.dir).filter((name) => !isCopied(name));
      for (const name of [...left, 'src/pages']) rmSync(join(folder.dir, name), { recursive: true, force: true });
      folder.write(ownFiles);
    },
  };
}

const page = `---
import { getEntry } from 'astro:content';
import '../style.css';
if (process.env.FAIL_PAGE) throw new Error('this page fails');
if (process.env.WAIT_PAGE) {
  console.log('waiting');
  await new Promise((done) => setTimeout(done, 60_000));
}
const record = await getEntry('words', 'word');
---
<html lang="en">
  <head><title>Scratch</title></head>
  <body><time>{new Date(0).toLocaleString()}</time><p>Lorem <a href={import.meta.env.BASE_URL}>{record.data.text}</a> dolor.</p><script>console.log('hello');</script></body>
</html>
`;

const contentConfig = `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

const loader = {
  name: 'words',
  load: async ({ store }) => {
    const text = readFileSync(join(process.env.CONTENT_DIR || 'content', 'word.md'), 'utf8').trim();
    store.set({ id: 'word', data: { text } });
  },
};
export const collections = { words: defineCollection({ loader, schema: z.object({ text: z.string() }) }) };
`;

const astroConfig = `import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { readSettings } from './src/build/settings.ts';
const { settings } = readSettings(process.env, fileURLToPath(new URL('.', import.meta.url)));
export default defineConfig({
  base: settings.basePath,
  trailingSlash: 'always',
  compressHTML: true,
  ...(settings.siteUrl ? { site: settings.siteUrl } : {}),
  ...(settings.cacheDir ? { cacheDir: settings.cacheDir, vite: { cacheDir: settings.cacheDir + '/vite' } } : {}),
});
`;
