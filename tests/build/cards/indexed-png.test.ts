import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { indexedPng } from '../../../src/build/cards/indexed-png.ts';

/** The chunks of a PNG by name. */
function chunksOf(png: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks;
}

/** Four pixels: red, green; blue, red. */
const pixels = Uint8Array.from([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 0, 0, 255]);

describe('indexedPng', () => {
  test('is a PNG of the size given, with one palette entry per colour', () => {
    const png = indexedPng(pixels, 2, 2);
    expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    const chunks = chunksOf(png);
    expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
    expect(chunks.get('IHDR')?.toString('hex')).toBe('00000002000000020803000000');
    expect(chunks.get('PLTE')?.toString('hex')).toBe('ff000000ff000000ff');
    expect(inflateSync(chunks.get('IDAT') ?? '').toString('hex')).toBe('000001' + '000200');
  });

  test('is read by others as the same picture', () => {
    const address = `data:image/png;base64,${indexedPng(pixels, 2, 2).toString('base64')}`;
    const drawn = new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="2" height="2"><image width="2" height="2" image-rendering="optimizeSpeed" xlink:href="${address}"/></svg>`,
    ).render();
    expect([...drawn.pixels]).toEqual([...pixels]);
  });

  test('drops the least bits of colours that are too many for a palette', () => {
    const many = new Uint8Array(64 * 64 * 4).map((_value, index) => (index % 4 === 3 ? 255 : (index * 7) % 256));
    for (let pixel = 0; pixel < 64 * 64; pixel += 1) {
      many[pixel * 4] = pixel % 256;
      many[pixel * 4 + 1] = pixel >> 4;
    }
    const palette = chunksOf(indexedPng(many, 64, 64)).get('PLTE');
    expect(palette?.length).toBeLessThanOrEqual(256 * 3);
    expect(palette?.length).toBeGreaterThan(10 * 3);
  });

  test('reads pixels wherever they lie in memory', () => {
    const shifted = new Uint8Array(pixels.length + 1);
    shifted.set(pixels, 1);
    expect(indexedPng(shifted.subarray(1), 2, 2)).toEqual(indexedPng(pixels, 2, 2));
    expect(indexedPng(Buffer.from(shifted.buffer, 1), 2, 2)).toEqual(indexedPng(pixels, 2, 2));
  });
});
