import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';
import { typefaces } from '../../record/look/typefaces.ts';
import {
  cardFamily,
  cardHeight,
  cardSubsets,
  cardWeights,
  cardWidth,
  type CardNode,
} from '../../views/sharing/cards/card-tree.ts';
import { indexedPng } from './indexed-png.ts';

/** The files of the typeface, as paths. */
export const cardFontFiles: readonly { readonly name: string; readonly weight: 300 | 400; readonly path: string }[] =
  cardSubsets.flatMap((subset) =>
    cardWeights.map((weight) => ({
      name: cardFamily(subset),
      weight,
      path: fileURLToPath(import.meta.resolve(typefaces.text.cardFile(subset, weight))),
    })),
  );

let fonts: SatoriOptions['fonts'] | undefined;

/** A card as a PNG. What it is drawn from is bundled: no font or picture of the machine has a part in it. */
export async function renderCard(tree: CardNode): Promise<Buffer> {
  // Satori knows fonts it has seen by the list they come in, so all cards share one.
  fonts ??= cardFontFiles.map(({ name, weight, path }) => ({ name, weight, data: readFileSync(path) }));
  const svg = await satori(tree as Parameters<typeof satori>[0], { width: cardWidth, height: cardHeight, fonts });
  const picture = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return indexedPng(picture.pixels, picture.width, picture.height);
}
