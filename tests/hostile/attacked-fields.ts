import type { FieldForm, FieldShape } from '../../src/record/schemas/field-shapes.ts';

/** A value as it stands in a file. */
export type Written = string | readonly Written[] | { readonly [name: string]: Written };

export type WrittenGroup = Readonly<Record<string, Written>>;

/** Values for fields; a field that is given as undefined is left out, where another of the record excludes it. */
export type GivenFields = Readonly<Record<string, Written | undefined>>;

/**
 * The fields of a record, or of a group in it, with an attack in each that takes any text: also in those that somebody
 * adds tomorrow.
 *
 * What cannot be any text - an address, a language, words that have to stand in an article - is `given`. Words that are
 * held against an article are never made up here: selectors stay as they are given.
 *
 * @param fields what the schema has, from `fieldsOf`
 * @param next the attack for a field, which is named by its path, such as `roles.title`
 * @example
 * attackedFields(fieldsOf('topics'), { broader: 'base' }, () => '<b>'); // => { name: '<b>', broader: 'base', ... }
 */
export function attackedFields(
  fields: readonly FieldShape[],
  given: GivenFields,
  next: (field: string) => string,
  path = '',
): WrittenGroup {
  const written: Record<string, Written> = {};
  for (const { name, form, isRequired, schema } of fields) {
    const field = path === '' ? name : `${path}.${name}`;
    const own = given[name];
    if (own === undefined && Object.hasOwn(given, name)) continue;
    if (own !== undefined) {
      written[name] = completed(form, own, next, field);
      continue;
    }
    const accepts = (value: Written | undefined): boolean => value !== undefined && schema.safeParse(value).success;
    // Asked with another text first, so that no attack is counted as planted where none fits.
    if (!wordsOfAnArticle.has(name) && accepts(invented(form, () => probe, field))) {
      const value = invented(form, next, field);
      if (value !== undefined) written[name] = value;
    } else if (isRequired) {
      throw new Error(
        `Give the hostile records a value for ${field}: it takes no free text, or is held against an article.`,
      );
    }
  }
  return written;
}

/** Takes no meaning of its own, and is no address, language, date or number. */
const probe = '<b>any</b> "text"';

/** Fields that have to be words of an article, by name; each is given where it is needed. */
export const wordsOfAnArticle: ReadonlySet<string> = new Set([
  'exact',
  'prefix',
  'suffix',
  // Where beside the text the words stand.
  'in',
  'lemma',
  'hedges',
  'cue',
  'names',
  // What is proposed is on no page.
  'state',
]);

/** A given value, with what its groups lack. */
function completed(form: FieldForm, given: Written, next: (field: string) => string, field: string): Written {
  if (form.type === 'list' && isList(given)) return given.map((item) => completed(form.item, item, next, field));
  if (form.type === 'group' && typeof given !== 'string' && !isList(given)) {
    return attackedFields(form.fields, given, next, field);
  }
  return given;
}

function isList(value: Written): value is readonly Written[] {
  return Array.isArray(value);
}

/** A value of a form, attacks in all its texts; undefined where only an editor could give one. */
function invented(form: FieldForm, next: (field: string) => string, field: string): Written | undefined {
  switch (form.type) {
    case 'text':
      return next(field);
    case 'date':
      return '2031-05';
    case 'flag':
      return 'false';
    case 'choice':
      return form.values[0];
    case 'reference':
      return form.kinds.length === 1 ? 'base' : `${form.kinds[0] ?? ''}/base`;
    case 'list': {
      const item = invented(form.item, next, field);
      return item === undefined ? undefined : [item];
    }
    case 'group':
      if (form.fields.some(({ name }) => name === 'exact')) return undefined;
      return attackedFields(form.fields, {}, next, field);
    case 'map':
      return undefined;
    case 'alternatives':
      return form.forms[0] && invented(form.forms[0], next, field);
  }
}
