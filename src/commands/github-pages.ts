/** `npm run pages`: publishes to GitHub Pages; see `pages-command.ts`. */
import { pagesCommand } from './github-pages-command.ts';
import { runHere } from './run-command.ts';

await runHere(pagesCommand);
