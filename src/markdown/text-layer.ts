import type { Element, ElementContent, Root, Text } from 'hast';

/** A stretch of the text layer and the tree node it comes from. */
export interface Leaf {
  /** Where it begins in the text layer, in UTF-16 units. */
  readonly start: number;
  readonly node: Text;
}

/** One top-level block of a body: a paragraph, a heading, a list. */
export interface Block {
  /** Where its text lies in the text layer. */
  readonly start: number;
  readonly end: number;
  readonly element: Element;
  readonly leaves: readonly Leaf[];
}

/**
 * A body as plain text, with the way back to its nodes.
 *
 * Selectors, mentions and sentences are found in `text`; blocks are separated by an empty line, so that nothing
 * that is one word in the text layer stands in two paragraphs.
 */
export interface TextLayer {
  readonly text: string;
  readonly blocks: readonly Block[];
}

const blockBoundary = '\n\n';
const blockTags = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'hr',
  'figure',
]);

/** Reads the text layer off a body's tree. */
export function textLayer(tree: Root): TextLayer {
  let text = '';
  const blocks: Block[] = [];
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    if (text !== '') text += blockBoundary;
    const start = text.length;
    const leaves: Leaf[] = [];
    const collect = (node: ElementContent): void => {
      if (node.type === 'text') {
        // Text without a position is white space that HTML needs between blocks; it is not the author's.
        if (!node.position) return;
        leaves.push({ start: text.length, node });
        text += node.value;
      } else if (node.type === 'element') {
        if (blockTags.has(node.tagName) && text.length > start && !text.endsWith(blockBoundary)) text += blockBoundary;
        if (node.tagName === 'br' && !text.endsWith('\n')) text += '\n';
        node.children.forEach(collect);
      }
    };
    child.children.forEach(collect);
    blocks.push({ start, end: text.length, element: child, leaves });
  }
  return { text, blocks };
}

/** The offset into the body of an offset into the text layer; exact where the text has no Markdown escapes. */
export function bodyOffset(layer: TextLayer, offset: number): number {
  let nearest: Leaf | undefined;
  for (const block of layer.blocks) {
    for (const leaf of block.leaves) if (leaf.start <= offset) nearest = leaf;
    if (block.end >= offset) break;
  }
  return nearest ? (nearest.node.position?.start.offset ?? 0) + (offset - nearest.start) : 0;
}
