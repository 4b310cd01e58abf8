import { buildHelp, buildSite } from './build-site.ts';
import { reportBuild } from './report-build.ts';
import type { Command } from './run-command.ts';

/** `npm run build`: the site from the content folder. */
export const buildCommand: Command = {
  name: 'build',
  help: buildHelp,
  run: async (args, around) => reportBuild(await buildSite(args, around), around),
};
