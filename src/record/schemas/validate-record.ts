import { recallable } from '../derived/once-per.ts';
import type { Problem } from '../problems/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { AnyRecord } from './index.ts';
import { NotedRecord } from './noted-record.ts';
import { validateFrontmatter } from './validate-frontmatter.ts';

/** What validation makes of a file. */
export interface ValidatedRecord {
  /** The record, when its frontmatter is valid. */
  readonly record?: AnyRecord;
  /**
   * Otherwise what can still be looked at: the body, and the fields that are valid by themselves. It is no record, and
   * only serves to find the rest of its problems in the same run.
   */
  readonly remainder?: AnyRecord;
  /** Of a proposed record, the fields that are open; its data has stand-ins for them. */
  readonly open?: readonly string[];
  readonly problems: readonly Problem[];
}

const validated = recallable(validate);

/**
 * A file against the schema of its kind: the record, or every problem of its frontmatter.
 *
 * The same file gives the same record, so that what is remembered by record lasts as long as the file does.
 */
export const validateRecord = validated.of;

/** Says what a file is against its schema, as another process has found out. */
export function recallValidated(file: SourceFile, value: ValidatedRecord): void {
  validated.recall(file, () => value);
}

function validate(file: SourceFile): ValidatedRecord {
  const { data, remainder, open, problems } = validateFrontmatter(file);
  return {
    ...(data && { record: recordOf(file, data) }),
    ...(remainder && { remainder: recordOf(file, remainder) }),
    ...(open && { open }),
    problems,
  };
}

/** The record of a file, with fields that were found to be valid. */
export function recordOf(file: SourceFile, data: object): AnyRecord {
  const { kind, id, path, text, bodyStart } = file;
  return new NotedRecord(kind, id, { path, data, body: text.slice(bodyStart) }) as unknown as AnyRecord;
}
