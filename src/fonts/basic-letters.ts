import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/**
 * The letters and signs that English text is made of. Most pages need no others, and a file with only these fits into
 * what a server sends before it waits for an answer (ten packets, some 14 kB).
 */
const ranges: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xab, 0xab],
  [0xb7, 0xb7],
  [0xbb, 0xbb],
  [0x2013, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2026, 0x2026],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

const letters = ranges
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_unused, index) => first + index))
  .map((codePoint) => String.fromCodePoint(codePoint))
  .join('');

/** Kerning, ligatures and the figures that the style sheets ask for; what else a typeface can do is left out of its file. */
const features = ['kern', 'liga', 'onum', 'lnum', 'tnum', 'pnum'];

/** The same letters as a style sheet says them. */
export const basicLettersRange = ranges
  .map((range) => [...new Set(range)].map((codePoint) => codePoint.toString(16).toUpperCase().padStart(4, '0')))
  .map((ends) => `U+${ends.join('-')}`)
  .join(', ');

/** The files in this folder, each with the one it is cut from. */
export const basicFonts = [
  { file: 'serif-basic.woff2', from: '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2' },
  { file: 'serif-basic-italic.woff2', from: '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2' },
  { file: 'sans-basic.woff2', from: '@fontsource/public-sans/files/public-sans-latin-400-normal.woff2' },
] as const;

/** A typeface with the basic letters alone, as WOFF2; the same bytes on every machine. */
export function cutToBasicLetters(from: (typeof basicFonts)[number]['from']): Promise<Uint8Array> {
  return subsetFont(readFileSync(fileURLToPath(import.meta.resolve(from))), letters, {
    targetFormat: 'woff2',
    keepFeatures: features,
  });
}
