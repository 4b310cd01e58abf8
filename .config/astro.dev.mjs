// What `npm run dev` gives to Astro: the site's own configuration, and beside it what is for the dev server alone. Commands
// may change the content; a build may not, and so does not know of this file.
import site from '../astro.config.mjs';
import { deciding } from '../src/commands/dev/deciding.ts';
import { surroundingsHere } from '../src/commands/run-here.ts';

export default { ...site, integrations: [...(site.integrations ?? []), deciding(surroundingsHere())] };
