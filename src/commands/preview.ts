/** `npm run preview`: the site with what it changes in the record, and the report of it; see `preview-command.ts`. */
import { previewCommand } from './preview-command.ts';
import { runHere } from './run-command.ts';

await runHere(previewCommand);
