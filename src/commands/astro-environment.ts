import { join } from 'node:path';

import type { Surroundings } from './surroundings.ts';

/**
 * The environment of the build, freed of what would change its bytes: time zone, locale, and the mode variables that a
 * test runner sets. The cache is new for each build, so no page can be a stale one and no two builds share files.
 */
export function astroEnvironment(env: Surroundings['env'], workRoot: string, cacheDir: string): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => !/^(NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|LANGUAGE|LC_.*|VITEST.*)$/.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    TZ: 'UTC',
    LANG: 'en_US.UTF-8',
    LC_ALL: 'en_US.UTF-8',
    ON_RECORD_CACHE_DIR: cacheDir,
    // What Node makes of the code when it loads it, as for the commands (`main.mjs`).
    NODE_COMPILE_CACHE: env.NODE_COMPILE_CACHE ?? join(workRoot, 'cache', 'code'),
  };
}
