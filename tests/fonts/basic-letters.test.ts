import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { basicFonts, basicLettersRange, cutToBasicLetters } from '../../src/fonts/basic-letters.ts';
import { projectDir } from '../support/site.ts';

/** What a server sends at once: ten packets of 1,460 bytes. */
const initialWindow = 14_600;

describe.each(basicFonts)('$file', ({ file, from }) => {
  const kept = readFileSync(join(projectDir, 'src/fonts', file));

  test('is what npm run fonts makes of its typeface', async () => {
    expect(Buffer.from(await cutToBasicLetters(from)).equals(kept)).toBe(true);
  });

  test('comes in one go', () => {
    expect(kept.length).toBeGreaterThan(5000);
    expect(kept.length).toBeLessThan(initialWindow);
  });
});

/** The faces that a style sheet declares, with the ranges of their letters. */
function facesIn(css: string) {
  return [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, face = '']) => ({
    family: /font-family: '([^']+)'/.exec(face)?.[1] ?? '',
    isItalic: face.includes('font-style: italic'),
    file: /url\('([^']+)'\)/.exec(face)?.[1],
    range: /unicode-range:([^;]+);/.exec(face)?.[1]?.replace(/\s+/g, ' ').trim() ?? '',
  }));
}

function lettersOf(range: string): number[] {
  return [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].flatMap(([, first = '', last = first]) => {
    const start = parseInt(first, 16);
    return Array.from({ length: parseInt(last, 16) - start + 1 }, (_unused, index) => start + index);
  });
}

describe('the style sheet', () => {
  const faces = facesIn(readFileSync(join(projectDir, 'src/styles/fonts.css'), 'utf8'));

  test('asks for the files of basic letters for these letters and no others', () => {
    const basic = faces.filter(({ file }) => file?.startsWith('../fonts/'));
    expect(basic.map(({ file, range }) => [file?.slice('../fonts/'.length), range])).toEqual(
      basicFonts.map(({ file }) => [file, basicLettersRange]),
    );
  });

  test('has no letter in two faces of a family, because a browser fetches both', () => {
    const styles = Map.groupBy(
      faces.filter(({ range }) => range !== ''),
      ({ family, isItalic }) => `${family}${isItalic ? ' italic' : ''}`,
    );
    expect(styles.size).toBeGreaterThan(4);
    for (const [style, parts] of styles) {
      const letters = parts.flatMap(({ range }) => lettersOf(range));
      expect([style, new Set(letters).size]).toEqual([style, letters.length]);
    }
  });

  test('calls no family by a name that begins like a generic one, which a browser drops without quotation marks', () => {
    const generic = /^(?:serif|sans-serif|monospace|cursive|fantasy|system-ui|math|emoji|ui-\S+)\b/i;
    expect(faces.map(({ family }) => family).filter((family) => generic.test(family))).toEqual([]);
  });
});
