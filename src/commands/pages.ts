/** `npm run pages`: publishes to GitHub Pages; see `pages-command.ts`. */
import { pagesCommand } from './pages-command.ts';
import { runHere } from './run-command.ts';

await runHere(pagesCommand);
