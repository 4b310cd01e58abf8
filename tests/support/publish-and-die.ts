/**
 * Publishes a staged site in a process of its own, which kills itself before its nth operation on the disk; tells how
 * many there were when it lives to the end.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [staged = '', out = '', nth = '0'] = process.argv.slice(2);
let done = 0;
for (const name of [
  'mkdirSync',
  'renameSync',
  'rmSync',
  'writeFileSync',
  'copyFileSync',
  'cpSync',
  'readdirSync',
] as const) {
  const act = fs[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      done += 1;
      if (done === Number(nth)) process.kill(process.pid, 'SIGKILL');
      return act(...args);
    },
  });
}
syncBuiltinESMExports();
const { writeManifest } = await import('../../src/build/verify/site-manifest.ts');
const { publishOutput, recoverOutput } = await import('../../src/commands/output-folder.ts');
done = 0;
recoverOutput(out);
writeManifest(staged, { basePath: '/', siteUrl: undefined });
publishOutput(staged, out);
process.stdout.write(String(done));
