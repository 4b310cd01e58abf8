import { isPlainList, type PlainMap, type PlainValue } from '../source/source-file.ts';
import type { FieldForm, FieldShape } from './field-shapes.ts';

/**
 * Frontmatter with a list where the schema has one and a single value stands, and a value where a list of one stands: what
 * is meant is plain, and nobody need be told. Groups are left as they are written.
 *
 * @example
 * oneOrMany({ topics: 'rain', speaker: ['orr'] }, fieldsOf('quotes')) // => { topics: ['rain'], speaker: 'orr' }
 */
export function oneOrMany(frontmatter: PlainMap, fields: readonly FieldShape[]): PlainMap {
  const forms = new Map(fields.map(({ name, form }) => [name, form]));
  const entries = Object.entries(frontmatter).map(([name, value]) => [name, asForm(value, forms.get(name))] as const);
  // Without a prototype, as it is parsed: a field called `__proto__` is one like any other.
  return Object.assign(Object.create(null) as PlainMap, Object.fromEntries(entries));
}

function asForm(value: PlainValue, form: FieldForm | undefined): PlainValue {
  if (!form || form.type === 'alternatives') return value;
  if (form.type === 'list') {
    // With a comma it could be several.
    if (typeof value === 'string' && /^[^,;]+$/.test(value) && isSingle(form.item)) return [value];
    return isPlainList(value) ? value.map((item) => asForm(item, form.item)) : value;
  }
  if (form.type === 'group') {
    return typeof value === 'object' && !isPlainList(value) ? oneOrMany(value, form.fields) : value;
  }
  const [only, ...others] = isPlainList(value) ? value : [];
  return typeof only === 'string' && others.length === 0 ? only : value;
}

function isSingle({ type }: FieldForm): boolean {
  return type !== 'list' && type !== 'group' && type !== 'alternatives';
}
