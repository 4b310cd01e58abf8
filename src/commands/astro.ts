/** `npm run dev` and the type check: Astro's own commands, on settings that were understood. */
import { formatRecovery, recoverChanges } from '../editing/apply-changes.ts';
import { formatSettingProblems, readSettings } from '../site/settings.ts';
import { projectDir, runAstro } from './run-astro.ts';

const read = readSettings(process.env, projectDir);
if (read.ok) {
  const recovery = recoverChanges(read.settings.contentDir);
  if (recovery) process.stderr.write(formatRecovery(recovery));
  const args = process.argv.slice(2);
  const { code, signal } = await runAstro(args, process.env, 'inherit');
  // Ctrl-C is how a dev server is meant to end.
  process.exitCode = signal !== undefined && args[0] === 'dev' ? 0 : code;
} else {
  process.stderr.write(`${formatSettingProblems(read.problems)}\n`);
  process.exitCode = 2;
}
