import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { fieldsIn, fieldsOf, type FieldShape } from '../../src/record/schemas/field-shapes.ts';
import { edtf, languageTag, reference, text, webAddress } from '../../src/record/schemas/fields.ts';
import { kinds } from '../../src/record/schemas/kinds.ts';
import { attackedFields, wordsOfAnArticle } from './attacked-fields.ts';
import { hostileContent } from './hostile-content.ts';

/** The attack of a field says where it was planted. */
const attack = (field: string): string => `<i>${field}</i>`;

describe('a field that nobody has heard of', () => {
  const fields = fieldsIn(
    z.strictObject({
      outcome: text('Invented.').optional(),
      motto: z.array(text('Invented.')).default([]),
      steps: z
        .array(
          z.strictObject({ title: text('Invented.'), day: edtf('Invented.'), by: reference('actors', 'Invented.') }),
        )
        .default([]),
      mood: z.enum(['calm', 'loud']).optional(),
    }),
  );

  test('is attacked, alone, in a list and in a group', () => {
    expect(attackedFields(fields, {}, attack)).toEqual({
      outcome: '<i>outcome</i>',
      motto: ['<i>motto</i>'],
      steps: [{ title: '<i>steps.title</i>', day: '2031-05', by: 'base' }],
      mood: 'calm',
    });
  });

  test('is attacked in a group of which something is given', () => {
    const given = { steps: [{ day: '2030' }, { title: 'Given', by: 'ana' }] };
    expect(attackedFields(fields, given, attack).steps).toEqual([
      { title: '<i>steps.title</i>', day: '2030', by: 'base' },
      { title: 'Given', day: '2031-05', by: 'ana' },
    ]);
  });

  test('has to be given where it takes no free text and a record needs it', () => {
    const needy = fieldsIn(z.strictObject({ tongue: languageTag('Invented.') }));
    expect(() => attackedFields(needy, {}, attack)).toThrow('Give the hostile records a value for tongue');
    expect(attackedFields(needy, { tongue: 'en' }, attack)).toEqual({ tongue: 'en' });
  });

  test('is left out where it takes no free text and no record needs it', () => {
    const asked: string[] = [];
    const spare = fieldsIn(
      z.strictObject({ page: webAddress('Invented.').optional(), exact: text('Words.').optional() }),
    );
    expect(attackedFields(spare, {}, (field) => (asked.push(field), attack(field)))).toEqual({});
    expect(asked).toEqual([]);
  });
});

/** The paths of all fields that take any text, those in groups too. */
function freeTexts(fields: readonly FieldShape[], prefix = ''): string[] {
  return fields.flatMap(({ name, form, schema }) => {
    if (wordsOfAnArticle.has(name)) return [];
    const path = `${prefix}${name}`;
    const group = form.type === 'list' ? form.item : form;
    if (group.type === 'group') {
      const isSelector = group.fields.some((field) => field.name === 'exact');
      return isSelector ? [] : freeTexts(group.fields, `${path}.`);
    }
    const value = form.type === 'list' ? ['<b>any</b>'] : '<b>any</b>';
    return group.type === 'text' && schema.safeParse(value).success ? [path] : [];
  });
}

describe('the hostile content', () => {
  const { planted } = hostileContent();

  test.each(kinds)('attacks every field of %s that takes any text', (kind) => {
    const attacked = new Set(planted.filter((one) => one.kind === kind).map(({ field }) => field));
    const expected = freeTexts(fieldsOf(kind));
    expect(expected).toContain('corrections.text');
    expect(expected.filter((path) => !attacked.has(path))).toEqual([]);
  });

  test('attacks every field of the publication that takes any text', () => {
    const attacked = planted.filter((one) => one.kind === 'site').map(({ field }) => field);
    expect(freeTexts(fieldsOf('site')).filter((path) => !attacked.includes(path))).toEqual([]);
    // A new field is attacked without a line here; these show that some are found.
    expect(attacked).toEqual(
      expect.arrayContaining(['body', 'correctionsPolicy', 'licence.name', 'links.label', 'publisher.name', 'tagline']),
    );
  });

  test('leaves out, as words of an article, only fields that there are', () => {
    const names = (fields: readonly FieldShape[]): string[] =>
      fields.flatMap(({ name, form }) => {
        const group = form.type === 'list' ? form.item : form;
        return [name, ...(group.type === 'group' ? names(group.fields) : [])];
      });
    const all = new Set(kinds.flatMap((kind) => names(fieldsOf(kind))));
    expect([...wordsOfAnArticle].filter((name) => !all.has(name))).toEqual([]);
  });
});
