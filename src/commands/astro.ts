/** `npm run dev` and the type check: Astro's own commands, on settings that were understood. */
import { ChangesRefused } from '../changes/apply/disk.ts';
import { formatRecovery, recoverChanges } from '../changes/apply/recover-changes.ts';
import { formatSettingProblems, readSettings } from '../build/settings.ts';
import { findReportObjection } from './preview-report.ts';
import { runAstro } from './run-astro.ts';
import { projectDir } from './surroundings.ts';

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const read = readSettings(process.env, projectDir);
  if (!read.ok) {
    process.stderr.write(`${formatSettingProblems(read.problems)}\n`);
    return 2;
  }
  const objection = findReportObjection(read.settings);
  if (objection !== undefined) {
    process.stderr.write(`${objection}\n`);
    return 2;
  }
  try {
    const recovery = recoverChanges(read.settings.contentDir);
    if (recovery) process.stderr.write(formatRecovery(recovery));
  } catch (error) {
    if (!(error instanceof ChangesRefused)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  const { code, signal } = await runAstro(args, process.env, 'inherit');
  // Ctrl-C is how a dev server is meant to end.
  return signal !== undefined && args[0] === 'dev' ? 0 : code;
}
