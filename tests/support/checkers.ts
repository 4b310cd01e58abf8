import { spawnSync } from 'node:child_process';

import { installFromDebian } from './debian.ts';

/** Programs that judge or serve what the site writes, with the Debian package each comes in and how it tells its version. */
const checkers = [
  { program: 'java', version: '-version', package: 'default-jre-headless', need: 'The Nu Html Checker runs on Java.' },
  { program: 'xmllint', version: '--version', package: 'libxml2-utils', need: 'Feeds are read by xmllint.' },
  { program: 'nginx', version: '-v', package: 'nginx', need: 'The site is served by nginx as it would be in public.' },
  { program: 'python3', version: '--version', package: 'python3', need: 'An example of the open data is in Python.' },
  {
    program: 'sqlite3',
    version: '--version',
    package: 'sqlite3',
    need: 'The database of the open data is opened by sqlite3.',
  },
  {
    program: 'csvstat',
    version: '--version',
    package: 'csvkit',
    need: 'Tables of the open data are opened by csvkit.',
  },
] as const;

/** Finds the programs, installing Debian's where one is missing; throws, with the command that helps, where it cannot. */
export function provideCheckers(say: (line: string) => void): void {
  const missing = checkers.filter(({ program, version }) => spawnSync(program, [version]).status !== 0);
  if (missing.length === 0) return;
  const packages = missing.map((checker) => checker.package);
  const names = missing.map(({ program }) => program).join(' and ');
  installFromDebian(
    packages,
    {
      need: `${missing.map(({ need }) => need).join(' ')} It is not here.`,
      elsewhere: `your system's command for ${names}`,
    },
    say,
  );
}
