import type { Element, ElementContent, Root, Text } from 'hast';

/** A stretch of the text layer and the tree node it comes from. */
export interface Leaf {
  /** Where it begins in the text layer, in UTF-16 units. */
  readonly start: number;
  readonly node: Text;
  /** The stretch of the body it was written as, escapes and all. */
  readonly source: { readonly start: number; readonly end: number };
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
/** Elements that begin a paragraph of their own. */
export const blockTags: ReadonlySet<string> = new Set([
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
    const collect = (node: ElementContent, parent: Element): void => {
      if (node.type === 'text') {
        // Without a position of its own, text is that of a code block, or white space that HTML needs between blocks.
        const position = node.position ?? (parent.tagName === 'code' ? parent.position : undefined);
        if (!position) return;
        const source = { start: position.start.offset ?? 0, end: position.end.offset ?? 0 };
        leaves.push({ start: text.length, node, source });
        text += node.value;
      } else if (node.type === 'element') {
        if (blockTags.has(node.tagName) && text.length > start && !text.endsWith(blockBoundary)) text += blockBoundary;
        if (node.tagName === 'br' && !text.endsWith('\n')) text += '\n';
        for (const inner of node.children) collect(inner, node);
      }
    };
    for (const inner of child.children) collect(inner, child);
    blocks.push({ start, end: text.length, element: child, leaves });
  }
  return { text, blocks };
}

/**
 * The offset into the body of an offset into its text layer, past all that Markdown takes out of it: escapes, entities,
 * indentation.
 *
 * @param body what the layer was made from
 */
export function bodyOffset(layer: TextLayer, offset: number, body: string): number {
  let at = findBlock(layer.blocks, offset);
  // A ruler, for one, is a block without text.
  while (at > 0 && layer.blocks[at]?.leaves.length === 0) at -= 1;
  const nearest = layer.blocks[at]?.leaves.findLast((leaf) => leaf.start <= offset);
  if (!nearest) return 0;
  const { start, end } = nearest.source;
  return start + sourceOffset(body.slice(start, end), nearest.node.value, offset - nearest.start);
}

/** The index of the last block that begins at an offset or before; blocks are searched in halves. */
function findBlock(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((blocks[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Walks along the source and the text that came of it; what only the source has is stepped over. */
function sourceOffset(source: string, text: string, offset: number): number {
  if (source.length === text.length) return offset;
  const entity = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/iy;
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    entity.lastIndex = at;
    const written = entity.exec(source)?.[0];
    const next = written === undefined ? source.indexOf(text.charAt(index), at) : at;
    if (next === -1) break;
    at = next;
    if (index === offset) return at;
    at += written?.length ?? 1;
  }
  return Math.min(at, source.length);
}
