import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Why something is installed, and how to get it where Debian's packages are none. */
export interface Need {
  /** What the tests need it for, as a sentence. */
  readonly need: string;
  /** The command of other systems. */
  readonly elsewhere: string;
}

/**
 * Installs packages of Debian or Ubuntu, as root.
 *
 * Throws, with the one command that helps, where that is not possible.
 */
export function installFromDebian(
  packages: readonly string[],
  { need, elsewhere }: Need,
  say: (line: string) => void,
): void {
  if (!isDebianLike()) throw new Error(`${need} Install it with\n  ${elsewhere}`);
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!isRoot()) throw new Error(`${need} Install it with\n  ${command.replaceAll('apt-get', 'sudo apt-get')}`);
  say(`${need} Installing Debian's: ${command}`);
  execFileSync('sh', ['-c', command], {
    stdio: ['ignore', 'inherit', 'inherit'],
    // In runlevel 1 no service is started: nginx is wanted as a program, not as the server of this machine.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function isDebianLike(): boolean {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
