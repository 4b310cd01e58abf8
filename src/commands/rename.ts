/** `npm run rename`: another id for a record; see `rename-command.ts`. */
import { renameCommand } from './rename-command.ts';
import { runHere } from './run-command.ts';

await runHere(renameCommand);
