/** `npm run editor`: completion and documentation of frontmatter for VS Code, with the ids of the records there are. */
import { fileURLToPath } from 'node:url';
import { readCorpus } from '../corpus/read-corpus.ts';
import { writeEditorFiles } from '../editing/editor-files.ts';
import { formatSettingProblems, readSettings } from '../site/settings.ts';

const projectDir = fileURLToPath(new URL('../..', import.meta.url));
const read = readSettings(process.env, projectDir);
if (read.ok) {
  const { corpus } = readCorpus(read.settings.contentDir, projectDir);
  writeEditorFiles(corpus, read.settings);
  process.stdout.write('VS Code completes the fields and ids of the record now. npm run dev keeps them fresh.\n');
} else {
  process.stderr.write(`${formatSettingProblems(read.problems)}\n`);
  process.exitCode = 2;
}
