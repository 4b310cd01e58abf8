/** The Nu Html Checker, the W3C's. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { projectDir } from './site.ts';

export const nuChecker = join(projectDir, 'node_modules/vnu-jar/build/dist/vnu.jar');

/**
 * The checker's own list of Content-Security-Policy is older than these, which browsers have: what the search needs to
 * run WebAssembly, and Trusted Types. The policy itself is tested in `tests/browser/security.test.ts`.
 */
export const newerThanChecker =
  /^Bad value .* for attribute “content” on element “meta”: (?:Expecting source-expression but found "'wasm-unsafe-eval'"\. |Unrecognised directive-name: "(?:require-trusted-types-for|trusted-types)"\. ?)+$/;

export interface NuMessage {
  readonly type: string;
  readonly url: string;
  readonly lastLine: number;
  readonly message: string;
}

/** Everything the checker says of a page, or of the pages of a folder. */
export function allNuMessages(path: string): readonly NuMessage[] {
  const { stderr } = spawnSync(
    'java',
    ['-Xss4m', '-jar', nuChecker, '--skip-non-html', '--exit-zero-always', '--format', 'json', path],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return (JSON.parse(stderr) as { messages: readonly NuMessage[] }).messages;
}

/** What the checker finds wrong with the pages of a folder, a line each. */
export function nuMessages(path: string): string[] {
  return allNuMessages(path)
    .filter(({ message }) => !newerThanChecker.test(message))
    .map(({ type, url, lastLine, message }) => `${url}:${lastLine} ${type}: ${message}`);
}
