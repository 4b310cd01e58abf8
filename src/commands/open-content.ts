import { formatRecovery, recoverChanges } from '../changes/apply/recover-changes.ts';
import { readContentForEditing, type Content } from '../changes/edit/content.ts';
import { keepReadings } from '../build/cache/keep-readings.ts';
import type { Settings } from '../build/settings.ts';
import { settingsOf } from './run-command.ts';
import type { Output, Surroundings } from './surroundings.ts';

/** The content folder, read; what an interrupted command left half done is put back first. */
export function openContent(around: Surroundings): Content {
  const settings = settingsOf(around);
  recoverContent(settings, around);
  return whileSaying(around, 'Reading the content ...', () =>
    keepReadings(
      settings,
      (message) => {
        around.err.write(`${message}\n`);
      },
      () => readContentForEditing(settings.contentDir, settings.projectDir),
    ),
  );
}

/** Puts back what an interrupted command left half done, and says so. */
export function recoverContent({ contentDir }: Settings, { err }: { readonly err: Pick<Output, 'write'> }): void {
  const recovery = recoverChanges(contentDir);
  if (recovery) err.write(formatRecovery(recovery));
}

/** Does something that can take long, with a line on the terminal that says so and goes when it is done. */
export function whileSaying<T>({ err }: Surroundings, words: string, work: () => T): T {
  if (!err.isTerminal) return work();
  err.write(words);
  try {
    return work();
  } finally {
    err.write('\r\u001B[2K');
  }
}
