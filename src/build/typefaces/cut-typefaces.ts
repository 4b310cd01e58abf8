import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { convert } from 'fontverter';
import subsetFont from 'subset-font';

import { decodeName, encodeName, namesIn } from './name-table.ts';

/**
 * Letters as a style sheet names them (`unicode-range` of CSS Fonts 4).
 *
 * The basic ones are what English text is made of. Most pages need no others, and a file with only these fits into what
 * a server sends before it waits for an answer: ten packets, some 14 kB.
 */
export const letters = {
  basic:
    'U+0020-007E, U+00A0, U+00AB, U+00B7, U+00BB, U+2013-2014, U+2018-2019, U+201C-201D, U+2026, U+2190-2193, U+2212',
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  extended:
    'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C4, U+2113, U+2C60-2C7F, U+A720-A7FF',
} as const;

/** Kerning, ligatures, accents, and the figures that the style sheets ask for; what else a typeface can do is left out. */
const features = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'onum', 'tnum'];

export interface CutTypeface {
  /** Its name in this folder. */
  readonly file: string;
  /** The file it is cut from, as a module. */
  readonly from: string;
  readonly letters: keyof typeof letters;
}

const upright = 'source-serif/WOFF2/TTF/SourceSerif4-Regular.ttf.woff2';
const italic = 'source-serif/WOFF2/TTF/SourceSerif4-It.ttf.woff2';

/** The files in this folder, each with what it is cut from. */
export const cutTypefaces: readonly CutTypeface[] = [
  { file: 'text-basic.woff2', from: upright, letters: 'basic' },
  { file: 'text-basic-italic.woff2', from: italic, letters: 'basic' },
  { file: 'text-latin.woff2', from: upright, letters: 'latin' },
  { file: 'text-latin-italic.woff2', from: italic, letters: 'latin' },
  { file: 'text-extended.woff2', from: upright, letters: 'extended' },
  {
    file: 'label-basic.woff2',
    from: '@fontsource/public-sans/files/public-sans-latin-400-normal.woff2',
    letters: 'basic',
  },
];

/** A typeface with a part of its letters, as WOFF2; the same bytes on every machine. */
export async function cutTypeface(typeface: CutTypeface): Promise<Uint8Array> {
  const whole = readFileSync(fileURLToPath(import.meta.resolve(typeface.from)));
  const text = String.fromCodePoint(...codePointsIn(letters[typeface.letters]));
  const cut = await subsetFont(whole, text, { targetFormat: 'truetype', keepFeatures: features });
  return convert(renamed(cut), 'woff2');
}

/** `U+0041-0043, U+0045` is 65, 66, 67 and 69. */
export function codePointsIn(range: string): number[] {
  return [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].flatMap(([, first = '', last = first]) => {
    const start = parseInt(first, 16);
    return Array.from({ length: parseInt(last, 16) - start + 1 }, (_unused, index) => start + index);
  });
}

const reservedName = 'Source';
/** As long as the name it replaces, so that nothing in the file has to move. */
const nameOfOurs = 'Record';
/** These say who made the typeface, and keep its name. */
const notices: readonly number[] = [0, 7];

/**
 * The same typeface under a name of its own: a changed Source Serif may not be called so ("Reserved Font Name", SIL Open
 * Font License 1.1).
 */
function renamed(font: Uint8Array): Uint8Array {
  const file = Buffer.from(font);
  for (const name of namesIn(file)) {
    if (notices.includes(name.id)) continue;
    encodeName(decodeName(name).replaceAll(reservedName, nameOfOurs), name.isWide).copy(name.bytes);
  }
  return file;
}
