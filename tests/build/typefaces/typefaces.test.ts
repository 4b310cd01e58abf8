import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { convert } from 'fontverter';
import { describe, expect, test } from 'vitest';

import { codePointsIn, cutTypeface, cutTypefaces, letters } from '../../../src/build/typefaces/cut-typefaces.ts';
import { decodeName, namesIn } from '../../../src/build/typefaces/name-table.ts';
import { projectDir } from '../../support/site.ts';

/** What a server sends at once: ten packets of 1,460 bytes. */
const initialWindow = 14_600;

describe.each(cutTypefaces)('$file', (typeface) => {
  const kept = readFileSync(join(projectDir, 'src/ui/fonts', typeface.file));

  test('is what npm run fonts makes of its typeface', async () => {
    expect(Buffer.from(await cutTypeface(typeface)).equals(kept)).toBe(true);
  });

  test('bears no name that its makers keep for themselves, and says who they are', async () => {
    const names = namesIn(Buffer.from(await convert(kept, 'truetype'))).map(
      (name) => [name.id, decodeName(name)] as const,
    );
    const copyright = names.find(([id]) => id === 0)?.[1];
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter(([id, text]) => id !== 0 && text.includes('Source'))).toEqual([]);
    expect(copyright).toMatch(/Adobe|Public Sans Project Authors/);
  });
});

test.each(cutTypefaces.filter((typeface) => typeface.letters === 'basic'))('$file comes in one go', ({ file }) => {
  const { length } = readFileSync(join(projectDir, 'src/ui/fonts', file));
  expect(length).toBeGreaterThan(5000);
  expect(length).toBeLessThan(initialWindow);
});

test('code points are read off a range', () => {
  expect(codePointsIn('U+0041-0043, U+20AC')).toEqual([0x41, 0x42, 0x43, 0x20ac]);
});

const sheets = [
  { name: 'english and further', files: ['english', 'further'], wanted: `${letters.basic}, ${letters.latin}` },
  { name: 'whole', files: ['whole'], wanted: letters.latin },
].map(({ name, files, wanted }) => ({
  name,
  wanted: codePointsIn(wanted),
  faces: files.flatMap((file) =>
    facesIn(readFileSync(join(projectDir, `src/ui/styles/typefaces-${file}.css`), 'utf8')),
  ),
}));

test('the sheet for English alone asks for all basic letters, in both families and in italics', () => {
  const faces = facesIn(readFileSync(join(projectDir, 'src/ui/styles/typefaces-english.css'), 'utf8'));
  expect(faces.map(({ family, isItalic }) => [family, isItalic])).toEqual([
    ['Text', false],
    ['Text', true],
    ['Label', false],
  ]);
  for (const { range } of faces) expect(codePointsIn(range)).toEqual(codePointsIn(letters.basic));
});

test.each(cutTypefaces)('$file is asked for', ({ file }) => {
  const asked = sheets.flatMap(({ faces }) => faces).filter((face) => face.file === `../fonts/${file}`);
  expect(asked.length).toBeGreaterThan(0);
});

describe.each(sheets)('the style sheet of typefaces, $name,', ({ faces, wanted }) => {
  const cut = cutTypefaces.filter(({ file }) => faces.some((face) => face.file === `../fonts/${file}`));

  test.each(cut)('asks for $file for letters that are in it', ({ file, letters: part }) => {
    const inFile = new Set(codePointsIn(letters[part]));
    const asked = faces.filter((face) => face.file === `../fonts/${file}`).flatMap(({ range }) => codePointsIn(range));
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((codePoint) => !inFile.has(codePoint))).toEqual([]);
  });

  const styles = Map.groupBy(faces, ({ family, isItalic }) => `${family}${isItalic ? ' italic' : ''}`);

  test.each([...styles])('has no letter in two faces of "%s", because a browser fetches both', (_style, parts) => {
    const asked = parts.flatMap(({ range }) => codePointsIn(range));
    expect(asked.length).toBeGreaterThan(100);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test.each(['Text', 'Text italic', 'Label'])('has every letter in a face of "%s"', (style) => {
    const asked = new Set(styles.get(style)?.flatMap(({ range }) => codePointsIn(range)));
    const isControl = (codePoint: number): boolean => codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0);
    const printed = wanted.filter((codePoint) => !isControl(codePoint));
    expect(printed.length).toBeGreaterThan(200);
    expect(printed.filter((codePoint) => !asked.has(codePoint))).toEqual([]);
  });

  test('calls no family by a name that begins like a generic one, which a browser drops without quotation marks', () => {
    const generic = /^(?:serif|sans-serif|monospace|cursive|fantasy|system-ui|math|emoji|ui-\S+)\b/i;
    expect(faces.length).toBeGreaterThan(4);
    expect(faces.map(({ family }) => family).filter((family) => generic.test(family))).toEqual([]);
  });
});

/** The faces that a style sheet declares, with the ranges of their letters. */
function facesIn(css: string) {
  return [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, face = '']) => ({
    family: /font-family: '([^']+)'/.exec(face)?.[1] ?? '',
    isItalic: face.includes('font-style: italic'),
    file: /url\('([^']+)'\)/.exec(face)?.[1],
    range: /unicode-range:([^;]+);/.exec(face)?.[1] ?? '',
  }));
}
