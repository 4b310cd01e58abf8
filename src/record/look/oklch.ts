/** A colour as OKLCH has it (CSS Color 4): steps of lightness look equally large, and a hue stays itself in light and dark. */
export interface Oklch {
  /** 0 is black, 1 is white. */
  readonly lightness: number;
  /** 0 is grey; sRGB ends between 0.1 and 0.33, according to the hue. */
  readonly chroma: number;
  /** In degrees, from 0 to 360; without meaning for a grey. */
  readonly hue: number;
}

type Triple = readonly [number, number, number];

/**
 * An sRGB colour as OKLCH.
 *
 * @param hex six hexadecimal digits after a `#`
 * @example
 * toOklch('#ff0000') // lightness 0.628, chroma 0.2577, hue 29.2
 */
export function toOklch(hex: string): Oklch {
  const [lightness, a, b] = oklabOf(linearOf(hex));
  return { lightness, chroma: Math.hypot(a, b), hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

/**
 * The sRGB colour of a colour in OKLCH. One that sRGB does not have gives up chroma until it has: lightness and hue stay.
 *
 * @example
 * toHex({ lightness: 0.628, chroma: 0.2577, hue: 29.2 }) // '#ff0000'
 */
export function toHex({ lightness, chroma, hue }: Oklch): string {
  const rgbOf = (some: number): Triple => {
    const angle = (hue * Math.PI) / 180;
    return linearFromOklab([lightness, some * Math.cos(angle), some * Math.sin(angle)]);
  };
  if (isInGamut(rgbOf(chroma))) return hexFromLinear(rgbOf(chroma));
  let [inside, outside] = [0, chroma];
  for (let step = 0; step < 20; step += 1) {
    const middle = (inside + outside) / 2;
    if (isInGamut(rgbOf(middle))) inside = middle;
    else outside = middle;
  }
  return hexFromLinear(rgbOf(inside));
}

/**
 * How much two colours differ in brightness, from 1 to 21, as WCAG 2.2 defines the contrast ratio.
 *
 * @example
 * contrastOf('#000000', '#ffffff') // 21
 */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(hex: string): number {
  const [red, green, blue] = linearOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue as amounts of light, from 0 to 1. */
function linearOf(hex: string): Triple {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function hexFromLinear(linear: Triple): string {
  const digits = linear.map((light) => {
    const value = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${digits.join('')}`;
}

/** As exact as a channel of eight bits can show. */
const slack = 0.0005;

function isInGamut(linear: Triple): boolean {
  return linear.every((light) => light >= -slack && light <= 1 + slack);
}

/** The matrices of CSS Color 4, section "Sample code for Color Conversions", with the one for XYZ multiplied in. */
function oklabOf([red, green, blue]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function linearFromOklab([lightness, a, b]: Triple): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}
