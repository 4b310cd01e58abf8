import { fieldsOf, type FieldForm } from '../../record/schemas/field-shapes.ts';
import { isPlainList, type KeyPath, type PlainValue, type MarkdownFile } from '../../record/source/source-file.ts';
import { valueAt } from './edit-fields.ts';

/** A text in a file's frontmatter, and what it is to look like. */
export interface WrittenValue {
  readonly path: KeyPath;
  readonly form: FieldForm;
  readonly text: string;
}

/**
 * Every single value of a file's fields, in the order of its schema, those in groups and lists as well. The record need
 * not be valid; what has alternatives is left out, since none of them is a reference or a date.
 */
export function writtenValues(file: MarkdownFile): WrittenValue[] {
  const valuesIn = (value: PlainValue | undefined, form: FieldForm, path: KeyPath): WrittenValue[] => {
    if (value === undefined || form.type === 'alternatives') return [];
    if (form.type === 'group') {
      return form.fields.flatMap((field) => valuesIn(valueAt(value, [field.name]), field.form, [...path, field.name]));
    }
    if (form.type === 'list') {
      return isPlainList(value)
        ? value.flatMap((item, index) => valuesIn(item, form.item, [...path, index]))
        : valuesIn(value, form.item, path);
    }
    // A list of one stands for its value, as the schema reads it.
    if (isPlainList(value)) return value.length === 1 ? valuesIn(value[0], form, [...path, 0]) : [];
    return typeof value === 'string' ? [{ path, form, text: value }] : [];
  };
  return valuesIn(file.frontmatter, { type: 'group', fields: fieldsOf(file.kind) }, []);
}
