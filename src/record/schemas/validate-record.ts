import { oncePer } from '../derived/once-per.ts';
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

/**
 * A file against the schema of its kind: the record, or every problem of its frontmatter.
 *
 * The same file gives the same record, so that what is remembered by record lasts as long as the file does.
 */
export const validateRecord = oncePer(validate);

function validate(file: SourceFile): ValidatedRecord {
  const { data, remainder, open, problems } = validateFrontmatter(file);
  const recordOf = (fields: object) =>
    new NotedRecord(file.kind, file.id, {
      path: file.path,
      data: fields,
      body: file.text.slice(file.bodyStart),
    }) as unknown as AnyRecord;
  return {
    ...(data && { record: recordOf(data) }),
    ...(remainder && { remainder: recordOf(remainder) }),
    ...(open && { open }),
    problems,
  };
}
