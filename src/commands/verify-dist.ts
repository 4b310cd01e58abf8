/** `npm run verify-dist`: looks through a built site; see `verify-dist-command.ts`. */
import { runHere } from './run-command.ts';
import { verifyDistCommand } from './verify-dist-command.ts';

await runHere(verifyDistCommand);
