import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { readContent } from '../../../src/record/source/read-content.ts';
import { jsonSchemaOf } from '../../../src/record/schemas/json-schema.ts';
import { kinds } from '../../../src/record/schemas/kinds.ts';
import { projectDir } from '../../support/site.ts';

const ajv = new Ajv2020({ strict: false });
const { files } = readContent(join(projectDir, 'tests/golden/content'), projectDir);

describe('jsonSchemaOf', () => {
  test.each(kinds)('gives the schema of %s that docs/schemas holds; npm run docs writes it', (kind) => {
    const written = readFileSync(join(projectDir, `docs/schemas/${kind}.schema.json`), 'utf8');
    expect(JSON.parse(written)).toEqual(jsonSchemaOf(kind));
  });

  test.each(kinds)('accepts every valid record of %s as a YAML parser reads it', (kind) => {
    const accepts = ajv.compile(jsonSchemaOf(kind, () => ['an-id']));
    const records = files.filter((file) => file.kind === kind);
    expect(records.length).toBeGreaterThan(0);
    for (const { path, text, yamlStart, yamlEnd } of records) {
      accepts(parse(text.slice(yamlStart, yamlEnd)));
      expect(accepts.errors ?? [], path).toEqual([]);
    }
  });

  test('refuses a misspelt field and a value that cannot be', () => {
    const accepts = ajv.compile(jsonSchemaOf('places'));
    expect(accepts({ name: 'Averland', kind: 'country' })).toBe(true);
    expect(accepts({ name: 'Averland', kind: 'country', wihtin: 'x' })).toBe(false);
    expect(accepts({ name: 'Averland', kind: 'planet' })).toBe(false);
  });

  test('lists the ids of a kind once, and leaves out kinds without records', () => {
    const { $defs } = jsonSchemaOf('quotes', (kind) => (kind === 'actors' ? ['ana-rivera'] : []));
    expect($defs).toEqual({ actors: { enum: ['ana-rivera'] } });
  });
});
