import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { parseBody } from '../../src/record/markdown/parse-body.ts';
import { textLayer } from '../../src/record/markdown/text-layer.ts';
import { builtAmong, builtPage, builtSite } from '../support/built-site.ts';
import { attribute, elementsIn, hasClass, textOf, type Element } from '../support/html-page.ts';

/** The blocks of an article as its page shows them: the words of each, without the number before it. */
function shownBlocks(name: 'golden' | 'seed', id: string): string[] {
  return builtPage(name, `articles/${id}/`)
    .elements.filter((element) => hasClass(element, 'paragraph'))
    .map((paragraph) => {
      const text = [...elementsIn(paragraph)].find((element) => hasClass(element, 'text'));
      const blocks = text?.childNodes.filter(
        (node): node is Element => 'tagName' in node && attribute(node, 'data-mark') !== 'number',
      );
      return blocks?.map((block) => blockText(block)).join('\n') ?? '';
    });
}

/** Blocks inside a block, such as the items of a list, stand on lines of their own, an empty one between them. */
function blockText(block: Element): string {
  const inner = block.childNodes.filter(
    (node): node is Element => 'tagName' in node && /^(li|p|h\d)$/.test(node.tagName),
  );
  return inner.length === 0 ? textOf(block) : inner.map(blockText).join('\n\n');
}

function bodyOf(contentDir: string, id: string): string {
  const text = readFileSync(join(contentDir, 'articles', `${id}.md`), 'utf8');
  return text.slice(text.indexOf('\n---\n', 3) + '\n---\n'.length);
}

const golden = builtSite('golden').contentDir;
/** The articles of the seed, too, while it is here. */
const ofTheSeed = builtAmong('seed').flatMap((name) => {
  const { contentDir } = builtSite(name);
  return idsOfArticles(contentDir).map((id) => [name, contentDir, id] as const);
});

describe('an article’s page', () => {
  test.each([
    ['golden', golden, 'harbour/tolls-2031-05-06'],
    ['golden', golden, 'echo-on-tolls-2031-05-07'],
    ['golden', golden, 'al-mina-2031-05-07'],
    ...ofTheSeed,
  ] as const)('has the text of the file, character by character: %s', (name, contentDir, id) => {
    expect(shownBlocks(name, id).join('\n\n')).toBe(bodyOf(contentDir, id).replace(/\n$/, ''));
  });

  test.each([
    ['golden', golden, 'harbour/tolls-2031-05-06'],
    ['golden', golden, 'echo-on-tolls-2031-05-07'],
    ['golden', golden, 'register/notice-2031'],
    ['golden', golden, 'al-mina-2031-05-07'],
    ...ofTheSeed,
  ] as const)('has the text layer in which its quotes were found: %s, %s', (name, contentDir, id) => {
    expect(shownBlocks(name, id).join('\n\n')).toBe(
      textLayer(parseBody(bodyOf(contentDir, id), 'published').tree).text,
    );
  });

  test('has no words but the article’s in its text: what names or numbers them is written by the style sheet', () => {
    const texts = builtPage('golden', 'articles/harbour/tolls-2031-05-06/').elements.filter((element) =>
      hasClass(element, 'text'),
    );
    expect(texts.map((text) => textOf(text)).join('\n\n')).toBe(
      bodyOf(golden, 'harbour/tolls-2031-05-06').replace(/\n$/, ''),
    );
  });

  test('takes the Markdown out of an article that has any, and nothing else', () => {
    expect(shownBlocks('golden', 'register/notice-2031')).toEqual([
      'Tolls of the harbour',
      'The tolls of Averland are unchanged for timber and\ngrain; see the *list* below.',
      '- Timber: 4 marks a ton, paid before landing\n\n- Grain: 3 marks a ton',
      '"No ship waits," the harbour office promises, "for a berth it has paid for."',
      'Prices of 1. May & later stand in marks; the register has them all: 5 < 6.\nBen Okafor answers letters.',
    ]);
  });

  test('keeps straight quotation marks, double hyphens, dots and double spaces as they were printed', () => {
    const text = shownBlocks('golden', 'harbour/tolls-2031-05-06').join('\n');
    for (const printed of [
      '“We never have, and ‘never’ means never.”',
      '"keeps its word"',
      ' -- ',
      'last week...',
      'council,  who',
    ]) {
      expect(text).toContain(printed);
    }
  });

  test('numbers its paragraphs, each addressed by its number', () => {
    const page = builtPage('golden', 'articles/register/notice-2031/');
    const numbers = page.elements.filter((element) => attribute(element, 'data-mark') === 'number');
    expect(numbers.map((number) => [attribute(number, 'aria-label'), attribute(number, 'href')])).toEqual([
      ['1, link to this paragraph', '#p1'],
      ['2, link to this paragraph', '#p2'],
      ['3, link to this paragraph', '#p3'],
      ['4, link to this paragraph', '#p4'],
      ['5, link to this paragraph', '#p5'],
    ]);
  });
});

function idsOfArticles(contentDir: string): string[] {
  return readdirSync(join(contentDir, 'articles'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => path.replaceAll('\\', '/').replace(/\.md$/, ''));
}
