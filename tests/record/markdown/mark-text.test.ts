import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { markBlock, type Mark, type Wrap } from '../../../src/record/markdown/mark-text.ts';
import { parseBody } from '../../../src/record/markdown/parse-body.ts';
import { renderHtml } from '../../../src/record/markdown/render-html.ts';
import { textLayer } from '../../../src/record/markdown/text-layer.ts';
import { anyText, textOf, textOfHtml } from './plain-text.ts';
import { runs } from '../../support/runs.ts';

/** Wraps a stretch in a span that says whose it is; the first stretch of each mark carries its id. */
const wrap: Wrap<string> = (marks, children, edges): Element => {
  const first = marks.filter((_mark, index) => edges[index]?.isFirst);
  return {
    type: 'element',
    tagName: marks.some(({ isLink }) => isLink) ? 'a' : 'span',
    properties: { dataMark: marks.map(({ value }) => value).join(' '), ...(first[0] ? { id: first[0].value } : {}) },
    children: [...children, ...first.slice(1).map((mark): Element => anchor(mark.value))],
  };
};

function anchor(id: string): Element {
  return { type: 'element', tagName: 'span', properties: { id }, children: [] };
}

function mark(start: number, end: number, value: string, rank = 0, isLink = false): Mark<string> {
  return { start, end, rank, isLink, value };
}

function markedHtml(body: string, marks: readonly Mark<string>[]): string {
  return renderHtml(textLayer(parseBody(body).tree).blocks.map((block) => markBlock(block, marks, wrap)));
}

describe('markBlock', () => {
  test('wraps a stretch', () => {
    expect(markedHtml('Rain fell.', [mark(0, 4, 'a')])).toBe('<p><span data-mark="a" id="a">Rain</span> fell.</p>');
  });

  test('puts marks of a higher rank inside those of a lower one', () => {
    expect(markedHtml('Rain fell.', [mark(5, 9, 'b', 1), mark(0, 10, 'a', 0)])).toBe(
      '<p><span data-mark="a" id="a">Rain <span data-mark="b" id="b">fell</span>.</span></p>',
    );
  });

  test('cuts a mark of a higher rank where one of a lower rank ends, and gives it one id', () => {
    expect(markedHtml('Rain fell.', [mark(0, 6, 'a', 0), mark(4, 9, 'b', 1)])).toBe(
      '<p><span data-mark="a" id="a">Rain<span data-mark="b" id="b"> f</span></span><span data-mark="b">ell</span>.</p>',
    );
  });

  test('wraps once what marks of one rank share', () => {
    expect(markedHtml('Rain fell.', [mark(0, 6, 'a'), mark(4, 9, 'b')])).toBe(
      '<p><span data-mark="a" id="a">Rain</span><span data-mark="a b" id="b"> f</span><span data-mark="b">ell</span>.</p>',
    );
  });

  test('goes on in the next block without a second id', () => {
    expect(markedHtml('Rain\n\nfell', [mark(2, 8, 'a')])).toBe(
      '<p>Ra<span data-mark="a" id="a">in</span></p><p><span data-mark="a">fe</span>ll</p>',
    );
  });

  test('keeps emphasis, and puts no link into a link', () => {
    const body = 'One *two* [three](https://a.example) four';
    expect(markedHtml(body, [mark(0, 18, 'a', 0), mark(4, 18, 'b', 1, true)])).toBe(
      '<p><span data-mark="a" id="a">One </span><em><span data-mark="a"><a data-mark="b" id="b">two</a></span></em>' +
        '<span data-mark="a"><a data-mark="b"> </a></span><a href="https://a.example"><span data-mark="a">three</span></a>' +
        '<span data-mark="a"><a data-mark="b"> four</a></span></p>',
    );
  });

  test('marks text with escapes where it stands', () => {
    expect(markedHtml('5 \\* 3 &amp; more', [mark(2, 7, 'a')])).toBe(
      '<p>5 <span data-mark="a" id="a">* 3 &amp;</span> more</p>',
    );
  });

  test('gives back the block itself where there is nothing to mark', () => {
    const [block] = textLayer(parseBody('Rain').tree).blocks;
    expect(block && markBlock(block, [mark(9, 12, 'a'), mark(4, 4, 'b')], wrap)).toBe(block?.element);
  });

  const marked = anyText.chain((body) => {
    const { length } = textLayer(parseBody(body).tree).text;
    const one = fc.record({ from: fc.nat(length), to: fc.nat(length), rank: fc.nat(2), isLink: fc.boolean() });
    return fc.record({ body: fc.constant(body), marks: fc.array(one, { maxLength: 8 }) });
  });

  test('leaves the text unchanged, gives each mark at most one id, and covers its words', () => {
    fc.assert(
      fc.property(marked, ({ body, marks: drawn }) => {
        const layer = textLayer(parseBody(body).tree);
        const marks = drawn.map(({ from, to, rank, isLink }, index) =>
          mark(Math.min(from, to), Math.max(from, to), `m${index}`, rank, isLink),
        );
        const elements = layer.blocks.map((block) => markBlock(block, marks, wrap));
        expect(elements.map(textOf)).toEqual(layer.blocks.map(({ element }) => textOf(element)));
        expect(textOfHtml(renderHtml(elements))).toBe(
          textOfHtml(renderHtml(layer.blocks.map(({ element }) => element))),
        );

        const ids = elements.flatMap(idsIn);
        expect(new Set(ids).size).toBe(ids.length);

        for (const { start, end, value } of marks.filter((one) => !one.isLink)) {
          const covered = elements.map((element) => textMarkedBy(element, value)).join('');
          expect(covered.replace(/\s/g, '')).toBe(layer.text.slice(start, end).replace(/\s/g, ''));
          // What is found in a text begins with a character of it; only the gap between blocks has no element for an id.
          if (/\S/.test(layer.text.charAt(start))) expect(ids.includes(value)).toBe(covered !== '');
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});

function idsIn(node: ElementContent): string[] {
  if (node.type !== 'element') return [];
  const own = typeof node.properties.id === 'string' ? [node.properties.id] : [];
  return [...own, ...node.children.flatMap(idsIn)];
}

function textMarkedBy(node: ElementContent, value: string): string {
  if (node.type !== 'element') return '';
  const marks = String(node.properties.dataMark ?? '').split(' ');
  return marks.includes(value) ? textOf(node) : node.children.map((child) => textMarkedBy(child, value)).join('');
}
