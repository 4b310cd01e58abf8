import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { markdownCode, markdownText } from '../../../src/views/report/markdown-text.ts';
import { visibleText } from '../../../src/views/report/visible-text.ts';
import { hostileText } from './hostile-text.ts';
import { textsIn, treesOf, turnedIntoSomething, typesIn } from './markdown-trees.ts';
import { runs } from '../../support/runs.ts';

describe('visibleText', () => {
  test.each([
    ['a\n\n b\tc', 'a b c'],
    ['Ana\u202EOrr', 'Ana<U+202E>Orr'],
    ['\u200B\u200D\uFEFF\u00AD', '<U+200B><U+200D><U+FEFF><U+00AD>'],
    ['\u0000\u001B[31m', '<U+0000><U+001B>[31m'],
    ['\uD800', '<U+D800>'],
    ['\u{E0041}\u3164\u2028', '<U+E0041><U+3164><U+2028>'],
    ['رعد 雨 é 🙂', 'رعد 雨 é 🙂'],
  ])('of %j is %j', (text, visible) => {
    expect(visibleText(text)).toBe(visible);
    expect(visibleText(visible)).toBe(visible);
  });
});

describe('markdownText', () => {
  test.each([
    ['No tolls, Ana Orr said (on Sunday).', 'No tolls, Ana Orr said (on Sunday).'],
    ['2031-03-02: it rained.', '2031-03-02: it rained.'],
    ['@ana *said* #1', '&#64;&#8203;ana &#42;said&#42; &#35;&#8203;1'],
    ['1. one', '1&#46; one'],
    ['- one', '&#45; one'],
    ['</details>', '&#60;/details&#62;'],
    ['https://a.example', 'https&#58;&#8203;//a.example'],
    [':smile:', '&#58;&#8203;smile&#58;&#8203;'],
    ['cost $5', 'cost <span>&#36;</span>5'],
    ['da39a3ee5e6b', 'da39a3&#8203;ee5e6b'],
  ])('of %j is %j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  test.each(['- ', '', '  ', 'a ', '- <code>x</code> ', '> '])('says the text and nothing else behind %j', (before) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = markdownText(text);
        expect(markdown).not.toMatch(/[\r\n@]|<(?!\/?span>)/);
        const said = visibleText(text).trim();
        for (const tree of treesOf(`${before}${markdown}`)) {
          const known = ['root', 'list', 'listItem', 'paragraph', 'text', ...(before === '> ' ? ['blockquote'] : [])];
          expect(typesIn(tree, /^<\/?(?:span|code)>$/).filter((type) => !known.includes(type))).toEqual([]);
          expect(textsIn(tree).filter((one) => turnedIntoSomething.test(one))).toEqual([]);
          expect(toString(tree, { includeHtml: false }).replaceAll('\u200B', '')).toContain(said.replace(/ +/g, ' '));
        }
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('markdownCode', () => {
  test('says the text and nothing else inside a code element', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = `- <code>${markdownCode(text)}</code>`;
        expect(markdown).not.toMatch(/[\r\n@]/);
        for (const tree of treesOf(markdown)) {
          const known = ['root', 'list', 'listItem', 'paragraph', 'text'];
          expect(typesIn(tree, /^<\/?code>$/).filter((type) => !known.includes(type))).toEqual([]);
          expect(toString(tree, { includeHtml: false }).replaceAll('\u200B', '').trim()).toBe(visibleText(text).trim());
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('leaves what is there to be copied as it is', () => {
    expect(markdownCode('npm run report -- --base origin/main')).toBe('npm run report -- --base origin/main');
  });
});
