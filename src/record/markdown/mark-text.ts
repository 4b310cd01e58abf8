import type { Element, ElementContent } from 'hast';
import type { Block } from './text-layer.ts';

/**
 * A stretch of the text layer to be wrapped in an element.
 *
 * Marks may overlap freely. Those of a lower rank go around those of a higher one; where marks of one rank
 * overlap, their common stretch is wrapped once, by all of them together.
 */
export interface Mark<T = unknown> {
  readonly start: number;
  readonly end: number;
  readonly rank: number;
  /** Whether it is wrapped in a link; such a mark is left out inside a link the text already has. */
  readonly isLink?: boolean;
  readonly value: T;
}

/**
 * Makes the element that wraps a stretch.
 *
 * @param marks all marks of one rank that cover the stretch
 * @param children what is inside
 * @param edges for each mark, whether this is its first stretch, the one to carry its id, and whether it is its last
 * @param isInLink whether the text has a link around it already, so that there can be no other inside
 */
export type Wrap<T> = (
  marks: readonly Mark<T>[],
  children: ElementContent[],
  edges: readonly Edges[],
  isInLink: boolean,
) => Element;

export interface Edges {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * A copy of a block's element in which marks are wrapped. Its text is the same, character by character.
 */
export function markBlock<T>(block: Block, marks: readonly Mark<T>[], wrap: Wrap<T>): Element {
  const inBlock = marks.filter((mark) => mark.start < block.end && mark.end > block.start);
  if (inBlock.length === 0) return block.element;
  const starts = new Map(block.leaves.map((leaf) => [leaf.node, leaf.start]));
  const seen = new Set<Mark<T>>(inBlock.filter((mark) => mark.start < block.start));
  const withoutLinks = inBlock.filter((mark) => !mark.isLink);
  const copy = (node: ElementContent, isInLink: boolean): ElementContent[] => {
    if (node.type === 'element') {
      const isLinked = isInLink || node.tagName === 'a';
      return [{ ...node, children: node.children.flatMap((child) => copy(child, isLinked)) }];
    }
    if (node.type !== 'text') return [node];
    const start = starts.get(node);
    if (start === undefined) return [node];
    return markText(
      node.value,
      start,
      isInLink ? withoutLinks : inBlock,
      (...stretch) => wrap(...stretch, isInLink),
      seen,
    );
  };
  return { ...block.element, children: block.element.children.flatMap((child) => copy(child, false)) };
}

function markText<T>(
  text: string,
  start: number,
  marks: readonly Mark<T>[],
  wrap: (marks: readonly Mark<T>[], children: ElementContent[], edges: readonly Edges[]) => Element,
  seen: Set<Mark<T>>,
): ElementContent[] {
  const end = start + text.length;
  const touching = marks.filter((mark) => mark.start < end && mark.end > start);
  if (touching.length === 0 || text === '') return text === '' ? [] : [{ type: 'text', value: text }];
  const rank = touching.reduce((lowest, mark) => Math.min(lowest, mark.rank), Infinity);
  const outer = touching.filter((mark) => mark.rank === rank);
  const outerIn = touchingInTurn(outer);
  const innerIn = touchingInTurn(touching.filter((mark) => mark.rank !== rank));
  const cuts = [...new Set([start, end, ...outer.flatMap((mark) => [mark.start, mark.end])])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((from, index): ElementContent[] => {
    const to = cuts[index + 1] ?? end;
    const covering = outerIn(from, to).filter((mark) => mark.start <= from && mark.end >= to);
    const edges = covering.map((mark) => ({ isFirst: !seen.has(mark), isLast: mark.end <= to }));
    covering.forEach((mark) => seen.add(mark));
    const children = markText(text.slice(from - start, to - start), from, innerIn(from, to), wrap, seen);
    return covering.length === 0 ? children : [wrap(covering, children, edges)];
  });
}

/**
 * The marks that touch each of some stretches, in the order in which the marks were given. The stretches are asked about
 * one after the other, so that all of them together cost what there are marks.
 */
function touchingInTurn<T>(marks: readonly Mark<T>[]): (from: number, to: number) => readonly Mark<T>[] {
  const byStart = marks.map((mark, order) => ({ mark, order })).sort((a, b) => a.mark.start - b.mark.start);
  let next = 0;
  let open: typeof byStart = [];
  return (from, to) => {
    open = open.filter(({ mark }) => mark.end > from);
    for (let one = byStart[next]; one && one.mark.start < to; one = byStart[next]) {
      next += 1;
      if (one.mark.end > from) open.push(one);
    }
    return open.toSorted((a, b) => a.order - b.order).map(({ mark }) => mark);
  };
}
