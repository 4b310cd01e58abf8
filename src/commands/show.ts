/** `npm run show`: one record and its connections; see `show-command.ts`. */
import { showCommand } from './show-command.ts';
import { runHere } from './run-command.ts';

await runHere(showCommand);
