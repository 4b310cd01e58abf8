import { writeEditorFiles } from '../build/editor-files.ts';
import { openContent } from './open-content.ts';
import { settingsOf, understand, type Command } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

const help = `Lets VS Code complete and explain the fields of records, and offer the ids there are.

  npm run editor

  --help   this text

It writes .astro/collections/, which the Astro extension reads; the dev server does the same after every change. Records
that are not valid yet are completed, too. CONTENT_DIR names another content folder (default content).
Ends with 0 when the files are written, 1 when they cannot be, 2 when the command was not understood.

Examples
  npm run editor
  CONTENT_DIR=../drafts npm run editor
`;

/** `npm run editor`: completion and documentation of frontmatter for VS Code, with the ids of the records there are. */
export const editorCommand: Command = { name: 'editor', help, run };

function run(args: readonly string[], around: Surroundings): number {
  understand(args, {}, []);
  const { built } = openContent(around);
  writeEditorFiles(built.corpus, settingsOf(around));
  around.out.write('VS Code completes the fields and ids of the record now. npm run dev keeps them fresh.\n');
  return 0;
}
