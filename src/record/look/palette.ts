/**
 * Every colour of the site by its purpose. Style sheets, maps, cards, icons, the web manifest, reports and the dev
 * server's messages take theirs from here, and from nowhere else.
 */
import { contrastOf, toHex, toOklch } from './oklch.ts';
import { familyOf } from './typefaces.ts';

/** One colour by its purpose, for light and for dark paper, as `#rrggbb`. */
export interface Tone {
  readonly light: string;
  readonly dark: string;
}

/** Paper and inks: the same for every publication. */
export const neutrals = {
  paper: { light: '#fbfaf6', dark: '#15191f' },
  ink: { light: '#1a1916', dark: '#e9e6df' },
  inkSoft: { light: '#4d4a43', dark: '#b4b6b8' },
  rule: { light: '#d9d4c8', dark: '#343a43' },
  ruleStrong: { light: '#756f65', dark: '#8b929b' },
  /** Messages about errors, in the dev server. */
  alarm: { light: '#a3261b', dark: '#ff9c8f' },
} as const satisfies Readonly<Record<string, Tone>>;

/** What maps have between paper and ink. */
export const mapTones = {
  land: { light: '#f0ece2', dark: '#1f252d' },
  line: { light: '#cbc5b6', dark: '#454d58' },
  coast: { light: '#a39c8f', dark: '#5c646e' },
  area: { light: '#d6d0c1', dark: '#3f4853' },
} as const satisfies Readonly<Record<string, Tone>>;

/** Ink on white paper, where a page is printed. */
export const printInks = { paper: '#ffffff', ink: '#000000', inkSoft: '#333333' } as const;

/** The accent of a publication that names none: a deep ultramarine. */
export const defaultAccent = '#1f2f9c';

/** The accent has one meaning, spoken words, and three forms. */
export interface AccentTones {
  /** Words in the accent: what leads to spoken words, and what is pointed at. */
  readonly accent: Tone;
  /** Lines under and beside spoken words. */
  readonly spoken: Tone;
  /** What lies behind words that are pointed out. */
  readonly highlight: Tone;
}

export type Palette = typeof neutrals & AccentTones;

/** The least contrast of text with what lies behind it (WCAG 2.2, success criterion 1.4.3, level AA). */
export const leastTextContrast = 4.5;
/** And of a line that has a meaning (success criterion 1.4.11). */
export const leastLineContrast = 3;

/**
 * The colours of a publication: paper and inks, and the tones of its accent.
 *
 * All tones have the accent's hue. On light paper the accent is taken as it is; on dark paper its lightness is fixed, so
 * that it can be read whatever the accent. The same accent gives the same tones on every machine.
 *
 * @param accent as `#rrggbb`; one that `accentFault` refuses gives tones that cannot be read
 */
export function paletteOf(accent: string): Palette {
  return { ...neutrals, ...tonesOf(accent) };
}

function tonesOf(accent: string): AccentTones {
  const { lightness, chroma, hue } = toOklch(accent);
  const tone = (itsLightness: number, mostChroma: number): string =>
    toHex({ lightness: itsLightness, chroma: Math.min(chroma, mostChroma), hue });
  return {
    accent: { light: accent, dark: tone(0.8, 0.1) },
    spoken: { light: tone(Math.min(lightness + 0.13, 0.6), chroma), dark: tone(0.69, 0.14) },
    highlight: { light: tone(0.937, 0.02), dark: tone(0.296, 0.052) },
  };
}

/** An accent in which words could not be read, and one of the same hue in which they can. */
export interface AccentFault {
  /** The contrast it has, rounded down to a tenth. */
  readonly contrast: number;
  /** What words in it were set against: the paper, or words that are pointed out. */
  readonly against: 'paper' | 'highlight';
  /** The nearest accent of the same hue that can be read. */
  readonly suggestion: string;
}

/**
 * Why an accent cannot be taken: words in it have less than 4.5:1 on the paper or on a highlight; undefined when they can
 * be read on both.
 */
export function accentFault(accent: string): AccentFault | undefined {
  const contrasts = contrastsOf(accent);
  const against = contrasts.paper < leastTextContrast ? 'paper' : 'highlight';
  if (contrasts[against] >= leastTextContrast) return undefined;
  return { contrast: Math.floor(contrasts[against] * 10) / 10, against, suggestion: readableLike(accent) };
}

function contrastsOf(accent: string): Readonly<Record<AccentFault['against'], number>> {
  return {
    paper: contrastOf(accent, neutrals.paper.light),
    highlight: contrastOf(accent, tonesOf(accent).highlight.light),
  };
}

/** Darker by hundredths until it can be read; black can. */
function readableLike(accent: string): string {
  const { chroma, hue, lightness } = toOklch(accent);
  let hundredths = Math.floor(lightness * 100);
  let darker = accent;
  while (Math.min(...Object.values(contrastsOf(darker))) < leastTextContrast && hundredths > 0) {
    hundredths -= 1;
    darker = toHex({ lightness: hundredths / 100, chroma, hue });
  }
  return darker;
}

/**
 * An accent as somebody may write it: `#1F2F9C`, `1f2f9c`, `#12f`; undefined for what is no such colour.
 *
 * @example
 * readAccent('12F') // '#1122ff'
 */
export function readAccent(written: string): string | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/.exec(written.toLowerCase())?.[1];
  if (digits === undefined) return undefined;
  return `#${digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits}`;
}

/** The name of a tone in style sheets: `inkSoft` is `--ink-soft`. */
export function propertyOf(tone: string): string {
  return `--${tone.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/**
 * The beginning of every page's style sheet: a custom property for each tone, with other ones for print, and the two
 * families of type.
 */
export function paletteSheet(palette: Palette): string {
  const onScreen = Object.entries<Tone>({ ...palette }).map(
    ([name, { light, dark }]) => `${propertyOf(name)}:light-dark(${light},${dark})`,
  );
  const onPaper = Object.entries(printInks).map(([name, colour]) => `${propertyOf(name)}:${colour}`);
  const families = (['text', 'label'] as const).map(
    (name) => `--${name === 'text' ? 'serif' : 'sans'}:${familyOf(name)}`,
  );
  return `:root{color-scheme:light dark;${[...onScreen, ...families].join(';')}}@media print{:root{color-scheme:light;${onPaper.join(';')}}}`;
}
