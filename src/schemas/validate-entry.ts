import type { z } from 'zod';
import { didYouMean } from '../problems/did-you-mean.ts';
import type { Problem } from '../problems/problem.ts';
import { locate } from '../source/locate.ts';
import type { KeyPath, SourceFile } from '../source/source-file.ts';
import { schemas, type AnyEntry } from './index.ts';
import type { IssueDetails } from './fields.ts';
import { nounOf } from './kinds.ts';

/**
 * A file against the schema of its kind: the entry, or every problem of its frontmatter.
 */
export function validateEntry(file: SourceFile): { entry?: AnyEntry; problems: Problem[] } {
  const result = schemas[file.kind].safeParse(file.frontmatter, { reportInput: true });
  if (!result.success) {
    return { problems: result.error.issues.flatMap((issue) => problemsOf(file, issue)) };
  }
  const entry = {
    kind: file.kind,
    id: file.id,
    path: file.path,
    data: result.data,
    body: file.text.slice(file.bodyStart),
  };
  return { entry: entry as AnyEntry, problems: [] };
}

function problemsOf(file: SourceFile, issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const field = fieldName(path);
  const problem = (
    code: string,
    message: string,
    help: string,
    at: KeyPath = path,
    part: 'key' | 'value' = 'value',
  ): Problem => ({
    path: file.path,
    ...locate(file, at, part),
    severity: 'error',
    code,
    message,
    help,
  });

  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = fieldsAt(file, path);
      return issue.keys.map((key) => {
        const guess = didYouMean(key, known);
        return problem(
          'schema/unknown-field',
          `${capitalised(article(nounOf[file.kind]))} has no field "${[...path, key].join('.')}".`,
          guess || `Fields here: ${known.join(', ')}.`,
          [...path, key],
          'key',
        );
      });
    }
    case 'invalid_union': {
      const branch = [...issue.errors].sort((a, b) => depthOf(b) - depthOf(a))[0];
      const deepest = branch?.[0];
      if (branch && deepest && depthOf(branch) > 0)
        return branch.flatMap((inner) => problemsOf(file, { ...inner, path: [...issue.path, ...inner.path] }));
      return [
        problem(
          'schema/wrong-type',
          `"${field}" cannot be read: ${issue.message}.`,
          'See docs/fields.md for its form.',
        ),
      ];
    }
    case 'custom': {
      const details = issue.params as IssueDetails | undefined;
      if (details) return [problem(details.problem.code, details.problem.message, details.problem.help)];
      return [
        problem(
          'schema/invalid-value',
          `"${field}" is not valid: ${issue.message}.`,
          'See docs/fields.md for its form.',
        ),
      ];
    }
    case 'invalid_type': {
      if (issue.input === undefined) {
        return [problem('schema/missing-field', `The field "${field}" is missing.`, helpFor(file, path))];
      }
      if (issue.input === '')
        return [problem('schema/missing-field', `The field "${field}" is empty.`, helpFor(file, path))];
      return [
        problem(
          'schema/wrong-type',
          `"${field}" should be ${formName(issue.expected)}, and is ${formOf(issue.input)}.`,
          helpFor(file, path),
        ),
      ];
    }
    case 'too_small':
      if (issue.origin === 'string')
        return [problem('schema/missing-field', `The field "${field}" is empty.`, helpFor(file, path))];
      return [
        problem('schema/wrong-type', `"${field}" needs at least ${String(issue.minimum)} items.`, helpFor(file, path)),
      ];
    case 'too_big':
      return [
        problem(
          'schema/too-long',
          `"${field}" is too long; at most ${String(issue.maximum)} characters are possible.`,
          'Shorten it; what needs more room belongs in the body.',
        ),
      ];
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (issue.input === undefined)
        return [
          problem(
            'schema/missing-field',
            `The field "${field}" is missing.`,
            `${helpFor(file, path)} Possible values: ${values.join(', ')}.`,
          ),
        ];
      const written = typeof issue.input === 'string' ? `"${issue.input}"` : formOf(issue.input);
      const guess = typeof issue.input === 'string' ? didYouMean(issue.input, values) : '';
      return [
        problem(
          'schema/invalid-value',
          `"${field}" cannot be ${written}.`,
          `${guess ? `${guess} ` : ''}Possible values: ${values.join(', ')}.`,
        ),
      ];
    }
    default:
      return [problem('schema/invalid-value', `"${field}" is not valid: ${issue.message}.`, helpFor(file, path))];
  }
}

function depthOf(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

/** `roles.0.title` as an editor would say it: `roles[1].title`, items counted from 1. */
function fieldName(path: KeyPath): string {
  return (
    path
      .map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : index === 0 ? step : `.${step}`))
      .join('') || 'frontmatter'
  );
}

/** A zod schema with whatever wrappers it has: optional, default, transform. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod as { def: { type: string; innerType?: z.core.$ZodType; in?: z.core.$ZodType } };
  const inner = def.innerType ?? (def.type === 'pipe' ? def.in : undefined);
  return inner ? unwrap(inner) : schema;
}

function schemaAt(
  file: SourceFile,
  path: KeyPath,
): { schema: z.core.$ZodType | undefined; documented: z.ZodType | undefined } {
  let documented: z.ZodType | undefined = schemas[file.kind];
  let schema: z.core.$ZodType | undefined = unwrap(documented);
  for (const step of path) {
    const def = schema?._zod.def as
      { shape?: Record<string, z.ZodType>; element?: z.ZodType; options?: z.ZodType[] } | undefined;
    const list: z.ZodType | undefined = def?.options?.find((option) => 'element' in unwrap(option)._zod.def);
    const listDef = list?._zod.def as { element?: z.ZodType } | undefined;
    documented = typeof step === 'number' ? (def?.element ?? listDef?.element) : def?.shape?.[step];
    schema = documented && unwrap(documented);
  }
  return { schema, documented };
}

function fieldsAt(file: SourceFile, path: KeyPath): string[] {
  const { schema } = schemaAt(file, path);
  const def = schema?._zod.def as { shape?: object; options?: z.core.$ZodType[] } | undefined;
  const object = def?.shape
    ? def
    : def?.options?.map((option) => unwrap(option)._zod.def as { shape?: object }).find((option) => option.shape);
  return Object.keys(object?.shape ?? {});
}

/** The field's own documentation is the best help there is. */
function helpFor(file: SourceFile, path: KeyPath): string {
  let { documented } = schemaAt(file, path);
  while (documented && !documented.description) {
    const inner =
      (documented._zod.def as { innerType?: z.ZodType; in?: z.ZodType }).innerType ??
      (documented._zod.def as { in?: z.ZodType }).in;
    documented = inner;
  }
  return documented?.description ?? 'See docs/fields.md for its form.';
}

function formName(expected: string): string {
  return { string: 'text', array: 'a list', object: 'a group of fields' }[expected] ?? expected;
}

function formOf(input: unknown): string {
  return Array.isArray(input) ? 'a list' : typeof input === 'object' ? 'a group of fields' : 'text';
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
