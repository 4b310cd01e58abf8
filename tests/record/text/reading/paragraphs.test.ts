import { describe, expect, test } from 'vitest';

import { parseBody } from '../../../../src/record/markdown/parse-body.ts';
import { textLayer } from '../../../../src/record/markdown/text-layer.ts';
import { findParagraphs, paragraphAt } from '../../../../src/record/text/reading/paragraphs.ts';

const layerOf = (body: string) => textLayer(parseBody(body).tree);

describe('the paragraphs of a text', () => {
  test('have the kind that the text layer tells', () => {
    const layer = layerOf('# Rain\n\nIt fell.\n\n- on *Orr*\n- on Lee\n\n> “We stay.”\n>\n> - here\n\n    code');
    expect(
      findParagraphs(layer).map(({ start, end, kind, isQuoted }) => [layer.text.slice(start, end), kind, isQuoted]),
    ).toEqual([
      ['Rain', 'heading', false],
      ['It fell.', 'paragraph', false],
      ['on Orr', 'list item', false],
      ['on Lee', 'list item', false],
      ['“We stay.”', 'block quotation', true],
      ['here', 'list item', true],
      ['code\n', 'code', false],
    ]);
  });

  test('are found by an offset, the earlier one between two', () => {
    const paragraphs = findParagraphs(layerOf('One.\n\nTwo.'));
    expect([0, 4, 5, 6, 99].map((offset) => paragraphAt(paragraphs, offset)?.index)).toEqual([0, 0, 0, 1, 1]);
    expect(paragraphAt([], 0)).toBeUndefined();
  });
});
