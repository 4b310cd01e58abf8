import { wordDiff } from '../../../record/text/word-diff.ts';
import { fieldsOf, type FieldForm } from '../../../record/schemas/field-shapes.ts';
import { parseQualifiedId } from '../../../record/schemas/fields.ts';
import type { FileKind, Kind } from '../../../record/schemas/kinds.ts';
import { fieldName } from '../../../record/source/source-file.ts';
import type { Words } from '../../../words/words.ts';
import { differenceRuns } from '../difference-runs.ts';
import type { Run } from '../outline.ts';
import type { FieldChange } from '../report.ts';
import { code, shortened, text, type Line } from '../runs.ts';

/** What a field's change says: a line, or a text with the difference in place. */
export interface FieldLine {
  readonly line?: Line;
  readonly difference?: Line;
}

/** None where another field's line says it. */
export function fieldLine(
  { path, before, after }: FieldChange,
  record: { readonly kind: FileKind },
  all: readonly FieldChange[],
  words: Words,
): FieldLine[] {
  const { fields, published, withdrawn } = words.report;
  const [name] = path;
  if (name === 'draft') return [{ line: [text(after === null ? published : withdrawn)] }];
  const dating = newDating(record, all, words);
  if (dating !== undefined && name === 'dating') return [];
  const also = dating !== undefined && name === 'date' ? [text(`, ${dating}`)] : [];

  const form = formAt(record.kind, path);
  const value = (given: FieldChange['before']) => valueRuns(given, form, words);
  const field = code(fieldName(path));
  if (before === null) return [{ line: [field, text(fields.added), ...value(after), ...also] }];
  if (after === null) return [{ line: [field, text(fields.removed), ...value(before), ...also] }];
  if (Array.isArray(before) && Array.isArray(after)) return [{ line: [field, text(fields.reordered)] }];
  if (typeof before === 'string' && typeof after === 'string' && isProse(before, after, form)) {
    return [{ difference: [field, text(words.text.colon), ...differenceRuns(wordDiff(before, after), undefined)] }];
  }
  return [{ line: [field, text(' '), ...value(before), text(' → '), ...value(after), ...also] }];
}

/** How the date of an event is known now, where that changed with the date: the line of the date says it. */
function newDating(
  { kind }: { readonly kind: FileKind },
  all: readonly FieldChange[],
  { report: { datings } }: Words,
): string | undefined {
  if (kind !== 'events') return undefined;
  const of = (name: string) => all.find(({ path }) => path.length === 1 && path[0] === name);
  const now = of('dating')?.after;
  return of('date') && typeof now === 'string' && Object.hasOwn(datings, now)
    ? datings[now as keyof typeof datings]
    : undefined;
}

/** Texts that are long enough for their difference to be shown within them. */
function isProse(before: string, after: string, form: FieldForm | undefined): boolean {
  return (
    (form === undefined || form.type === 'text' || form.type === 'alternatives') &&
    Math.max(before.length, after.length) > 60
  );
}

/** What a field's value looks like, by the schema; undefined for a field that no schema has. */
function formAt(kind: FileKind, path: FieldChange['path']): FieldForm | undefined {
  let form: FieldForm | undefined = { type: 'group', fields: fieldsOf(kind) };
  for (const step of path) {
    const forms: readonly FieldForm[] = form?.type === 'alternatives' ? form.forms : form ? [form] : [];
    form = undefined;
    for (const one of forms) {
      if (typeof step === 'number' && one.type === 'list') form = one.item;
      if (typeof step === 'string' && one.type === 'group') form = one.fields.find(({ name }) => name === step)?.form;
      if (form) break;
    }
  }
  return form;
}

const longestValue = 120;

function valueRuns(value: FieldChange['before'], form: FieldForm | undefined, words: Words): Run[] {
  if (typeof value === 'string') {
    if (value === '') return [text(words.text.quoted(''))];
    const target = referenceOf(value, form);
    if (target) return [{ text: value, as: 'code', record: target }];
    return form?.type === 'date' || form?.type === 'choice' || form?.type === 'flag'
      ? [text(shortened(value, longestValue))]
      : [text(words.text.quoted(shortened(value, longestValue)))];
  }
  return [text(shortened(summaryOf(value), longestValue))];
}

function referenceOf(value: string, form: FieldForm | undefined): { kind: Kind; id: string } | undefined {
  const reference = form?.type === 'alternatives' ? form.forms.find((one) => one.type === 'reference') : form;
  if (reference?.type !== 'reference') return undefined;
  const [only, ...others] = reference.kinds;
  return only !== undefined && others.length === 0 ? { kind: only, id: value } : parseQualifiedId(value);
}

/** A group of fields, or a list, on one line. */
function summaryOf(value: FieldChange['before']): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(summaryOf).join(', ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, inner]) => `${name}: ${summaryOf(inner)}`)
      .join('; ');
  return String(value);
}
