import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from '../cards/indexed-png.ts';

/**
 * A square drawing as a PNG.
 *
 * @param svg a drawing without text, so that no font of the machine has a part in it
 * @param size width and height, in pixels
 */
export function renderIcon(svg: string, size: number): Buffer {
  const picture = new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'width', value: size } }).render();
  return indexedPng(picture.pixels, picture.width, picture.height);
}
