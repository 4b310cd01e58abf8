import type { PlainMap } from '../../record/source/source-file.ts';
import { publicationFile } from '../../record/schemas/publication-file.ts';
import type { FileChange } from './change.ts';
import { formatRecord } from './record.ts';

/** A file of the record that is there. */
export interface PresentFile {
  /** Path relative to the project folder, with `/` separators. */
  readonly path: string;
  readonly text: string;
}

/**
 * An empty record in the place of another: every file goes, and one comes that says what the publication is.
 *
 * @param contentPath path of the content folder relative to the project, with `/` separators
 * @param fields of the publication, as an editor would type them
 */
export function planInit(contentPath: string, present: readonly PresentFile[], fields: PlainMap): FileChange[] {
  const path = `${contentPath === '.' ? '' : `${contentPath}/`}${publicationFile}`;
  const before = present.find((file) => file.path === path)?.text;
  return [
    ...present
      .filter((file) => file.path !== path)
      .map((file) => ({ path: file.path, before: file.text, after: undefined })),
    { path, before, after: formatRecord('site', fields, '') },
  ];
}
