import { recoverContent } from './open-content.ts';
import { findReportObjection } from './preview-report.ts';
import { runAstro } from './run-astro.ts';
import { Misuse, settingsOf, type Command } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

/** `npm run dev`: Astro's dev server, on settings that were understood. */
export const devCommand: Command = {
  name: 'dev',
  help: `Serves the site to this machine while you write, and follows every change of the content.

  npm run dev -- [Astro's flags]

  --port N   another port than 4321
  --open     opens the site in the browser
  --help     this text

An article with drafts shows them in its text and in a list beside it, in which you decide about them (docs/drafting.md).
Settings such as CONTENT_DIR and BASE_PATH are read from the environment. Ctrl-C ends it.
Ends with 0 after Ctrl-C, 1 when it cannot start, 2 when the settings were not understood.
`,
  run: async (args, around) => {
    const { code, signal } = await runOnSettings(['dev', '--config', devConfig, ...args], around);
    // Ctrl-C is how a dev server is meant to end.
    return signal === undefined ? code : 0;
  },
};

/** The site's configuration, and what only the dev server has; relative to the project, as Astro takes it. */
const devConfig = '.config/astro.dev.mjs';

/** The first half of `npm run types`: what TypeScript alone does not read, the `.astro` files. */
export const astroCheckCommand: Command = {
  name: 'astro-check',
  help: `Checks the types in Astro's files.

  npm run types

  --help   this text

Ends with 0 when the types are right, 1 when they are not, 2 when the settings were not understood.
`,
  run: async (args, around) =>
    (await runOnSettings(['check', '--minimumFailingSeverity', 'hint', ...args], around)).code,
};

async function runOnSettings(args: readonly string[], around: Surroundings): ReturnType<typeof runAstro> {
  const settings = settingsOf(around);
  const objection = findReportObjection(settings);
  if (objection !== undefined) throw new Misuse(objection);
  recoverContent(settings, around);
  return runAstro(args, around.env, 'inherit');
}
