import fc from 'fast-check';
import type { Root } from 'hast';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/record/markdown/parse-body.ts';
import { renderHtml } from '../../../src/record/markdown/render-html.ts';
import { bodyOffset, textLayer } from '../../../src/record/markdown/text-layer.ts';
import { anyText, plainText, textOf, textOfHtml } from './plain-text.ts';
import { runs } from '../../support/runs.ts';

/** What matters of a parsed body: its text layer with the way back, and its HTML. */
function shown(tree: Root) {
  const { text, blocks } = textLayer(tree);
  return {
    text,
    html: renderHtml(tree.children.filter((child) => child.type !== 'doctype')),
    blocks: blocks.map(({ start, end, element }) => [start, end, element.tagName]),
  };
}

/** The same text as Markdown without a quick way: a definition is Markdown, and leaves nothing in the text. */
function parsedInFull(body: string) {
  return parseBody(`${body}\n\n[x]: https://averland.example`);
}

function commonMark(body: string): Root {
  return unified().use(remarkRehype).runSync(unified().use(remarkParse).parse(body));
}

/** Whether the quick way was taken: only the full parser gives positions to the whole. */
function isQuick(tree: Root): boolean {
  return tree.position === undefined;
}

function htmlOf(body: string): string {
  return shown(parseBody(body).tree).html;
}

function issuesOf(body: string): string[] {
  return parseBody(body).issues.map(({ offset, code }) => `${offset} ${code}`);
}

describe('the quick way for plain text', () => {
  test('is taken for plain text, and for that only', () => {
    expect(isQuick(parseBody('Rain fell, she said: “No.”\n\nMore -- at 10:30 (or 11.5%)...\n').tree)).toBe(true);
    expect(isQuick(parsedInFull('Rain fell.').tree)).toBe(false);
    for (const body of [
      '*a*',
      'a\r\n',
      ' a',
      'a ',
      '# a',
      '- a',
      '1. a',
      '> a',
      'a\n===',
      'a\n---',
      '[a]',
      'a & b',
      'a\\',
      '<a>',
      '`a`',
      '::quote',
      ':::a',
      '~~~',
      '+ a',
    ]) {
      expect(isQuick(parseBody(body).tree)).toBe(false);
    }
  });

  test('gives the same text, places and HTML as the full parser and as CommonMark', () => {
    fc.assert(
      fc.property(plainText, (body) => {
        const { tree, issues, references } = parseBody(body);
        fc.pre(isQuick(tree));
        expect(shown(tree)).toEqual(shown(parsedInFull(body).tree));
        expect(shown(tree)).toEqual(shown(commonMark(body)));
        expect([issues, references]).toEqual([[], []]);
      }),
      { numRuns: runs(2000) },
    );
  });

  test('gives the same wherever it is taken', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        const { tree } = parseBody(body);
        fc.pre(isQuick(tree));
        expect(shown(tree)).toEqual(shown(commonMark(body)));
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe('a rendered article', () => {
  test('has the text of its source, character by character', () => {
    const body =
      '“It is 10:30,” she said -- or \'so\'... "No!" (c) 1/2 – 2031…\n\nL’été: 5 % of 😀, a "quote" & e\u0301.\n';
    const paragraphs = body.trimEnd().split('\n\n');
    expect(textLayer(parseBody(body).tree).text).toBe(paragraphs.join('\n\n'));
    expect(textOfHtml(htmlOf(body))).toBe(paragraphs.join('\n'));
  });

  test('has it whatever plain text it is', () => {
    fc.assert(
      fc.property(plainText, (body) => {
        const { tree } = parseBody(body);
        fc.pre(isQuick(tree));
        const paragraphs = body.split(/\n{2,}/).map((paragraph) => paragraph.replace(/^\n|\n$/g, ''));
        const text = paragraphs.filter((paragraph) => paragraph !== '').join('\n');
        expect(textOfHtml(renderHtml(tree.children.filter((child) => child.type !== 'doctype')))).toBe(text);
      }),
      { numRuns: runs(1000) },
    );
  });

  test.each([
    ['escapes', '5 \\* 3, \\[sic\\], 1986\\. A\\_b', '5 * 3, [sic], 1986. A_b'],
    ['brackets', 'He [sic] went [there]', 'He [sic] went [there]'],
    ['entities', 'A &amp; B &lt;b&gt; &#8212; &eacute;', 'A & B <b> — é'],
    ['colons before words', 'At 10:am, a:b, é:é, x:y[z]{w}', 'At 10:am, a:b, é:é, x:y[z]{w}'],
    ['smart marks left alone', '"a" -- b... (c)', '"a" -- b... (c)'],
    ['hard breaks', 'a  \nb\\\nc', 'a\nb\nc'],
    ['headings', '# One\n\n## Two\n\n###### Six', 'One\n\nTwo\n\nSix'],
    ['lists', '- a\n- b\n\n1. c\n2. d', 'a\n\nb\n\nc\n\nd'],
    ['block quotes', '> a\n> b\n>\n> c', 'a\nb\n\nc'],
    ['code', 'Say `a*b`:\n\n    x *y*\n', 'Say a*b:\n\nx *y*\n'],
    ['Windows line ends', 'a\r\nb\r\n\r\nc\r\n', 'a\r\nb\n\nc'],
    ['a ruler', 'a\n\n***\n\nb', 'a\n\n\n\nb'],
  ])('has the text of %s', (_what, body, text) => {
    expect(textLayer(parseBody(body).tree).text).toBe(text);
  });

  test('has no heading of the first rank, and no more than four', () => {
    expect(htmlOf('# One\n\n## Two\n\n### Three\n\n##### Five\n\n###### Six')).toBe(
      '<h2>One</h2>\n<h2>Two</h2>\n<h3>Three</h3>\n<h4>Five</h4>\n<h4>Six</h4>',
    );
  });
});

describe('the way from the text layer back to the body', () => {
  test.each([
    ['plain text', 'One\n\ntwo three', 'three', 9],
    ['escapes', '1\\* 2\\* three', 'three', 8],
    ['entities', 'a &amp; b &#8212; three', 'three', 18],
    ['indentation', '1. one\n   two three', 'three', 14],
    ['a block quote', '> one\n> two three', 'three', 12],
    ['emphasis', 'one **two *three***', 'three', 11],
    ['a link', 'one [two](https://a.example) three', 'three', 29],
    ['code', 'one `three`', 'three', 4],
    ['a code block', 'one\n\n    two\n    three\n', 'three', 17],
    ['emoji', '😀\\* 😀 three', 'three', 8],
    ['Windows line ends', 'one\r\n\r\n*two*\r\nthree', 'three', 14],
    ['a hard break', 'one  \nthree', 'three', 6],
  ])('leads past %s', (_what, body, word, offset) => {
    const layer = textLayer(parseBody(body).tree);
    const found = bodyOffset(layer, layer.text.indexOf(word), body);
    expect(Math.abs(found - offset)).toBeLessThanOrEqual(body.startsWith('one `') ? 1 : 0);
    expect(body.slice(offset, offset + word.length)).toBe(body.startsWith('one `') ? '`thre' : word);
  });

  test('leads to the character itself wherever it stands in the body as it is', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (body, number) => {
        const layer = textLayer(parseBody(body).tree);
        fc.pre(layer.text.length > 0);
        const offset = bodyOffset(layer, number % layer.text.length, body);
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset).toBeLessThanOrEqual(body.length);
      }),
    );
    fc.assert(
      fc.property(plainText, fc.nat(), (body, number) => {
        const { tree } = parseBody(body);
        const layer = textLayer(tree);
        fc.pre(isQuick(tree) && layer.text.length > 0);
        const at = number % layer.text.length;
        fc.pre(layer.text.charAt(at) !== '\n');
        expect(body.charAt(bodyOffset(layer, at, body))).toBe(layer.text.charAt(at));
      }),
    );
  });
});

