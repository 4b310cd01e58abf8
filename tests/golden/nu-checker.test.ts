/** What the Nu Html Checker, the W3C's, says of every page. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { beforeAll, describe, expect, test } from 'vitest';

import { formatHtml } from '../../src/views/report/format-html.ts';
import { outlineReport } from '../../src/views/report/outline-report.ts';
import { dictionaryOf } from '../../src/words/words.ts';
import { actor, harbour, quote, reportOf } from '../changes/compare/support.ts';
import { builtAmong, builtFrames, builtPages, builtSite } from '../support/built-site.ts';
import { allNuMessages, nuChecker, nuFaults, type NuMessage } from '../support/nu-checker.ts';
import { scratchFolder } from '../support/scratch-project.ts';
import { defaultAccent, paletteOf } from '../../src/record/look/palette.ts';

describe('the Nu Html Checker', () => {
  test('runs', () => {
    expect(execFileSync('java', ['-jar', nuChecker, '--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+/);
  });

  describe('of the built sites', () => {
    const names = builtAmong('golden', 'french', 'seed', 'preview', 'crowd');
    let said: readonly NuMessage[];

    beforeAll(() => {
      said = allNuMessages(...names.map((name) => builtSite(name).dir));
    });

    test.each(names)('finds no error and no warning in "%s"', (name) => {
      const home = pathToFileURL(join(builtSite(name).dir, '/')).href.replace('file:///', 'file:/');
      const ofSite = said.filter(({ url }) => url.startsWith(home));
      expect(nuFaults(ofSite)).toEqual([]);
      // It says of every page that the policy is newer than itself, so it has seen them all.
      expect(new Set(ofSite.map(({ url }) => url)).size).toBe(builtPages(name).length + builtFrames(name).length);
    });
  });

  test('finds no error and no warning in a report as a document', () => {
    const after = { ...harbour, 'quotes/no-tolls': quote('No “tolls” </details>'), 'actors/ben': actor('Ben & <b>') };
    const words = dictionaryOf('en');
    const link = () => 'https://averland.example/?a=1&b=2';
    const folder = scratchFolder({
      'report.html': formatHtml(outlineReport(reportOf(harbour, after), words), {
        words,
        palette: paletteOf(defaultAccent),
        link,
      }),
    });
    const found = nuFaults(allNuMessages(join(folder.dir, 'report.html')));
    folder.remove();
    expect(found).toEqual([]);
  });

  test('is believed because it finds what is wrong', () => {
    const folder = scratchFolder({
      'wrong.html':
        '<!doctype html><html lang="en"><head><title>a</title></head><body><p><div>a</div></p></body></html>',
    });
    const found = allNuMessages(join(folder.dir, 'wrong.html')).map(({ message }) => message);
    folder.remove();
    expect(found).toContain('No “p” element in scope but a “p” end tag seen.');
  });
});
