import type { z } from 'zod';
import { asWritten } from '../problems/as-written.ts';
import type { ProblemCode } from '../problems/codes.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import type { Problem } from '../problems/problem.ts';
import { locate } from '../source/locate.ts';
import { fieldName, type KeyPath, type MarkdownFile, type PlainMap } from '../source/source-file.ts';
import { cutValues } from './cut-values.ts';
import { schemaOf } from './index.ts';
import type { IssueDetails } from './fields.ts';
import { definitionOf, descriptionOf } from './inspect-schema.ts';
import { capitalised, withArticle } from './kinds.ts';
import { alternatives, schemaAt } from './schema-at.ts';
import { fieldsOf } from './field-shapes.ts';
import { oneOrMany } from './one-or-many.ts';
import { isProposed, readProposed } from './proposed.ts';

type Issue = z.core.$ZodIssue;

/** The frontmatter of a file against the schema of its kind. */
export interface ValidatedFrontmatter {
  /** The data, when all of it is valid. */
  readonly data?: object;
  /** Otherwise the fields that are valid by themselves. */
  readonly remainder?: object;
  /** Of a proposed record, the fields that are still open. */
  readonly open?: readonly string[];
  readonly problems: readonly Problem[];
}

/** Every problem of a file's frontmatter, each at its place in the file; and what of it is valid. */
export function validateFrontmatter(file: MarkdownFile): ValidatedFrontmatter {
  const written = oneOrMany(file.frontmatter, fieldsOf(file.kind));
  const { data, open, issues } = readFields(file, written);
  const cuts = cutValues(file);
  const problems = issues.flatMap((issue) => problemsOf(file, issue)).concat(leftOver(file));
  if (data && problems.length + cuts.length === 0) return { data, problems: [], ...(open && { open }) };
  return {
    remainder: validFields(file.kind, written),
    // A value that is empty for having been cut has one problem.
    problems: [
      ...cuts,
      ...problems.filter(({ line, column }) => !cuts.some((cut) => cut.line === line && cut.column === column)),
    ],
    ...(open && { open }),
  };
}

function readFields(
  file: MarkdownFile,
  written: PlainMap,
): { data?: object | undefined; open?: readonly string[]; issues: readonly Issue[] } {
  if (file.kind !== 'site' && isProposed(file)) return readProposed(file.kind, written);
  const result = schemaOf(file.kind).safeParse(written, { reportInput: true });
  return { data: result.data, issues: result.error?.issues ?? [] };
}

/** Somebody took `state` out by hand, and left what only a proposed record has. */
function leftOver(file: MarkdownFile): Problem[] {
  if (file.frontmatter.drafted === undefined || file.kind === 'site' || isProposed(file)) return [];
  return [
    {
      path: file.path,
      ...locate(file, ['drafted'], 'key'),
      severity: 'error',
      code: 'record/drafted',
      message: 'This record is accepted, and still says how its fields were drafted.',
      help: 'Remove `drafted` with all its lines; or, if nobody has accepted the record, put `state: proposed` back.',
    },
  ];
}

function validFields(kind: MarkdownFile['kind'], written: PlainMap): object {
  const fields = Object.entries<z.ZodType>(schemaOf(kind).shape);
  return Object.fromEntries(
    fields.flatMap(([key, field]) => {
      const result = field.safeParse(written[key]);
      return result.success ? [[key, result.data]] : [];
    }),
  );
}

