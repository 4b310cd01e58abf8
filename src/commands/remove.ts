/** `npm run remove`: deletes a record that nothing refers to; see `remove-command.ts`. */
import { removeCommand } from './remove-command.ts';
import { runHere } from './run-command.ts';

await runHere(removeCommand);
