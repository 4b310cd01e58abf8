import { parseBody } from '../markdown/parse-body.ts';
import type { Reference } from '../schemas/fields.ts';
import { fieldsOf, type FieldForm } from '../schemas/field-shapes.ts';
import { locate, locateInBody } from '../source/locate.ts';
import type { Position } from '../source/position.ts';
import type { KeyPath, PlainValue, SourceFile } from '../source/source-file.ts';
import { valueAt } from './edit-fields.ts';
import { referencesOf } from './field-flags.ts';

/** A reference as it stands in a file. */
export interface WrittenReference {
  readonly file: SourceFile;
  readonly to: Reference;
  /** Where in the frontmatter; empty for the body. */
  readonly path: KeyPath;
  /** Where in the body, when it stands there. */
  readonly offset?: number;
  readonly as: 'field' | 'link' | 'embed';
}

/**
 * Every reference of a file, those in fields of records that are otherwise invalid as well: whoever renames or removes
 * a record has to know them all.
 */
export function referencesIn(file: SourceFile): WrittenReference[] {
  const found: WrittenReference[] = [];
  const visit = (value: PlainValue | undefined, form: FieldForm, path: KeyPath): void => {
    if (value === undefined) return;
    if (form.type === 'group') {
      for (const field of form.fields) visit(valueAt(value, [field.name]), field.form, [...path, field.name]);
    } else if (form.type === 'list' && Array.isArray(value)) {
      value.forEach((item: PlainValue, index) => {
        visit(item, form.item, [...path, index]);
      });
    } else if (form.type === 'reference' && typeof value === 'string') {
      for (const to of referencesOf(form, value)) found.push({ file, to, path, as: 'field' });
    }
  };
  visit(file.frontmatter, { type: 'group', fields: fieldsOf(file.kind) }, []);
  for (const { offset, to, as } of parseBody(file.text.slice(file.bodyStart)).references) {
    found.push({ file, to, path: [], offset, as });
  }
  return found;
}

/** The line and column of a reference in its file. */
export function placeOf({ file, path, offset }: WrittenReference): Position {
  return offset === undefined ? locate(file, path) : locateInBody(file, offset);
}

/** What refers in which way, in a word: the field, or what stands in the body. */
export function wayOf({ path, as }: WrittenReference): string {
  return as === 'field' ? fieldName(path) : `${as} in its text`;
}

/** `roles.0.organization` as an editor would say it: `roles[1].organization`, items counted from 1. */
export function fieldName(path: KeyPath): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : index === 0 ? step : `.${step}`))
    .join('');
}
