import type { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import { findCommentCuts } from '../source/comment-cuts.ts';
import { locate } from '../source/locate.ts';
import { fieldName, type MarkdownFile } from '../source/source-file.ts';
import { insideOf } from './inspect-schema.ts';
import { schemaAt } from './schema-at.ts';

/**
 * Values that YAML ends at a ` #` although the whole line could be the value: words were lost, or a comment stands where
 * it cannot be told from words. After an id, a date or an address a comment is a comment.
 */
export function cutValues(file: MarkdownFile): Problem[] {
  return findCommentCuts(file).flatMap(({ path, line }): Problem[] => {
    const schema = schemaAt(file, path);
    if (!schema || isReference(schema) || !schema.safeParse(line).success) return [];
    return [
      {
        path: file.path,
        ...locate(file, path),
        severity: 'error',
        code: 'yaml/comment-in-value',
        message: `The value of "${fieldName(path)}" ends before the "#": to YAML the rest of the line is a comment.`,
        help: `If it belongs to the value, write ${inMarks(line)}; if it is a comment, put it on a line of its own.`,
      },
    ];
  });
}

function isReference(schema: z.ZodType): boolean {
  if (schema.meta()?.reference !== undefined) return true;
  const inner = insideOf(schema);
  return inner !== undefined && isReference(inner);
}

/** In the kind of quotation marks that needs the least inside. */
function inMarks(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}
