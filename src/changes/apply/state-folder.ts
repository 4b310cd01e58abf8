import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where commands keep what they need while they change a content folder. */
export interface StatePlaces {
  /** The content folder itself, links resolved. */
  readonly content: string;
  /** Holds the journal and, where the file system allows, the files that are moved in and out of the content. */
  readonly folder: string;
  /** The lock: one command at a time changes the content. */
  readonly lock: string;
}

/** The name of a folder in the content that takes the files on their way where they cannot lie beside it. */
export const stagingName = '.on-record-changes';

/**
 * State of commands does not live in the content: whoever adds records could add state as well. It lies beside the
 * content folder, in `.on-record`, which the project's repository ignores, so that everybody who shares the folder,
 * from a container or another machine, finds the same lock.
 *
 * @example
 * stateOf('/srv/record/content').lock // => '/srv/record/.on-record/changes-content.lock'
 */
export function stateOf(contentDir: string): StatePlaces {
  const content = realpathSync(contentDir);
  const folder = join(dirname(content), '.on-record', `changes-${basename(content)}`);
  return { content, folder, lock: `${folder}.lock` };
}
