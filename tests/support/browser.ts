import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium, type Browser } from 'playwright-core';

import { installFromDebian, isRoot } from './debian.ts';
import { patience } from './patience.ts';

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

/**
 * Where a browser usually is, the best first. Chromium's headless shell is the same browser without windows, and needs
 * half the time.
 */
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
      const names = [
        'chromium-headless-shell',
        'chromium',
        'chromium-browser',
        'google-chrome',
        'google-chrome-stable',
      ];
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

  installFromDebian(
    ['chromium-headless-shell', 'fonts-noto-core'],
    { need: 'The tests drive a real browser, and none was found.', elsewhere: commandFor(process.platform) },
    say,
  );
  const installed = findBrowser(process.env);
  if (installed === undefined || !starts(installed)) throw new Error(adviceWithoutBrowser);
  return installed;
}

/** What installs a browser where Debian's packages are none. */
function commandFor(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'brew install --cask google-chrome';
  if (platform === 'win32') return 'winget install Google.Chrome';
  return "your system's command for the package chromium, such as: sudo dnf install chromium";
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
  const told = spawnSync(path, [...sandboxArguments(), '--version'], { encoding: 'utf8', timeout: patience() });
  return told.status === 0 && told.stdout.includes('Chrom');
}
