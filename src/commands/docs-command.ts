import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentFields } from '../record/schemas/document-fields.ts';
import { jsonSchemaOf } from '../record/schemas/json-schema.ts';
import { fileKinds } from '../record/schemas/kinds.ts';
import { understand, type Command } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

const help = `Writes the documents that are made from the code: docs/fields.md and docs/schemas/.

  npm run docs

  --help   this text

Ends with 0 when the files are written, 2 when the command was not understood.
`;

/** `npm run docs`: the documents that are made from the code. */
export const docsCommand: Command = { name: 'docs', help, run };

function run(args: readonly string[], { projectDir }: Surroundings): number {
  understand(args, {}, []);
  const docs = join(projectDir, 'docs');
  mkdirSync(join(docs, 'schemas'), { recursive: true });
  writeFileSync(join(docs, 'fields.md'), documentFields());
  for (const kind of fileKinds) {
    writeFileSync(
      join(docs, 'schemas', `${kind}.schema.json`),
      `${JSON.stringify(jsonSchemaOf(kind), undefined, 2)}\n`,
    );
  }
  return 0;
}
