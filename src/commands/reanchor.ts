/** `npm run reanchor`: new places for selectors that lost theirs; see `reanchor-command.ts`. */
import { reanchorCommand } from './reanchor-command.ts';
import { runHere } from './run-command.ts';

await runHere(reanchorCommand);
