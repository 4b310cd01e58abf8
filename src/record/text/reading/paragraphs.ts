import type { Element, ElementContent, Text } from 'hast';

import type { Block, TextLayer } from '../../markdown/text-layer.ts';
import type { Range } from '../range.ts';

export type ParagraphKind = 'paragraph' | 'heading' | 'list item' | 'table cell' | 'block quotation' | 'code';

/** A stretch of a text that no sentence reaches beyond: what stands between two empty lines of the text layer. */
export interface Paragraph extends Range {
  /** Its place among the paragraphs, from 0; a message to an editor counts from 1. */
  readonly index: number;
  readonly kind: ParagraphKind;
  /** Whether it stands in a block quotation, whatever its own kind. */
  readonly isQuoted: boolean;
}

const boundary = /\n\n+/g;

/**
 * The paragraphs of a text layer, in order, the empty ones left out. Together with the empty lines between them they
 * are the whole text.
 *
 * @example
 * findParagraphs(layerOf('# Rain\n\nIt fell.')) // => [{ start: 0, end: 4, index: 0, kind: 'heading', … }, { start: 6, … }]
 */
export function findParagraphs(layer: TextLayer): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const block of layer.blocks) {
    const places = placesOfLeaves(block);
    for (const { start, end } of splitAtEmptyLines(layer.text, block)) {
      const leaf = block.leaves.findLast((one) => one.start <= start) ?? block.leaves[0];
      const place = (leaf && places.get(leaf.node)) ?? plain;
      paragraphs.push({ start, end, index: paragraphs.length, ...place });
    }
  }
  return paragraphs;
}

/**
 * The paragraph that an offset lies in; between two paragraphs, and at the very end of one, the earlier. A text without
 * paragraphs has none.
 */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): Paragraph | undefined {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((paragraphs[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return paragraphs[low];
}

type Place = Pick<Paragraph, 'kind' | 'isQuoted'>;

const plain: Place = { kind: 'paragraph', isQuoted: false };

function splitAtEmptyLines(text: string, { start, end }: Range): Range[] {
  const pieces: Range[] = [];
  const block = text.slice(start, end);
  let from = 0;
  for (const gap of [...block.matchAll(boundary), undefined]) {
    const to = gap?.index ?? block.length;
    if (to > from && block.slice(from, to).trim() !== '') pieces.push({ start: start + from, end: start + to });
    if (gap) from = to + gap[0].length;
  }
  return pieces;
}

/** What each text node of a block stands in. */
function placesOfLeaves(block: Block): ReadonlyMap<Text, Place> {
  const places = new Map<Text, Place>();
  const visit = (node: ElementContent, around: Place): void => {
    if (node.type === 'text') places.set(node, around);
    if (node.type !== 'element') return;
    const here = placeIn(node, around);
    for (const inner of node.children) visit(inner, here);
  };
  visit(block.element, plain);
  return places;
}

function placeIn({ tagName }: Element, around: Place): Place {
  if (tagName === 'blockquote') return { kind: 'block quotation', isQuoted: true };
  if (tagName === 'li') return { ...around, kind: 'list item' };
  if (/^h[1-6]$/.test(tagName)) return { ...around, kind: 'heading' };
  if (tagName === 'td' || tagName === 'th') return { ...around, kind: 'table cell' };
  if (tagName === 'pre') return { ...around, kind: 'code' };
  return around;
}
