import { fingerprint } from '../../record/source/fingerprint.ts';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { CardNode } from '../../views/sharing/cards/card-tree.ts';
import { cardFontFiles } from './render-card.ts';

/** A name for a card by everything its bytes depend on: equal names are equal pictures. */
export type CardKey = (tree: CardNode) => string;

/**
 * What a card's bytes depend on besides its content: the typeface, the packages that draw and pack it, and our own code
 * around them. Read once, then the key of a card takes no file.
 */
export function createCardKey(): CardKey {
  const drawing = createHash('sha256');
  const require = createRequire(import.meta.url);
  for (const name of ['satori', '@resvg/resvg-js']) {
    const { version } = require(`${name}/package.json`) as { version: string };
    drawing.update(`${name} ${version}\n`);
  }
  drawing.update(`zlib ${process.versions.zlib} ${process.arch}\n`);
  const code = ['./render-card.ts', './indexed-png.ts'].map((name) => fileURLToPath(new URL(name, import.meta.url)));
  for (const path of [...code, ...cardFontFiles.map(({ path }) => path)]) drawing.update(readFileSync(path));
  const drawingKey = drawing.digest('hex');
  return (tree) => fingerprint(`${drawingKey}${JSON.stringify(tree)}`).slice(0, 40);
}
