/** `npm run build`: the site from the content folder; see `buildHelp`. */
import { buildSite, reportBuild } from './build-site.ts';

process.exitCode = reportBuild(await buildSite(process.argv.slice(2), process.env));
