/** What the Nu Html Checker, the W3C's, says of every page. */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { formatHtml } from '../../src/report/format-html.ts';
import { outlineReport } from '../../src/report/outline-report.ts';
import { wordsOf } from '../../src/words/words.ts';
import { actor, harbour, quote, reportOf } from '../comparison/support.ts';
import { builtPages, builtSite } from '../support/built-site.ts';
import { scratchFolder } from '../support/scratch-project.ts';
import { projectDir } from '../support/site.ts';

const checker = join(projectDir, 'node_modules/vnu-jar/build/dist/vnu.jar');

/**
 * The checker's own list of Content-Security-Policy is older than these, which browsers have: what the search needs to
 * run WebAssembly, and Trusted Types. The policy itself is tested in `tests/browser/security.test.ts`.
 */
const newerThanChecker =
  /^Bad value .* for attribute “content” on element “meta”: (?:Expecting source-expression but found "'wasm-unsafe-eval'"\. |Unrecognised directive-name: "(?:require-trusted-types-for|trusted-types)"\. ?)+$/;

interface Message {
  readonly type: string;
  readonly url: string;
  readonly lastLine: number;
  readonly message: string;
}

function messagesOf(path: string): readonly Message[] {
  const { stderr } = spawnSync(
    'java',
    ['-Xss4m', '-jar', checker, '--skip-non-html', '--exit-zero-always', '--format', 'json', path],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return (JSON.parse(stderr) as { messages: readonly Message[] }).messages;
}

function told({ type, url, lastLine, message }: Message): string {
  return `${url}:${lastLine} ${type}: ${message}`;
}

describe('the Nu Html Checker', () => {
  test('runs', () => {
    expect(execFileSync('java', ['-jar', checker, '--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+/);
  });

  test.each(['golden', 'french', 'record', 'preview', 'crowd'] as const)(
    'finds no error and no warning in the site "%s"',
    (name) => {
      const messages = messagesOf(builtSite(name).dir);
      expect(messages.filter(({ message }) => !newerThanChecker.test(message)).map(told)).toEqual([]);
      // It says so of every page that has the policy, so it has seen them all.
      expect(new Set(messages.map(({ url }) => url)).size).toBe(builtPages(name).length);
    },
  );

  test('finds no error and no warning in a report as a document', () => {
    const after = { ...harbour, 'quotes/no-tolls': quote('No “tolls” </details>'), 'actors/ben': actor('Ben & <b>') };
    const words = wordsOf('en');
    const link = () => 'https://averland.example/?a=1&b=2';
    const folder = scratchFolder({
      'report.html': formatHtml(outlineReport(reportOf(harbour, after), words), { words, link }),
    });
    const found = messagesOf(join(folder.dir, 'report.html')).map(told);
    folder.remove();
    expect(found).toEqual([]);
  });

  test('is believed because it finds what is wrong', () => {
    const folder = scratchFolder({
      'wrong.html':
        '<!doctype html><html lang="en"><head><title>a</title></head><body><p><div>a</div></p></body></html>',
    });
    const found = messagesOf(join(folder.dir, 'wrong.html')).map(({ message }) => message);
    folder.remove();
    expect(found).toContain('No “p” element in scope but a “p” end tag seen.');
  });
});
