/** `npm run new`: adds a record; see `new-command.ts`. */
import { newCommand } from './new-command.ts';
import { runHere } from './run-command.ts';

await runHere(newCommand);
