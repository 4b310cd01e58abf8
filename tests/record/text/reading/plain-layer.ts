import type { Block, TextLayer } from '../../../../src/record/markdown/text-layer.ts';

/** A text layer of paragraphs, as a body without any Markdown has it. */
export function plainLayer(text: string): TextLayer {
  const blocks: Block[] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    const end = start + paragraph.length;
    const node = { type: 'text', value: paragraph } as const;
    const element = { type: 'element', tagName: 'p', properties: {}, children: [node] } as const;
    blocks.push({
      start,
      end,
      element: { ...element, children: [node] },
      leaves: [{ start, node, source: { start, end } }],
    });
    start = end + 2;
  }
  return { text, blocks };
}
