import { crc32, deflateSync } from 'node:zlib';

/**
 * A picture of few colours as a PNG with a palette: a third of the bytes of one that spells out every pixel.
 *
 * A card has some forty colours, the steps between paper and inks. Should there ever be more than a palette holds, the
 * least bits of every channel are dropped until they fit.
 *
 * @param pixels red, green, blue and opacity of every pixel, row by row; opacity is taken for full
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Buffer {
  // One number a pixel; the copy begins where such numbers may begin.
  const colours = new Uint32Array(width * height);
  new Uint8Array(colours.buffer).set(pixels);
  for (let dropped = 0; dropped < 8; dropped += 1) {
    const kept = (0xff << dropped) & 0xff;
    const indexed = indexColours(colours, width, height, (kept << 16) | (kept << 8) | kept);
    if (indexed) return encode(indexed.rows, indexed.palette, width, height);
  }
  throw new Error('A picture has more colours than a palette after its channels were reduced to one bit.');
}

/** Rows of palette indexes, each after a zero for "no filter"; undefined when there are more than 256 colours. */
function indexColours(
  colours: Uint32Array,
  width: number,
  height: number,
  mask: number,
): { rows: Buffer; palette: readonly number[] } | undefined {
  const rows = Buffer.alloc((width + 1) * height);
  const known = new Map<number, number>();
  const palette: number[] = [];
  let lastColour: number | undefined;
  let lastIndex = 0;
  for (let y = 0; y < height; y += 1) {
    const from = y * width;
    const to = y * (width + 1) + 1;
    for (let x = 0; x < width; x += 1) {
      const colour = (colours[from + x] ?? 0) & mask;
      // Most pixels are like the one before, and most of those are the first colour, the paper; its index is there.
      if (colour !== lastColour) {
        lastColour = colour;
        let index = known.get(colour);
        if (index === undefined) {
          index = palette.length;
          if (index === 256) return undefined;
          known.set(colour, index);
          palette.push(colour);
        }
        lastIndex = index;
      }
      if (lastIndex !== 0) rows[to + x] = lastIndex;
    }
  }
  return { rows, palette };
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const bitDepth = 8;
const paletteColourType = 3;

function encode(rows: Buffer, palette: readonly number[], width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = bitDepth;
  header[9] = paletteColourType;
  const colours = Buffer.alloc(palette.length * 3);
  // Red is the lowest byte of a pixel and the first of a palette's.
  palette.forEach((colour, index) => colours.writeUIntLE(colour, index * 3, 3));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
