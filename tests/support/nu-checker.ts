/** The Nu Html Checker, the W3C's. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { projectDir } from './site.ts';

export const nuChecker = join(projectDir, 'node_modules/vnu-jar/build/dist/vnu.jar');

/**
 * The checker's own list of Content-Security-Policy is older than these, which browsers have: Trusted
 * Types. The policy itself is tested in `tests/browser/security.test.ts`.
 */
export const newerThanChecker =
  /^Bad value .* for attribute “content” on element “meta”: (?:Unrecognised directive-name: "(?:require-trusted-types-for|trusted-types)"\. ?)+$/;

/** It guesses a page's language from all its words; the records of the French site are in English, and say so by `lang`. */
const guessedLanguage = 'This document appears to be written in English but the “html” start tag has “lang="fr"”.';

export interface NuMessage {
  readonly type: string;
  readonly url: string;
  readonly lastLine: number;
  readonly message: string;
}

/** Everything the checker says of pages, or of the pages of folders. One run for all: starting it is most of the work. */
export function allNuMessages(...paths: readonly string[]): readonly NuMessage[] {
  // Without its second compiler Java needs half the time: the checker ends before that pays.
  const java = ['-Xss4m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', nuChecker];
  const { stderr, error } = spawnSync(
    'java',
    [...java, '--skip-non-html', '--exit-zero-always', '--format', 'json', ...paths],
    { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  if (error) throw error;
  return (JSON.parse(stderr) as { messages: readonly NuMessage[] }).messages;
}

/** What is wrong with pages, a line each, in what the checker says of them. */
export function nuFaults(messages: readonly NuMessage[]): string[] {
  return messages
    .filter(({ message }) => !newerThanChecker.test(message) && !message.startsWith(guessedLanguage))
    .map(({ type, url, lastLine, message }) => `${url}:${lastLine} ${type}: ${message}`);
}
