/** `npm run check`: every problem of the content; see `check-command.ts`. */
import { checkCommand } from './check-command.ts';
import { runHere } from './run-command.ts';

await runHere(checkCommand);
