import { expect, test } from 'vitest';

import { entryName } from '../../../src/build/private-forms/built-entry.ts';
import { packageFile } from './package-file.ts';

const ours = 'src/build/private-forms/built-entry.ts';

test('Astro asks for styles and scripts in the two values that a thread of ours gives it, and finds none', async () => {
  const { createBuildEnvironment } = (await import(packageFile('astro/dist/core/build/environment.js', ours).href)) as {
    createBuildEnvironment: () => {
      env: { headElements: (manifest: unknown, route: unknown) => Record<string, ReadonlySet<unknown>> };
      setInternals: (internals: unknown) => void;
      setOptions: (options: unknown) => void;
    };
  };
  const { env, setInternals, setOptions } = createBuildEnvironment();
  setInternals({ pagesByKeys: new Map() });
  setOptions({ settings: { scripts: [] } });
  const elements = env.headElements({ base: '/' }, { route: '/about', component: 'src/pages/about.astro' });
  expect(
    Object.values(elements).map(({ size }) => size),
    `Astro asks its bundle for something else: see ${ours}`,
  ).toEqual([0, 0, 0]);
});

test.each([
  ['prerender-entry.DJDKdCtj.mjs', true],
  ['chunks/paths_DNIEBm09.mjs', false],
  ['prerender-entry.DJDKdCtj.mjs.map', false],
])('%s is the bundle of the pages: %s', (name, isEntry) => {
  expect(entryName.test(name)).toBe(isEntry);
});
