import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { convert } from 'fontverter';
import { describe, expect, test } from 'vitest';

import { codePointsIn, cutTypeface, cutTypefaces, letters } from '../../src/fonts/cut-typefaces.ts';
import { projectDir } from '../support/site.ts';

/** What a server sends at once: ten packets of 1,460 bytes. */
const initialWindow = 14_600;

describe.each(cutTypefaces)('$file', (typeface) => {
  const kept = readFileSync(join(projectDir, 'src/fonts', typeface.file));

  test('is what npm run fonts makes of its typeface', async () => {
    expect(Buffer.from(await cutTypeface(typeface)).equals(kept)).toBe(true);
  });

  test('bears no name that its makers keep for themselves, and says who they are', async () => {
    const names = await namesIn(kept);
    const reserved = names.filter(({ id, text }) => id !== 0 && text.includes('Source'));
    expect(names.length).toBeGreaterThan(3);
    expect(reserved).toEqual([]);
    expect(names.find(({ id }) => id === 0)?.text).toMatch(/Adobe|Public Sans Project Authors/);
  });
});

test.each(cutTypefaces.filter((typeface) => typeface.letters === 'basic'))('$file comes in one go', ({ file }) => {
  const { length } = readFileSync(join(projectDir, 'src/fonts', file));
  expect(length).toBeGreaterThan(5000);
  expect(length).toBeLessThan(initialWindow);
});

test('code points are read off a range', () => {
  expect(codePointsIn('U+0041-0043, U+20AC')).toEqual([0x41, 0x42, 0x43, 0x20ac]);
});

describe('the style sheet', () => {
  const faces = facesIn(readFileSync(join(projectDir, 'src/styles/fonts.css'), 'utf8'));
  const fetched = faces.filter(({ file }) => file !== undefined);

  test.each(cutTypefaces)('asks for $file for letters that are in it', ({ file, letters: part }) => {
    const inFile = new Set(codePointsIn(letters[part]));
    const asked = fetched
      .filter((face) => face.file === `../fonts/${file}`)
      .flatMap(({ range }) => codePointsIn(range));
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((codePoint) => !inFile.has(codePoint))).toEqual([]);
  });

  test.each(['Text', 'Text italic', 'Label'])('has every letter in one face of the family "%s"', (style) => {
    const parts = fetched.filter(({ family, isItalic }) => `${family}${isItalic ? ' italic' : ''}` === style);
    const asked = parts.flatMap(({ range }) => codePointsIn(range));
    // A browser fetches every face that has a letter of the page.
    expect(new Set(asked).size).toBe(asked.length);
    const controls = (codePoint: number): boolean => codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0);
    const missing = codePointsIn(`${letters.basic}, ${letters.latin}`).filter(
      (codePoint) => !controls(codePoint) && !asked.includes(codePoint),
    );
    expect(missing).toEqual([]);
  });

  test('calls no family by a name that begins like a generic one, which a browser drops without quotation marks', () => {
    const generic = /^(?:serif|sans-serif|monospace|cursive|fantasy|system-ui|math|emoji|ui-\S+)\b/i;
    expect(faces.length).toBeGreaterThan(10);
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

/** A font's names, by the numbers that OpenType gives them: 0 is the copyright. */
async function namesIn(font: Uint8Array): Promise<{ id: number; text: string }[]> {
  const bytes = Buffer.from(await convert(font, 'truetype'));
  const entry = bytes.indexOf('name', 12, 'latin1');
  const table = bytes.readUInt32BE(entry + 8);
  const texts = table + bytes.readUInt16BE(table + 4);
  return Array.from({ length: bytes.readUInt16BE(table + 2) }, (_unused, index) => {
    const record = table + 6 + 12 * index;
    const start = texts + bytes.readUInt16BE(record + 10);
    const text = Buffer.from(bytes.subarray(start, start + bytes.readUInt16BE(record + 8)));
    return {
      id: bytes.readUInt16BE(record + 6),
      text: bytes.readUInt16BE(record) === 3 ? text.swap16().toString('utf16le') : text.toString('latin1'),
    };
  });
}
