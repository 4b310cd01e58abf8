import { fieldsOf, type FieldForm } from '../../record/schemas/field-shapes.ts';
import { parseQualifiedId } from '../../record/schemas/fields.ts';
import type { FileKind, Kind } from '../../record/schemas/kinds.ts';
import type { FieldChange } from '../../views/report/report.ts';
import { isPlainList, type KeyPath, type PlainMap, type PlainValue } from '../../record/source/source-file.ts';
import { alignItems, outOfOrder } from './align-items.ts';
import { countWords, textLikeness } from './likeness.ts';

/** Half of what two items say in common: less, and one was deleted and another one written. */
const enough = 0.5;

/** What became of the id of a record: the id it has now, or the same. */
export type Follow = (kind: Kind, id: string) => string;

export interface ComparedFields {
  readonly changes: readonly FieldChange[];
  /** Where a place in the earlier frontmatter is in the later one; items that are gone keep theirs. */
  readonly placeAfter: (path: KeyPath) => KeyPath;
}

/**
 * What an editor changed in the fields of a record, each at the finest place that says it: `roles[2].title`, not `roles`.
 *
 * A field left out, an empty list and `false` say the same; so do two spaces and one. A reference to a renamed record is
 * no change, whether it follows to the new id or was left behind.
 */
export function compareFields(kind: FileKind, before: PlainMap, after: PlainMap, follow: Follow): ComparedFields {
  const changes: FieldChange[] = [];
  const moved = new Map<string, number>();
  const forms: FieldForm = { type: 'group', fields: fieldsOf(kind) };
  compareMaps({
    before,
    followed: followIn(before, forms, follow) as PlainMap,
    // One that still names the former id was not touched, however wrong it is now.
    after: followIn(after, forms, follow) as PlainMap,
    form: forms,
    path: [],
    pathBefore: [],
    changes,
    moved,
  });
  return {
    changes,
    placeAfter: (path) =>
      path.map((step, index) =>
        typeof step === 'number' ? (moved.get(path.slice(0, index + 1).join('\0')) ?? step) : step,
      ),
  };
}

interface Comparison<Value extends PlainValue> {
  readonly before: Value;
  /** The same with references under the ids their records have now. */
  readonly followed: Value;
  readonly after: Value;
  readonly form: FieldForm | undefined;
  readonly path: KeyPath;
  readonly pathBefore: KeyPath;
  readonly changes: FieldChange[];
  /** The index of a list's item now, by its place before. */
  readonly moved: Map<string, number>;
}

function compareValues(comparison: Comparison<PlainValue>): void {
  const { before, followed, after, form } = comparison;
  if (isMap(before) && isMap(followed) && isMap(after)) {
    compareMaps({ ...comparison, before, followed, after, form: formFor(form, 'group') });
  } else if (isPlainList(before) && isPlainList(followed) && isPlainList(after)) {
    compareLists({ ...comparison, before, followed, after, form: formFor(form, 'list') });
  } else if (keyOf(followed) !== keyOf(after)) {
    comparison.changes.push(change(comparison.path, before, after));
  }
}

function compareMaps({ before, followed, after, form, path, pathBefore, ...rest }: Comparison<PlainMap>): void {
  const fields = form?.type === 'group' ? form.fields : [];
  const order = fields.map(({ name }) => name);
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const known = names.filter((name) => order.includes(name)).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const unknown = names.filter((name) => !order.includes(name)).sort();
  for (const name of [...known, ...unknown]) {
    const inner = fields.find((field) => field.name === name)?.form;
    const old = given(before, name, inner);
    const now = given(after, name, inner);
    const here = [...path, name];
    if (old !== undefined && now !== undefined) {
      const mapped = given(followed, name, inner) ?? old;
      compareValues({
        before: old,
        followed: mapped,
        after: now,
        form: inner,
        path: here,
        pathBefore: [...pathBefore, name],
        ...rest,
      });
    } else if (old !== undefined || now !== undefined) rest.changes.push(change(here, old, now));
  }
}

/** What a field says; undefined where it says no more than a field that is left out. */
function given(map: PlainMap, name: string, form: FieldForm | undefined): PlainValue | undefined {
  const value = Object.hasOwn(map, name) ? map[name] : undefined;
  if (value === undefined || (isPlainList(value) && value.length === 0)) return undefined;
  return form?.type === 'flag' && typeof value === 'string' && value.trim() === 'false' ? undefined : value;
}

