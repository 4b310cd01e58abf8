/** `npm run docs`: writes the documents that are made from the code. */
import { writeFileSync } from 'node:fs';
import { documentFields } from '../schemas/document-fields.ts';

writeFileSync(new URL('../../docs/fields.md', import.meta.url), documentFields());
