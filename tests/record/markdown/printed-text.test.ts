import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/record/markdown/parse-body.ts';
import { renderHtml } from '../../../src/record/markdown/render-html.ts';
import { textLayer } from '../../../src/record/markdown/text-layer.ts';
import { anyText, textOfHtml } from './plain-text.ts';

function read(body: string) {
  const { tree, issues } = parseBody(body, 'published');
  return { text: textLayer(tree).text, tree, told: issues.map(({ offset, code }) => `${offset} ${code}`) };
}

function htmlOf(body: string): string {
  return renderHtml(read(body).tree.children.filter((child) => child.type !== 'doctype'));
}

describe('in an article', () => {
  test.each([
    ['a number at the beginning', '1986. A great year.', '1986. A great year.'],
    ['stars', 'The sum 2*3*4 is 24, f*** and **never**.', 'The sum 2*3*4 is 24, f*** and **never**.'],
    ['underscores', 'The file _d_ and __e__', 'The file _d_ and __e__'],
    ['backticks', 'a `b` c\n\n```\nd\n```', 'a `b` c\n\n```\nd\n```'],
    ['a dialogue with hyphens', '- On part, dit Orr.\n- Moi aussi.', '- On part, dit Orr.\n\n- Moi aussi.'],
    ['a plus', '+ 3 degrees at noon', '+ 3 degrees at noon'],
    ['bullets and numbers', '* a\n* b\n\n1) c\n2) d', '* a\n\n* b\n\n1) c\n\n2) d'],
    ['lists in lists', '- a\n  1. b', '- a\n\n1. b'],
    ['a bullet alone', 'a\n\n-', 'a\n\n-'],
    ['a ruler', 'Orr came home\n---\n\n* * *', 'Orr came home\n\n---\n\n* * *'],
    ['a line of equal signs', 'Orr came home\n===', 'Orr came home\n==='],
    ['indentation', '    a\n\n\tb', 'a\n\nb'],
    ['an address in angle brackets', 'See <https://averland.example>.', 'See <https://averland.example>.'],
    ['colons', 'At 10:am, a:b, :quote{id=x}, :::note', 'At 10:am, a:b, :quote{id=x}, :::note'],
    ['ampersands', 'R&D; AT&T and Q&A', 'R&D; AT&T and Q&A'],
    ['tildes and carets', '~~a~~ and x^2^', '~~a~~ and x^2^'],
    ['footnote signs', 'Rain[^1] fell [1]', 'Rain[^1] fell [1]'],
  ])('%s are text', (_what, body, text) => {
    expect(read(body)).toMatchObject({ text, told: [] });
    expect(textOfHtml(htmlOf(body)).replace(/\s+/g, ' ').trim()).toBe(text.replace(/\s+/g, ' '));
  });

  test.each([
    ['a sub-heading', '## Tolls\n\nRain', 'Tolls\n\nRain', '<h2>Tolls</h2>\n<p>Rain</p>'],
    [
      'a block quotation',
      '> We will not pay.',
      'We will not pay.',
      '<blockquote>\n<p>We will not pay.</p>\n</blockquote>',
    ],
    ['a list', '- a\n- b', '- a\n\n- b', '<ul data-printed>\n<li>- a</li>\n<li>- b</li>\n</ul>'],
    ['a link', 'See [it](https://a.example).', 'See it.', '<p>See <a href="https://a.example">it</a>.</p>'],
    ['a broken line', 'Orr  \nAverland', 'Orr\nAverland', '<p>Orr<br>\nAverland</p>'],
    ['escapes', '\\# a\n\n1986\\. A \\[b\\] \\<c> \\\\ \\&amp;', '# a\n\n1986. A [b] <c> \\ &amp;', undefined],
  ])('%s is as meant', (_what, body, text, html) => {
    expect(read(body)).toMatchObject({ text, told: [] });
    if (html !== undefined) expect(htmlOf(body)).toBe(html);
  });

  test.each([
    ['# 5 in the world', '0 markdown/sign-lost'],
    ['## Tolls #', '9 markdown/sign-lost'],
    ['Rain\n\n>20 people', '6 markdown/sign-lost'],
    ['Orr said:\n\n> Never.\nand left.', '20 markdown/sign-lost'],
    ['> Never.\n> Not now.\n  he wrote\n\nRain.', '20 markdown/sign-lost'],
    ['A mark &reg; and &#8212;', '7 markdown/sign-lost'],
    ['A mark \\\\&#8212;', '9 markdown/sign-lost'],
    ['One line\\\nand another', '8 markdown/sign-lost'],
    ['Say \\*this\\* and ¯\\_(ツ)_/¯', '4 markdown/backslash'],
    ['A <b>c</b>', '2 markdown/html'],
    ['a | b\n--- | ---\n1 | 2', '0 markdown/table'],
    ['::quote{id=a}', '0 markdown/record-in-article'],
  ])('%s is told of', (body, told) => {
    expect(read(body).told[0]).toBe(told);
  });

  test('no sign is lost that nobody is told of', () => {
    const links = /\]\(|\]:|\]\[/;
    fc.assert(
      fc.property(anyText, (body) => {
        const { text, told } = read(body);
        if (told.length > 0 || links.test(body)) return;
        // What is taken out unsaid: white space, the signs of what print has (## and >), and needed backslashes.
        const bare = body
          .replace(/^(?:[ \t]*>[ \t]?)+/gm, '')
          .replace(/^[ \t]*#{2,6}(?=[ \t]|$)/gm, '')
          .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
        const squeezed = (words: string) => words.replace(/[\s\\>#]/g, '');
        expect(squeezed(text)).toBe(squeezed(bare));
      }),
      { numRuns: 2000 },
    );
  });
});
