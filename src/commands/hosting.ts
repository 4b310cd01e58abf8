/** `npm run hosting`: what a host has to be told about a built site; see `hosting-command.ts`. */
import { hostingCommand } from './hosting-command.ts';
import { runHere } from './run-command.ts';

await runHere(hostingCommand);
