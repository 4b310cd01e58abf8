import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium, type Browser } from 'playwright-core';

type Environment = Readonly<Record<string, string | undefined>>;

/** Opens a headless Chromium with a fresh profile that asks nothing of the network by itself. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: getBrowser(),
    headless: true,
    chromiumSandbox: !isRoot(),
    args: [
      ...sandboxArguments(),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** The browser the tests drive; throws, with what to do, where there is none. */
export function getBrowser(): string {
  const path = findBrowser(process.env);
  if (path === undefined) throw new Error(adviceWithoutBrowser);
  return path;
}

const adviceWithoutBrowser = [
  'The tests drive a real browser, and no Chromium or Chrome was found.',
  'Install one, or name it: CHROME_PATH=/path/to/chrome npm test',
].join('\n');

/**
 * The path of Chromium or Chrome: CHROME_PATH, then PATH, then the usual places.
 *
 * CHROME_PATH is taken at its word: when it names nothing that runs, no other browser is used in its stead.
 */
export function findBrowser(env: Environment, platform: NodeJS.Platform = process.platform): string | undefined {
  const named = env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which is not a program that can be run.`);
  }
  return usualPlaces(env, platform).find(isExecutable);
}

/** Where a browser usually is, the likeliest first. */
export function usualPlaces(env: Environment, platform: NodeJS.Platform): readonly string[] {
  switch (platform) {
    case 'darwin':
      return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) => [
        `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
        `${folder}/Chromium.app/Contents/MacOS/Chromium`,
      ]);
    case 'win32':
      return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].flatMap((folder) =>
        folder === undefined
          ? []
          : [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Chromium\\Application\\chrome.exe`],
      );
    default: {
      const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
      const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
      return names.flatMap((name) => folders.filter((folder) => folder !== '').map((folder) => join(folder, name)));
    }
  }
}

/**
 * Finds a browser that starts, installing Debian's where that is possible, and gives its path.
 *
 * Throws, with the one command that helps, where it can do neither.
 */
export function provideBrowser(say: (line: string) => void): string {
  const found = findBrowser(process.env);
  if (found !== undefined && starts(found)) return found;
  if (found !== undefined && process.env.CHROME_PATH)
    throw new Error(`CHROME_PATH names ${found}, which does not start.`);

  if (!isDebianLike()) throw new Error(adviceFor(process.platform));
  const command = 'apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-core';
  if (!isRoot()) {
    const asRoot = command.replaceAll('apt-get', 'sudo apt-get');
    throw new Error(`The tests drive a real browser, and none was found. Install one with\n  ${asRoot}`);
  }
  say(`No Chromium or Chrome here; installing Debian's: ${command}`);
  execFileSync('sh', ['-c', command], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const installed = findBrowser(process.env);
  if (installed === undefined || !starts(installed)) throw new Error(adviceWithoutBrowser);
  return installed;
}

function adviceFor(platform: NodeJS.Platform): string {
  const command =
    platform === 'darwin'
      ? 'brew install --cask google-chrome'
      : platform === 'win32'
        ? 'winget install Google.Chrome'
        : "your system's command for the package chromium, such as: sudo dnf install chromium";
  return `The tests drive a real browser, and none was found. Install one with\n  ${command}`;
}

function isDebianLike(): boolean {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Chromium's sandbox refuses to run as root. */
function sandboxArguments(): readonly string[] {
  return isRoot() ? ['--no-sandbox'] : [];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ubuntu's chromium-browser is a stub that only asks for a snap: a browser counts when it tells its version. */
function starts(path: string): boolean {
  // Windows' Chrome opens a window for --version.
  if (process.platform === 'win32') return true;
  const told = spawnSync(path, [...sandboxArguments(), '--version'], { encoding: 'utf8', timeout: 60_000 });
  return told.status === 0 && told.stdout.includes('Chrom');
}
