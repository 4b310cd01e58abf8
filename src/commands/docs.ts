/** `npm run docs`: writes the documents that are made from the code. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { documentFields } from '../record/schemas/document-fields.ts';
import { jsonSchemaOf } from '../record/schemas/json-schema.ts';
import { kinds } from '../record/schemas/kinds.ts';

const docs = new URL('../../docs/', import.meta.url);
writeFileSync(new URL('fields.md', docs), documentFields());
mkdirSync(new URL('schemas/', docs), { recursive: true });
for (const kind of kinds) {
  writeFileSync(new URL(`schemas/${kind}.schema.json`, docs), `${JSON.stringify(jsonSchemaOf(kind), undefined, 2)}\n`);
}
