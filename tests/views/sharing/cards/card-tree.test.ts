import { describe, expect, test } from 'vitest';
import type { Card } from '../../../../src/views/sharing/cards/card.ts';
import { cardHeight, cardTree, cardWidth, type CardNode } from '../../../../src/views/sharing/cards/card-tree.ts';

const accent = '#7a1f2b';

const quote: Card = {
  kind: 'Quote',
  passage: [
    { text: 'Ana Orr spoke of “', tone: 'context' },
    { text: 'tolls for none', tone: 'spoken' },
    { text: '” and left.', tone: 'context' },
  ],
  lines: ['Ana Orr, 2 March 2031', 'Harbour Gazette, 3 March 2031'],
  siteName: 'On Record',
};

const claim: Card = {
  kind: 'Claim',
  verdict: { verdict: 'contradicted', label: 'Contradicted' },
  passage: [{ text: 'There are no tolls.', tone: 'plain' }],
  lines: ['Claimed by Ana Orr'],
  siteName: 'On Record',
};

/** Every text of a tree, in its order. */
function textsOf({ props: { children = [] } }: CardNode): string[] {
  return typeof children === 'string' ? [children] : children.flatMap(textsOf);
}

function* nodesOf(node: CardNode): Generator<CardNode> {
  yield node;
  const { children } = node.props;
  if (Array.isArray(children)) for (const child of children as readonly CardNode[]) yield* nodesOf(child);
}

function colourOf(tree: CardNode, text: string): unknown {
  return [...nodesOf(tree)].find(({ props }) => props.children === text)?.props.style?.color;
}

describe('cardTree', () => {
  test('is as large as those who show it expect', () => {
    expect(cardTree(quote, accent).props.style).toMatchObject({ width: cardWidth, height: cardHeight });
    expect([cardWidth, cardHeight]).toEqual([1200, 630]);
  });

  test('has the whole sentence of a partial quote, and everything else the card says', () => {
    expect(textsOf(cardTree(quote, accent))).toEqual([
      'QUOTE',
      'On Record',
      'Ana Orr spoke of “',
      'tolls for none',
      '” and left.',
      'Ana Orr, 2 March 2031',
      'Harbour Gazette, 3 March 2031',
    ]);
  });

  test('gives the accent to spoken words alone', () => {
    const tree = cardTree(quote, accent);
    expect(textsOf(tree).filter((text) => colourOf(tree, text) === accent)).toEqual(['tolls for none']);
    const claimed = cardTree(claim, accent);
    expect(textsOf(claimed).filter((text) => colourOf(claimed, text) === accent)).toEqual([]);
  });

  test('puts direct words between quotation marks, the first of which hangs', () => {
    const tree = cardTree({ ...quote, passage: [{ text: 'No tolls', tone: 'spoken' }], marks: ['“', '”'] }, accent);
    const words = [...nodesOf(tree)].find(({ props }) => props.children === '“No tolls”');
    expect(Number(words?.props.style?.textIndent)).toBeLessThan(0);
  });

  test('has a claim’s verdict as a word and a shape, before the statement', () => {
    const tree = cardTree(claim, accent);
    expect(textsOf(tree)).toEqual(['CLAIM', 'On Record', 'Contradicted', 'There are no tolls.', 'Claimed by Ana Orr']);
    const shapes = (['corroborated', 'contradicted', 'disputed', 'not assessed'] as const).map((verdict) =>
      JSON.stringify(
        [...nodesOf(cardTree({ ...claim, verdict: { verdict, label: verdict } }, accent))]
          .map(({ props }) => props.style)
          .find((style) => style?.borderRadius === '50%'),
      ),
    );
    expect(new Set(shapes).size).toBe(4);
  });

  test('cuts small print and notes to the room they have', () => {
    const long = 'a long explanation of what it was '.repeat(20).trim();
    const texts = textsOf(cardTree({ ...claim, note: long, lines: [long] }, accent));
    expect(texts.filter((text) => text.endsWith(' …')).map((text) => text.length < 300)).toEqual([true, true]);
  });
});
