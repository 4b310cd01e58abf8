import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { Range } from '../text/range.ts';
import { textLayer, type TextLayer } from './text-layer.ts';

/** What stands for the words that are left out. */
export const gap = '[…]';

/** A text of which only some stretches are left. */
export interface KeptPassages {
  readonly tree: Root;
  readonly layer: TextLayer;
  /** Where a stretch of the old text lies in the new one; undefined where it was not kept whole. */
  readonly placeOf: (range: Range) => Range | undefined;
}

/**
 * A body with nothing left of its text but some stretches; a gap stands for what was between them, one for each paragraph
 * of which nothing is left, so that the others keep their numbers.
 *
 * @param kept in the order of the text, not overlapping
 * @example
 * // of "It rained. Nobody came. It stopped." the first and the last sentence:
 * keepPassages(tree, layer, [{ start: 0, end: 10 }, { start: 24, end: 35 }]).layer.text // => 'It rained. […] It stopped.'
 */
export function keepPassages(tree: Root, layer: TextLayer, kept: readonly Range[]): KeptPassages {
  const ranges = joined(kept, layer.text);
  const starts = new Map(layer.blocks.flatMap(({ leaves }) => leaves.map(({ node, start }) => [node, start] as const)));
  const blocks = new Set<RootContent>(layer.blocks.map(({ element }) => element));
  const pieces: { readonly from: number; readonly node: Text; readonly at: number; readonly length: number }[] = [];
  const children = tree.children.map((child): RootContent => {
    if (child.type !== 'element' || !blocks.has(child)) return child;
    const rest = shorten(child);
    return rest.isKept
      ? rest.element
      : { type: 'element', tagName: 'p', properties: {}, children: [placed(gap, child)] };
  });
  const shortened: Root = { ...tree, children };
  const shortLayer = textLayer(shortened);
  const newStarts = new Map(
    shortLayer.blocks.flatMap(({ leaves }) => leaves.map(({ node, start }) => [node, start] as const)),
  );
  const places = pieces.map(({ from, node, at, length }) => ({
    from,
    until: from + length,
    to: (newStarts.get(node) ?? 0) + at,
  }));
  const placeOfUnit = (offset: number): number | undefined => {
    const piece = places.find(({ from, until }) => offset >= from && offset < until);
    return piece && piece.to + offset - piece.from;
  };
  return {
    tree: shortened,
    layer: shortLayer,
    placeOf: ({ start, end }) => {
      const isKept = ranges.some((range) => range.start <= start && range.end >= end);
      const first = placeOfUnit(start);
      const last = placeOfUnit(end - 1);
      return !isKept || first === undefined || last === undefined ? undefined : { start: first, end: last + 1 };
    },
  };

  /** A block without what is not kept. */
  function shorten(block: Element): { readonly element: Element; readonly isKept: boolean } {
    let isInGap = false;
    const before = pieces.length;
    const visit = (node: ElementContent): ElementContent | undefined => {
      if (node.type === 'element') {
        if (node.tagName === 'br') return isInGap ? undefined : node;
        const inner = node.children.flatMap((child) => visit(child) ?? []);
        // A picture's description is a text, too.
        return inner.length === 0 ? undefined : { ...node, children: inner };
      }
      if (node.type !== 'text') return undefined;
      const start = starts.get(node);
      if (start === undefined) return node;
      let value = '';
      const made: Text = { ...node, value };
      for (const part of partsOf(node.value, start, ranges)) {
        if (part.isKept) {
          if (isInGap && value.endsWith(gap) && !/^\s/.test(part.text)) value += ' ';
          pieces.push({ from: part.start, node: made, at: value.length, length: part.text.length });
          value += part.text;
          isInGap = false;
        } else if (!isInGap && part.text.trim() !== '') {
          value += `${value === '' || /\s$/.test(value) ? '' : ' '}${gap}`;
          isInGap = true;
        } else if (!isInGap) value += part.text;
      }
      return value === '' ? undefined : Object.assign(made, { value });
    };
    const inner = block.children.flatMap((child) => visit(child) ?? []);
    // A ruler has no text to leave out.
    const hasText = layer.blocks.some(({ element, leaves }) => element === block && leaves.length > 0);
    return { element: hasText ? { ...block, children: inner } : block, isKept: pieces.length > before || !hasText };
  }
}

/** Neighbours with nothing but white space between them are one stretch. */
function joined(kept: readonly Range[], text: string): Range[] {
  const ranges: Range[] = [];
  for (const { start, end } of kept.toSorted((a, b) => a.start - b.start)) {
    const last = ranges.at(-1);
    if (last && (start <= last.end || text.slice(last.end, start).trim() === ''))
      ranges.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
    else ranges.push({ start, end });
  }
  return ranges;
}

/** A text cut where stretches begin and end. */
function partsOf(value: string, start: number, ranges: readonly Range[]) {
  const end = start + value.length;
  const cuts = ranges.flatMap((range) => [range.start, range.end]).filter((cut) => cut > start && cut < end);
  const edges = [start, ...cuts, end];
  return edges.slice(0, -1).flatMap((from, index) => {
    const until = edges[index + 1] ?? end;
    if (until <= from) return [];
    const isKept = ranges.some((range) => range.start <= from && range.end >= until);
    return [{ start: from, text: value.slice(from - start, until - start), isKept }];
  });
}

/** Text of ours in the place of a block. */
function placed(value: string, { position }: Element): Text {
  return position ? { type: 'text', value, position } : { type: 'text', value, position: nowhere };
}

const point = { line: 1, column: 1, offset: 0 };
/** A text without a position counts as white space of HTML's. */
const nowhere = { start: point, end: point };
