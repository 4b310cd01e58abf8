import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';
import type { ViteDevServer } from 'vite';

import { contentChanged, forgetPages } from '../../../src/build/private-forms/forget-pages.ts';
import { packageFile } from './package-file.ts';

const ours = 'src/build/private-forms/forget-pages.ts';

test.each(['astro/dist/core/app/entrypoints/virtual/dev.js', 'astro/dist/vite-plugin-app/createAstroServerApp.js'])(
  'Astro forgets which pages there are when it hears of changed content: %s',
  (path) => {
    const code = readFileSync(packageFile(path, ours), 'utf8');
    expect(code, `Astro listens to something else now: see ${ours}`).toContain(
      `import.meta.hot.on("${contentChanged}"`,
    );
  },
);

test('every environment of the dev server is told', () => {
  const told: string[] = [];
  const environment = (name: string) => ({ hot: { send: (event: string) => told.push(`${name} ${event}`) } });
  forgetPages({
    environments: { client: environment('client'), ssr: environment('ssr') },
  } as unknown as ViteDevServer);
  expect(told).toEqual([`client ${contentChanged}`, `ssr ${contentChanged}`]);
});
