import { describe, expect, test } from 'vitest';
import { touches, type Box } from '../../../src/views/network/geometry.ts';
import { layoutAround, layoutTogether, type Bond, type Layout, type Name } from '../../../src/views/network/layout.ts';

/** Names of 40 to 169 units, tied in a ring with a few lines across. */
function invented(count: number): { names: Name[]; bonds: Bond[] } {
  const ids = Array.from({ length: count }, (_unused, index) => `actor-${index}`);
  return {
    names: ids.map((id, index) => ({ id, width: 40 + ((index * 37) % 130), height: index % 3 === 0 ? 30 : 15 })),
    bonds: ids
      .flatMap((from, index) => [
        { from, to: `actor-${(index + 1) % count}` },
        ...(index % 4 === 0 ? [{ from, to: `actor-${(index * 7 + 3) % count}` }] : []),
      ])
      .filter(({ from, to }) => from !== to),
  };
}

function overlaps({ boxes }: Layout): string[] {
  const all = [...boxes];
  return all.flatMap(([a, box], index) =>
    all.slice(index + 1).flatMap(([b, other]) => (touches(box, other) ? [`${a} and ${b}`] : [])),
  );
}

function outside({ boxes, height }: Layout, width: number): string[] {
  const reaches = ({ x, y, width: w, height: h }: Box): boolean =>
    x - w / 2 < 0 || x + w / 2 > width || y - h / 2 < 0 || y + h / 2 > height;
  return [...boxes].flatMap(([id, box]) => (reaches(box) ? [id] : []));
}

describe('names laid out together', () => {
  test.each([2, 3, 12, 40])('%i of them do not touch and stay in their frame', (count) => {
    const { names, bonds } = invented(count);
    const layout = layoutTogether(names, bonds, { width: 960, gap: 20 });
    expect([...layout.boxes.keys()].sort()).toEqual(names.map(({ id }) => id).sort());
    expect(overlaps(layout)).toEqual([]);
    expect(outside(layout, 960)).toEqual([]);
  });

  test('do not touch in a frame that is much too narrow', () => {
    const { names, bonds } = invented(25);
    const layout = layoutTogether(names, bonds, { width: 200, gap: 10 });
    expect(overlaps(layout)).toEqual([]);
    expect(outside(layout, 200)).toEqual([]);
  });

  test('stand where they stood, whatever order they and their lines come in', () => {
    const { names, bonds } = invented(14);
    const frame = { width: 960, gap: 20 };
    const first = layoutTogether(names, bonds, frame);
    const turned = bonds.map(({ from, to }) => ({ from: to, to: from }));
    expect([...layoutTogether(names, bonds, frame).boxes]).toEqual([...first.boxes]);
    expect([...layoutTogether(names.toReversed(), turned.toReversed(), frame).boxes].sort()).toEqual(
      [...first.boxes].sort(),
    );
  });
});

describe('names laid out around one of them', () => {
  test.each([2, 5, 15])('%i of them do not touch and stay in their frame', (count) => {
    const { names } = invented(count);
    const layout = layoutAround(names, 'actor-1', { width: 720, gap: 12 });
    expect(overlaps(layout)).toEqual([]);
    expect(outside(layout, 720)).toEqual([]);
  });

  test('have it in the middle', () => {
    const { names } = invented(9);
    const { boxes, height } = layoutAround(names, 'actor-1', { width: 720, gap: 12 });
    const centre = boxes.get('actor-1');
    expect(Math.abs((centre?.x ?? 0) - 360)).toBeLessThan(40);
    expect(Math.abs((centre?.y ?? 0) - height / 2)).toBeLessThan(20);
  });

  test('stand where they stood, whatever order they come in', () => {
    const { names } = invented(9);
    const frame = { width: 720, gap: 12 };
    expect([...layoutAround(names.toReversed(), 'actor-1', frame).boxes].sort()).toEqual(
      [...layoutAround(names, 'actor-1', frame).boxes].sort(),
    );
  });
});