function compareLists({
  before,
  followed,
  after,
  form,
  path,
  pathBefore,
  ...rest
}: Comparison<readonly PlainValue[]>): void {
  const item = form?.type === 'list' ? form.item : undefined;
  const pairs = alignItems(followed, after, { keyOf, likeness: itemLikeness, enough });
  for (const pair of pairs) {
    const old = pair.before === undefined ? undefined : before[pair.before];
    const now = pair.after === undefined ? undefined : after[pair.after];
    if (pair.before !== undefined && pair.after !== undefined && pair.before !== pair.after) {
      rest.moved.set([...pathBefore, pair.before].join('\0'), pair.after);
    }
    if (old !== undefined && now !== undefined && pair.before !== undefined && pair.after !== undefined) {
      compareValues({
        before: old,
        followed: followed[pair.before] ?? old,
        after: now,
        form: item,
        path: [...path, pair.after],
        pathBefore: [...pathBefore, pair.before],
        ...rest,
      });
    } else rest.changes.push(change([...path, pair.after ?? pair.before ?? 0], old, now));
  }
  if (outOfOrder(pairs).size > 0) rest.changes.push(change(path, before, after));
}

function change(path: KeyPath, before: PlainValue | undefined, after: PlainValue | undefined): FieldChange {
  return { path: [...path], before: jsonOf(before), after: jsonOf(after) };
}

type Json = FieldChange['before'];

/** A copy as the report has it: text without the space around it. */
function jsonOf(value: PlainValue | undefined): Json {
  if (value === undefined) return null;
  if (typeof value === 'string') return value.trim();
  if (isPlainList(value)) return value.map(jsonOf);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, jsonOf(inner)]));
}

function isMap(value: PlainValue): value is PlainMap {
  return typeof value === 'object' && !isPlainList(value);
}

/** Values that say the same have one key. */
function keyOf(value: PlainValue): string {
  if (typeof value === 'string') return JSON.stringify(value.replace(/\s+/g, ' ').trim());
  if (isPlainList(value)) return `[${value.map(keyOf).join()}]`;
  const fields = Object.keys(value).sort();
  return `{${fields.map((name) => `${JSON.stringify(name)}:${keyOf(value[name] ?? '')}`).join()}}`;
}

/** Of two groups: the share of their fields that say the same, a text counting by its words. Of two texts: their words. */
function itemLikeness(before: PlainValue, after: PlainValue): number {
  if (typeof before === 'string' && typeof after === 'string') {
    const [a, b] = [countWords(before), countWords(after)];
    // An id or a single word that differs is another one.
    return a.size > 1 && b.size > 1 && /\s/.test(before.trim()) ? textLikeness(a, b) : 0;
  }
  if (isMap(before) && isMap(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    let common = 0;
    for (const name of names) {
      const [a, b] = [before[name], after[name]];
      if (a === undefined || b === undefined) continue;
      common += keyOf(a) === keyOf(b) ? 1 : typeof a === 'string' && typeof b === 'string' ? itemLikeness(a, b) : 0;
    }
    return names.size === 0 ? 0 : common / names.size;
  }
  return 0;
}

function formFor(form: FieldForm | undefined, type: 'group' | 'list'): FieldForm | undefined {
  return form?.type === 'alternatives' ? form.forms.find((one) => one.type === type) : form;
}

/** The value with the ids of renamed records replaced by those they have now, where the schema says that it refers. */
function followIn(value: PlainValue, form: FieldForm | undefined, follow: Follow): PlainValue {
  if (form === undefined) return value;
  if (typeof value === 'string') {
    const reference = form.type === 'alternatives' ? form.forms.find((one) => one.type === 'reference') : form;
    if (reference?.type !== 'reference') return value;
    const id = value.trim();
    const [only, ...others] = reference.kinds;
    if (only !== undefined && others.length === 0) return follow(only, id);
    const parsed = parseQualifiedId(id);
    return parsed ? `${parsed.kind}/${follow(parsed.kind, parsed.id)}` : value;
  }
  if (isPlainList(value)) {
    const list = formFor(form, 'list');
    return list?.type === 'list' ? value.map((item) => followIn(item, list.item, follow)) : value;
  }
  const group = formFor(form, 'group');
  if (group?.type !== 'group') return value;
  const forms = new Map(group.fields.map((field) => [field.name, field.form]));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, followIn(inner, forms.get(name), follow)]),
  );
}
