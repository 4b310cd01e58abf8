import type { Palette } from '../../record/look/palette.ts';

/** Two closing quotation marks, in a square of 32. */
const mark = 'M7 8h7v7c0 5-2 8-6 9l-1-2c2-1 3-3 3-6H7zM18 8h7v7c0 5-2 8-6 9l-1-2c2-1 3-3 3-6h-3z';

/** The icon of the site as an SVG file: its mark in the accent, which follows the device into the dark. */
export function iconSvg({ accent }: Palette): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>path{fill:${accent.light}}@media(prefers-color-scheme:dark){path{fill:${accent.dark}}}</style><path d="${mark}"/></svg>\n`;
}

/** The same on paper, for devices that take no drawings and put an icon on any ground. */
export function iconOnPaper({ accent, paper }: Palette): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${paper.light}" d="M0 0h32v32H0z"/><path fill="${accent.light}" d="${mark}"/></svg>`;
}

/** The drawing, and the pictures made of it, by their names at the top of the site. Sizes in pixels. */
export const iconFile = 'favicon.svg';
export const iconPictures = [
  { file: 'apple-touch-icon.png', size: 180, isOfManifest: false },
  { file: 'icon-192.png', size: 192, isOfManifest: true },
  { file: 'icon-512.png', size: 512, isOfManifest: true },
] as const;
