import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectDir } from './site.ts';

/** The record that came with the engine. */
export interface Seed {
  /** Its folder, as an absolute path. */
  readonly contentDir: string;
  /** The pages of it that hold most, by a name for each, as paths below the base path. */
  readonly pages: Readonly<Record<string, string>>;
}

const file = join(projectDir, 'tests/seed/seed.json');

/**
 * What `tests/seed/seed.json` says; undefined once `npm run init` has taken that folder away. Tests of all sites look at
 * the seed's as one more, so they have a few cases less from then on.
 */
export const seed: Seed | undefined = existsSync(file) ? readSeed() : undefined;

function readSeed(): Seed {
  const { content, pages } = JSON.parse(readFileSync(file, 'utf8')) as { content: string; pages: Seed['pages'] };
  return { contentDir: join(projectDir, content), pages };
}
