import { fileURLToPath } from 'node:url';

import { defineConfig, logHandlers, passthroughImageService } from 'astro/config';

import { onRecord } from './src/build/astro/integration.ts';
import { formatSettingProblems, readSettings } from './src/build/settings.ts';

const read = readSettings(process.env, fileURLToPath(new URL('.', import.meta.url)));
if (!read.ok) throw new Error(formatSettingProblems(read.problems));
const { settings } = read;

export default defineConfig({
  output: 'static',
  ...(settings.siteUrl === undefined ? {} : { site: settings.siteUrl }),
  base: settings.basePath,
  trailingSlash: 'always',
  // The default, 'jsx', eats the white space around inline tags: "said<a>Medvedev</a>on Monday".
  compressHTML: true,
  build: {
    format: 'directory',
    // Of style elements, the Content-Security-Policy allows a page's one sheet, which the layout writes itself.
    inlineStylesheets: 'never',
  },
  // The site has no photographs to convert, so it needs no image library.
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },

  // Content enters here: the integration that checks the records and feeds them to the pages.
  integrations: [onRecord(settings)],

  // A build says where it is by itself (src/build/progress); of Astro's lines it shows what is wrong.
  ...(settings.cacheDir === undefined || settings.verbose ? {} : { logger: logHandlers.console({ level: 'warn' }) }),

  // The build command gives each build a cache of its own, so that two at once cannot meet.
  ...(settings.cacheDir === undefined ? {} : { cacheDir: settings.cacheDir }),
  vite: {
    ...(settings.cacheDir === undefined ? {} : { cacheDir: `${settings.cacheDir}/vite` }),
    // Small scripts and fonts stay files: the Content-Security-Policy allows neither scripts in pages nor data: addresses.
    // Source maps are for tests/coverage alone.
    build: { assetsInlineLimit: 0, sourcemap: process.env.SCRIPT_COVERAGE === undefined ? false : 'inline' },
  },
});
