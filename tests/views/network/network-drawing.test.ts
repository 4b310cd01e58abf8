import { describe, expect, test } from 'vitest';
import { touches, type Box } from '../../../src/views/network/geometry.ts';
import { tieKinds, type Tie } from '../../../src/views/network/ties.ts';
import { createLinks } from '../../../src/views/page/links.ts';
import { networkDrawings, type DrawnEdge, type NetworkDrawing } from '../../../src/views/network/network-drawing.ts';
import { dictionaryOf } from '../../../src/words/words.ts';

const words = dictionaryOf('en').network;

/** Lines of every kind between some actors, every fifth of them broken. */
function inventedEdges(actors: number, lines: number): DrawnEdge[] {
  return Array.from({ length: lines }, (_unused, index) => {
    const from = index % actors;
    const to = (from + 1 + ((index * 3) % (actors - 1))) % actors;
    const kind = tieKinds[index % tieKinds.length] ?? 'meets';
    const edge = { kind, from: `actor-${from}`, to: `actor-${to}` };
    return {
      ...edge,
      ties: [{ ...edge, isHedged: index % 5 === 0, record: { kind: 'events', id: 'rain' } } as Tie],
      isTentative: index % 5 === 0,
    };
  });
}

function drawingsOf(edges: readonly DrawnEdge[], centre?: string): NetworkDrawing[] {
  return networkDrawings({
    edges,
    nameOf: (id) => `The ${id} of Averland and its whole harbour`,
    centre,
    words,
    links: createLinks('/'),
  });
}

/** The boxes of every text of a drawing, as wide as the type can be. */
function textBoxes({ names, lines }: NetworkDrawing): Box[] {
  const box = (text: string, x: number, y: number, anchor: string, size: number): Box => {
    const width = text.length * size * 0.53;
    return { x: anchor === 'middle' ? x : x + width / 2, y: y - size / 3, width, height: size };
  };
  return [
    ...names.flatMap(({ anchor, texts }) =>
      texts.map(({ text, x, y, isQuiet }) => box(text, x, y, anchor, isQuiet ? 11 : 12)),
    ),
    ...lines.flatMap(({ word }) => (word ? [box(word.text, word.x, word.y, 'middle', 11)] : [])),
  ];
}

const cases = [
  ['of two lines', inventedEdges(3, 2), undefined],
  ['of everybody', inventedEdges(40, 90), undefined],
  ['of a few', inventedEdges(9, 20), undefined],
  ['of one actor', inventedEdges(15, 60).filter(({ from, to }) => from === 'actor-0' || to === 'actor-0'), 'actor-0'],
] as const;

describe.each(cases)('the drawing %s', (_title, edges, centre) => {
  const drawings = drawingsOf(edges, centre);

  test('has every line in both sizes, once', () => {
    const wanted = edges.map(({ from, kind, to }) => [from, kind, to].join(' ')).sort();
    expect(drawings.map(({ size }) => size)).toEqual(['narrow', 'wide']);
    for (const { lines } of drawings)
      expect(lines.map(({ from, kind, to }) => [from, kind, to].join(' ')).sort()).toEqual(wanted);
  });

  test('has no two texts that overlap, and none outside', () => {
    for (const drawing of drawings) {
      const boxes = textBoxes(drawing);
      const overlapping = boxes.flatMap((box, index) =>
        boxes.slice(index + 1).flatMap((other) => (touches(box, other) ? [[box, other]] : [])),
      );
      expect(overlapping, drawing.size).toEqual([]);
      const outside = boxes.filter(
        ({ x, y, width, height }) =>
          x - width / 2 < 0 || x + width / 2 > drawing.width || y - height / 2 < 0 || y + height / 2 > drawing.height,
      );
      expect(outside, drawing.size).toEqual([]);
    }
  });

  test('is the same whatever order its lines come in, but for their order', () => {
    const sorted = (drawing: NetworkDrawing | undefined): unknown =>
      drawing?.names.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(drawingsOf(edges, centre)).toEqual(drawings);
    expect(sorted(drawingsOf(edges.toReversed(), centre)[1])).toEqual(sorted(drawings[1]));
  });

  test('has numbers of one decimal at most', () => {
    const long = JSON.stringify(drawings).match(/\d+\.\d{2,}/g);
    expect(long).toBeNull();
  });
});

test('a single line is no drawing', () => {
  expect(drawingsOf(inventedEdges(3, 1))).toEqual([]);
});

test('a broken line says in words why', () => {
  const [hedged, plain] = inventedEdges(3, 2) as [DrawnEdge, DrawnEdge];
  const contested = { ...plain, isTentative: true };
  const words = (edges: readonly DrawnEdge[]): (string | undefined)[] =>
    drawingsOf(edges, 'actor-1')[1]?.lines.map(({ word }) => word?.text) ?? [];
  expect(words([hedged, plain])).toEqual(['meets (hedged)', 'strikes']);
  expect(words([hedged, contested])).toEqual(['meets (hedged)', 'strikes (contested)']);
});

test('on a small screen each name says what is between it and the one in the middle, from the middle’s side', () => {
  const tie = (from: string, kind: DrawnEdge['kind'], to: string): DrawnEdge => ({
    ...{ from, kind, to },
    ties: [{ from, kind, to, isHedged: false, record: { kind: 'events', id: 'rain' } } as Tie],
    isTentative: false,
  });
  const [narrow] = networkDrawings({
    edges: [
      tie('ana', 'meets', 'bo'),
      tie('bo', 'strikes', 'ana'),
      tie('ana', 'echoes', 'cy'),
      tie('cy', 'answers', 'ana'),
    ],
    nameOf: (id) => id,
    centre: 'ana',
    words,
    links: createLinks('/'),
  });
  expect(narrow?.names.map(({ texts }) => texts.map(({ text }) => text)).sort()).toEqual([
    ['ana'],
    ['bo', 'meets, is struck by'],
    ['cy', 'echoes, is answered by'],
  ]);
});
