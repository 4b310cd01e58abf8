/** `npm run report`: what a change does to the record; see `report-command.ts`. */
import { reportCommand } from './report-command.ts';
import { runHere } from './run-command.ts';

await runHere(reportCommand);
