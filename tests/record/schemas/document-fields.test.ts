import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentFields } from '../../../src/record/schemas/document-fields.ts';

test('docs/fields.md is what the schemas say; `npm run docs` writes it again', () => {
  const written = readFileSync(new URL('../../../docs/fields.md', import.meta.url), 'utf8');
  expect(written).toBe(documentFields());
});

test('names a field, its form, whether it is required and what it means', () => {
  expect(documentFields()).toContain('| `article` | id of an article | yes | The article that prints it. |');
  expect(documentFields()).toContain(
    '| `readings[].witness` | id of a source | yes | The source that prints the other words. |',
  );
});