describe('parseBody', () => {
  test('reports what is not published, where it stands', () => {
    expect(issuesOf('a <b>c</b>\n\n<!-- d -->\n')).toEqual(['2 markdown/html', '6 markdown/html', '12 markdown/html']);
    expect(issuesOf('a ![b](https://a.example/c.png) ![d][e]\n\n[e]: https://a.example')).toEqual([
      '2 markdown/image',
      '32 markdown/image',
      '41 markdown/definition',
    ]);
    expect(issuesOf('::video{id=a}\n\n::quote\n\n::topic{id=a}\n\n:::note\na\n:::\n')).toEqual([
      '0 markdown/directive',
      '15 markdown/directive',
      '24 markdown/directive',
      '39 markdown/directive',
    ]);
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java&#115;cript:alert(1)',
    'data:text/html,x',
    'mailto:ana@averland.example',
    '//averland.example',
    '/actors/ana/',
    'actors/',
    'people/ana',
    '#p1',
    '',
  ])('refuses to link to "%s"', (address) => {
    expect(issuesOf(`[a](<${address}>)`)).toEqual(['0 link/unsafe']);
    expect(issuesOf(`[a]\n\n[a]: <${address}>`)).toEqual(['5 markdown/definition']);
  });

  test('finds links to records and embedded records', () => {
    const body = 'See [her](actors/council/ana), [it](events/rain) and https://a.example.\n\n::quote{id=no-tariffs}\n';
    expect(parseBody(body).issues).toEqual([]);
    expect(parseBody(body).references).toEqual([
      { offset: 4, end: 29, to: { kind: 'actors', id: 'council/ana' }, as: 'link' },
      { offset: 31, end: 48, to: { kind: 'events', id: 'rain' }, as: 'link' },
      { offset: 73, end: 95, to: { kind: 'quotes', id: 'no-tariffs' }, as: 'embed' },
    ]);
    expect(htmlOf('::quote{id=no-tariffs}')).toBe('<figure data-embed="quotes/no-tariffs"></figure>');
  });

  test('keeps the attributes of directives out of the page', () => {
    expect(htmlOf('a :b[c]{onclick="x" .y #z} d')).toBe('<p>a :b[c]{onclick="x" .y #z} d</p>');
    expect(htmlOf('::quote{id=a onclick="x" class="y"}')).toBe('');
    expect(issuesOf('::quote{id=a onclick="x" class="y"}')).toEqual(['0 markdown/directive']);
    expect(issuesOf('::quote[What we think]{id=a}')).toEqual(['0 markdown/directive']);
  });

  test('refuses what nests deeper than a record does, without parsing it', () => {
    for (const deep of ['>'.repeat(10_000), '- '.repeat(1000), `${' '.repeat(200)}a`]) {
      expect(issuesOf(`A note.\n\n${deep} x`)).toEqual(['9 markdown/too-deep']);
    }
    expect(issuesOf('*a_ '.repeat(20_000))).toEqual(['0 markdown/too-deep']);
    expect(issuesOf(`${'> '.repeat(40)}x`)).toEqual([]);
  });

  test('reads any text without failing, and without losing a word of it', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        const { tree } = parseBody(body);
        expect(textLayer(tree).text.replace(/\s/g, '')).toBe(textOf(tree).replace(/\s/g, ''));
      }),
      { numRuns: runs(500) },
    );
  });
});
