/**
 * `npm run golden`: shows how the golden files differ from what the code gives now, as a diff, and ends with 1 where
 * they do. With `--write` it writes them. Words choose files by their path: `npm run golden -- line-ends`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { createTwoFilesPatch } from 'diff';

import { goldenFiles } from './support/golden-files.ts';
import { projectDir } from './support/site.ts';

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean' } }, allowPositionals: true });
const files = await goldenFiles(positionals);
const changed = files.filter(({ written, now }) => written !== now);
for (const { path, written, now } of changed) {
  process.stdout.write(createTwoFilesPatch(path, path, written, now, 'written', 'now', { context: 2 }));
  if (values.write) writeFileSync(join(projectDir, path), now);
}
const count = `${changed.length} of ${files.length} golden files`;
if (files.length === 0) {
  process.stderr.write(`No golden file has ${positionals.join(' or ')} in its path.\n`);
  process.exitCode = 2;
} else if (changed.length === 0) {
  process.stdout.write(`${files.length} golden files are as the code has them.\n`);
} else if (values.write) {
  process.stdout.write(`${count} written. Read the diff above: each line of it is a change that somebody will see.\n`);
} else {
  process.stdout.write(`${count} would change. To write them: npm run golden -- --write\n`);
  process.exitCode = 1;
}
