/** `npm run editor`: completion for VS Code; see `editor-command.ts`. */
import { editorCommand } from './editor-command.ts';
import { runHere } from './run-command.ts';

await runHere(editorCommand);
