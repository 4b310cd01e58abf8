import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editFields, type FieldEdit } from '../../../src/changes/edit/edit-fields.ts';
import { formatScalar } from '../../../src/changes/edit/format-frontmatter.ts';
import { fileOf } from '../../support/editing-content.ts';
import { runs } from '../../support/runs.ts';

const order = ['speaker', 'kind', 'article', 'exact', 'prefix', 'suffix', 'spoken', 'topics', 'formerIds', 'draft'];

function edited(frontmatter: string, ...edits: readonly FieldEdit[]): string {
  const file = fileOf('quotes', 'some', `---\n${frontmatter}---\nBody.\n`);
  return editFields(file, edits).slice('---\n'.length, -'---\nBody.\n'.length);
}

const set = (path: FieldEdit['path'], text: string): FieldEdit => ({ do: 'set', path, text });
const insert = (path: FieldEdit['path'], field: string, value: string | string[], textBecomes?: string): FieldEdit => ({
  do: 'insert',
  path,
  field,
  value,
  order,
  ...(textBecomes === undefined ? {} : { textBecomes }),
});

describe('editFields', () => {
  test.each<[string, string, FieldEdit, string]>([
    ['a plain text', 'kind: a # why\nspeaker: b\n', set(['kind'], 'c d'), 'kind: c d # why\nspeaker: b\n'],
    ['one that needs marks now', 'kind: a\n', set(['kind'], 'b: c'), 'kind: "b: c"\n'],
    ['single marks', "kind: 'a' # why\n", set(['kind'], "it's"), "kind: 'it''s' # why\n"],
    ['double marks', 'kind: "a"\n', set(['kind'], 'say "b"'), 'kind: "say \\"b\\""\n'],
    ['text over lines', 'kind: a\n  b\nspeaker: c\n', set(['kind'], 'd'), 'kind: d\nspeaker: c\n'],
    ['a block', 'exact: >-  # why\n  a\n  b\n\nspeaker: c\n', set(['exact'], 'd'), 'exact: d # why\n\nspeaker: c\n'],
    ['an item', 'topics:\n  - a # 1\n  - b\n', set(['topics', 0], 'c'), 'topics:\n  - c # 1\n  - b\n'],
    ['an item between brackets', 'topics: [a, b]\n', set(['topics', 1], 'c, d'), 'topics: [a, "c, d"]\n'],
    [
      'a field in a group',
      'exact:\n  - exact: a\n    prefix: b\n',
      set(['exact', 0, 'prefix'], 'c'),
      'exact:\n  - exact: a\n    prefix: c\n',
    ],
  ])('sets %s', (_what, frontmatter, edit, expected) => {
    expect(edited(frontmatter, edit)).toBe(expected);
  });

  test.each<[string, string, FieldEdit, string]>([
    [
      'after those before it',
      'speaker: a # who\nspoken: 2031\n',
      insert([], 'prefix', 'x'),
      'speaker: a # who\nprefix: x\nspoken: 2031\n',
    ],
    ['at the top', 'spoken: 2031\n', insert([], 'speaker', 'x'), 'speaker: x\nspoken: 2031\n'],
    ['at the end', 'exact: |\n  a\n\n', insert([], 'formerIds', ['x']), 'exact: |\n  a\nformerIds:\n  - x\n\n'],
    [
      'after a list',
      'topics:\n  - a\n  # last\n',
      insert([], 'formerIds', ['x', 'y']),
      'topics:\n  - a\nformerIds:\n  - x\n  - y\n  # last\n',
    ],
    [
      'into a group of a list',
      'exact:\n  - exact: a\n  - exact: b\nspoken: 2031\n',
      insert(['exact', 0], 'prefix', 'x'),
      'exact:\n  - exact: a\n    prefix: x\n  - exact: b\nspoken: 2031\n',
    ],
    [
      'into a group between braces',
      'exact:\n  - { exact: a, suffix: c }\n  - b\n',
      insert(['exact', 0], 'prefix', 'x, y'),
      'exact:\n  - { exact: a, prefix: "x, y", suffix: c }\n  - b\n',
    ],
    [
      'into an item that is text',
      'exact:\n  - a: b\n  - "c" # note\n',
      insert(['exact', 1], 'prefix', 'x', 'exact'),
      'exact:\n  - a: b\n  - exact: c\n    prefix: x # note\n',
    ],
    [
      'into an item between brackets',
      'exact: [a, b]\n',
      insert(['exact', 1], 'suffix', 'x', 'exact'),
      'exact: [a, { exact: b, suffix: x }]\n',
    ],
  ])('inserts a field %s', (_where, frontmatter, edit, expected) => {
    expect(edited(frontmatter, edit)).toBe(expected);
  });

  test.each<[string, string, FieldEdit['path'], string]>([
    ['a field', 'kind: a # gone\nspeaker: b\n', ['kind'], 'speaker: b\n'],
    ['a field with lines of its own', 'topics:\n  - a\n  - b\nkind: c\n', ['topics'], 'kind: c\n'],
    ['an item', 'topics:\n  - a\n  - b\n', ['topics', 0], 'topics:\n  - b\n'],
    ['the last item, and its list', 'topics:\n  - a\nkind: c\n', ['topics', 0], 'kind: c\n'],
    ['an item between brackets', 'topics: [a, b]\n', ['topics', 1], 'topics: [a]\n'],
    ['the first item between brackets', 'topics: [a, b]\n', ['topics', 0], 'topics: [b]\n'],
    [
      'a field between braces',
      'exact:\n  - {exact: a, prefix: b}\n  - c\n',
      ['exact', 0, 'prefix'],
      'exact:\n  - {exact: a}\n  - c\n',
    ],
    [
      'the first field of an item',
      'exact:\n  - prefix: b\n    exact: a\n  - c\n',
      ['exact', 0, 'prefix'],
      'exact:\n  - exact: a\n  - c\n',
    ],
  ])('removes %s', (_what, frontmatter, path, expected) => {
    expect(edited(frontmatter, { do: 'remove', path })).toBe(expected);
  });

  test.each([
    ['topics:\n- a # 1\nkind: c\n', 'topics:\n- a # 1\n- "b: c"\nkind: c\n'],
    ['topics: [a]\n', 'topics: [a, "b: c"]\n'],
  ])('appends an item to %j', (frontmatter, expected) => {
    expect(edited(frontmatter, { do: 'append', path: ['topics'], item: 'b: c' })).toBe(expected);
  });

  test('refuses what it cannot find rather than change something else', () => {
    expect(() => edited('kind: a\n', set(['speaker'], 'b'))).toThrow('content/quotes/some.md has no `speaker`.');
    expect(() => edited('topics: [a]\n', set(['topics'], 'b'))).toThrow('`topics` is not a text.');
    expect(() => edited('kind: a\n', { do: 'append', path: ['kind'], item: 'b' })).toThrow(
      '`kind` is not a list with items.',
    );
  });

  // Whatever the layout, what is read back is what was meant: `editFields` throws where it is not.
  const words = fc.stringMatching(/^[a-zé“"'#:,[\]{}&*!|>%@`\-? ]{0,12}[a-z]$/);
  const scalar = fc.oneof(
    words.map((text) => formatScalar(text)),
    words.map((text) => formatScalar(text, 'QUOTE_SINGLE')),
    words.map((text) => formatScalar(text, 'QUOTE_DOUBLE')),
    fc.constantFrom(
      '|\n    one\n    two',
      '>-\n    one\n\n    two',
      'one\n    two',
      '"one\n    two"',
      '|+\n    one\n\n',
    ),
  );
  const comment = fc.constantFrom('', ' # a comment', '', '\n# a line: of comment');
  const list = fc
    .array(scalar, { minLength: 1, maxLength: 3 })
    .map((items) => `\n${items.map((item) => `  - ${item}`).join('\n')}`);
  const field = (name: string, value: fc.Arbitrary<string>) =>
    fc
      .tuple(value, comment)
      .map(([text, after]) => `${name}: ${text}${text.includes('\n') || /^[|>]/.test(text) ? '' : after}\n`);
  const layout = fc
    .tuple(field('kind', scalar), field('exact', scalar), field('topics', list))
    .map(([kind, exact, topics]) => `---\n${kind}${exact}${topics}spoken: 2031\n---\nBody\n`);

  test('edits any layout, and only what it should', () => {
    fc.assert(
      fc.property(layout, words, (text, value) => {
        const file = fileOf('quotes', 'some', text);
        const result = editFields(file, [
          set(['exact'], value),
          set(['topics', 0], value),
          { do: 'append', path: ['topics'], item: value },
          insert([], 'prefix', value),
          insert([], 'formerIds', [value]),
          { do: 'remove', path: ['kind'] },
        ]);
        const again = fileOf('quotes', 'some', result);
        expect(again.frontmatter).toMatchObject({ exact: value, prefix: value, spoken: '2031', formerIds: [value] });
        expect(result.endsWith(text.slice(-'---\nBody\n'.length))).toBe(true);
      }),
      { numRuns: runs(400) },
    );
  });
});