function problemsOf(file: MarkdownFile, issue: Issue): Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const field = fieldName(path);
  const problem = (
    code: ProblemCode,
    message: string,
    help: string,
    at: KeyPath = path,
    part: 'key' | 'value' = 'value',
  ): Problem => ({ path: file.path, ...locate(file, at, part), severity: 'error', code, message, help });
  const wrongType = (expected: string) => {
    if (issue.input === undefined) {
      return problem('schema/missing-field', `The field "${field}" is missing.`, helpToAdd(file, path));
    }
    if (issue.input === '') return empty();
    const message = `The field "${field}" should be ${expected}, not ${formOf(issue.input)}.`;
    return problem('schema/wrong-type', message, helpToShape(file, path, issue.input));
  };
  const empty = () => problem('schema/missing-field', `The field "${field}" is empty.`, helpToFill(file, path));

  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = fieldsAt(file, path);
      const holder = path.length === 0 ? withArticle(file.kind) : `"${field}"`;
      return issue.keys.map((key) =>
        problem(
          'schema/unknown-field',
          `${capitalised(holder)} has no field ${asWritten(key)}.`,
          didYouMean(key, known) || `Remove it; the fields here are ${known.join(', ')}.`,
          [...path, key],
          'key',
        ),
      );
    }
    case 'invalid_union': {
      // The alternative that has the right type at all says best what is wrong inside.
      const fitting = issue.errors.find((inner) => !inner.some(isWrongTypeAtTop));
      return fitting
        ? fitting.flatMap((inner) => problemsOf(file, { ...inner, path: [...issue.path, ...inner.path] }))
        : [wrongType(issue.message)];
    }
    case 'invalid_type':
      return [wrongType(formName(issue.expected))];
    case 'custom': {
      const { code, message, help } = (issue.params as IssueDetails).problem;
      return [problem(code, message, help)];
    }
    case 'too_small': {
      if (issue.origin === 'string') return [empty()];
      const items = `${String(issue.minimum)} item${issue.minimum === 1 ? '' : 's'}`;
      const help = `Add what is missing: ${uncapitalised(descriptionAt(file, path))}`;
      return [problem('schema/wrong-type', `The list "${field}" needs at least ${items}.`, help)];
    }
    case 'too_big':
      if (issue.origin === 'array') {
        const message = `The list "${field}" is too long; at most ${String(issue.maximum)} items are possible.`;
        return [problem('schema/too-long', message, 'Leave out what matters least.')];
      }
      return [
        problem(
          'schema/too-long',
          `The field "${field}" is too long; at most ${String(issue.maximum)} characters are possible.`,
          'Shorten it; what needs more room belongs in the body.',
        ),
      ];
    case 'invalid_value': {
      const values = issue.values.map(String);
      const possible = `Possible values: ${values.join(', ')}.`;
      if (issue.input === undefined || issue.input === '') {
        const { help, ...missing } = wrongType('');
        return [{ ...missing, help: `${help} ${possible}` }];
      }
      const isText = typeof issue.input === 'string';
      const written = isText ? asWritten(issue.input) : formOf(issue.input);
      const guess = isText ? didYouMean(issue.input, values) : '';
      return [
        problem(
          'schema/invalid-value',
          `The field "${field}" cannot be ${written}.`,
          guess ? `${guess} ${possible}` : possible,
        ),
      ];
    }
    default:
      return [
        problem('schema/invalid-value', `The field "${field}" is not valid: ${issue.message}.`, helpToFill(file, path)),
      ];
  }
}

function isWrongTypeAtTop({ code, path }: Issue): boolean {
  return code === 'invalid_type' && path.length === 0;
}

function fieldsAt(file: MarkdownFile, path: KeyPath): string[] {
  const schema = schemaAt(file, path);
  const shapes = schema ? alternatives(schema).map(({ shape }) => shape ?? {}) : [];
  return shapes.flatMap((shape) => Object.keys(shape));
}

/** The field's own documentation is the best help there is. */
function descriptionAt(file: MarkdownFile, path: KeyPath): string {
  const schema = schemaAt(file, path);
  return (schema && descriptionOf(schema)) ?? 'Look at another record that has it.';
}

function helpToAdd(file: MarkdownFile, path: KeyPath): string {
  return `Add \`${String(path.at(-1))}\`: ${uncapitalised(descriptionAt(file, path))}`;
}

function helpToFill(file: MarkdownFile, path: KeyPath): string {
  const schema = schemaAt(file, path);
  const isOptional = schema !== undefined && ['optional', 'default'].includes(definitionOf(schema).type);
  const orRemove = typeof path.at(-1) === 'number' ? ', or remove the item' : isOptional ? ', or remove the field' : '';
  return `Write it${orRemove}: ${uncapitalised(descriptionAt(file, path))}`;
}

function helpToShape(file: MarkdownFile, path: KeyPath, input: unknown): string {
  const schema = schemaAt(file, path);
  const forms = schema ? alternatives(schema) : [];
  const fields = fieldsAt(file, path);
  if (forms.some(({ type }) => type === 'string' || type === 'enum')) {
    return 'Write one value after the colon, in quotation marks if it begins with a bracket or holds a colon.';
  }
  if (fields.length > 0) return `Write its fields on lines of their own below it, indented: ${fields.join(', ')}.`;
  if (forms.some(({ type }) => type === 'record')) {
    return 'Write a line for each field below it, indented: its name, a colon, and the value.';
  }
  const item = typeof input === 'string' ? input.replace(/\s+/g, ' ').slice(0, 40) : '...';
  return `Write each item on a line of its own below the field, indented, after a hyphen: "- ${item}".`;
}

function formName(expected: string): string {
  return (
    { string: 'text', array: 'a list', object: 'a group of fields', record: 'a group of fields' }[expected] ?? expected
  );
}

function formOf(input: unknown): string {
  return Array.isArray(input) ? 'a list' : typeof input === 'object' ? 'a group of fields' : 'text';
}

/** For the middle of a sentence; an abbreviation stays as it is. */
function uncapitalised(text: string): string {
  return /^[A-Z](?![A-Z0-9])/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
