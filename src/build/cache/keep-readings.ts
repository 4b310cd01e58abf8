import { join } from 'node:path';
import { whileKeeping } from '../../record/derived/kept-values.ts';
import { fingerprint } from '../../record/source/fingerprint.ts';
import type { Settings } from '../settings.ts';
import { recordCodeKey } from './code-key.ts';
import { openValueStore } from './value-store.ts';

/** Reads the content with what earlier runs have kept of it, and keeps what is new. `--force` trusts nothing of it. */
export function keepReadings<T>(
  { projectDir, contentDir, force }: Pick<Settings, 'projectDir' | 'contentDir' | 'force'>,
  tell: (message: string) => void,
  read: () => T,
): T {
  const store = openValueStore({
    dir: join(projectDir, '.on-record', 'cache', 'read'),
    name: fingerprint(contentDir).slice(0, 16),
    key: recordCodeKey(),
    isForced: force,
    tell,
  });
  const value = whileKeeping(store, read);
  store.close();
  return value;
}
