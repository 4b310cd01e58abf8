import type { Element as HastElement, ElementContent } from 'hast';
import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { parseBody } from '../../src/record/markdown/parse-body.ts';
import { renderHtml } from '../../src/record/markdown/render-html.ts';
import { hostileMarkdown } from '../support/hostile-markdown.ts';
import { elementsIn, textOf } from '../support/html-page.ts';
import { scratchFolder, type ScratchFolder } from '../support/scratch-project.ts';
import { buildSite, runCommand } from '../support/site.ts';

const harmlessTags = new Set(
  'p br hr em strong code pre blockquote ul ol li h2 h3 h4 a span q cite mark figure figcaption time small'.split(' '),
);
const harmlessAttributes = new Set(
  'href id aria-label title rel data-mark data-printed data-verdict data-embed data-part tabindex lang dir cite datetime start'.split(
    ' ',
  ),
);

/** What in some HTML could do harm, as a browser would read it. */
function harmIn(html: string): string[] {
  return [...elementsIn(parseFragment(html))].flatMap(({ tagName, attrs }) => [
    ...(harmlessTags.has(tagName) ? [] : [`<${tagName}>`]),
    ...attrs
      .filter(
        ({ name, value }) => !harmlessAttributes.has(name) || (/^(href|cite)$/.test(name) && !isHarmlessAddress(value)),
      )
      .map(({ name, value }) => `${name}="${value}"`),
  ]);
}

/** Whether an article shows some Markdown as the very signs it is written in, in a paragraph and nothing else. */
function isShownAsText(markdown: string): boolean {
  const html = renderHtml(parseBody(markdown, 'published').tree.children as ElementContent[]);
  const fragment = parseFragment(html);
  const text = [...elementsIn(fragment)]
    .filter(({ tagName }) => tagName === 'p')
    .map((element) => textOf(element))
    .join('\n');
  return (
    [...elementsIn(fragment)].every(({ tagName }) => tagName === 'p' || tagName === 'br') &&
    squeezed(text) === squeezed(markdown)
  );
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The web, this page, or a path: what has a scheme has to be the web's. */
function isHarmlessAddress(value: string): boolean {
  const url = new URL(value, 'https://example.org/some/base/page/');
  return url.protocol === 'https:' || url.protocol === 'http:';
}

/** HTML as a tree that somebody wrongly trusted: every element, every attribute, in both spellings of its name. */
function trusted(html: string): ElementContent[] {
  const convert = (node: DefaultTreeAdapterTypes.ChildNode): ElementContent[] => {
    if (defaultTreeAdapter.isTextNode(node)) return [{ type: 'text', value: node.value }];
    if (defaultTreeAdapter.isCommentNode(node)) return [{ type: 'comment', value: node.data }];
    if (!defaultTreeAdapter.isElementNode(node)) return [];
    const properties: HastElement['properties'] = {};
    for (const { name, value } of node.attrs) {
      properties[name] = value;
      if (name.startsWith('on')) properties[`on${name.charAt(2).toUpperCase()}${name.slice(3)}`] = value;
    }
    return [{ type: 'element', tagName: node.tagName, properties, children: node.childNodes.flatMap(convert) }];
  };
  return parseFragment(html).childNodes.flatMap(convert);
}

describe('the renderer', () => {
  test.each(hostileMarkdown)('lets nothing harmful through, parsed from Markdown: %s', (markdown) => {
    for (const of of ['ours', 'published'] as const) {
      const { tree } = parseBody(markdown, of);
      expect(harmIn(renderHtml(tree.children as ElementContent[]))).toEqual([]);
    }
  });

  test.each(hostileMarkdown.filter((markdown) => markdown.includes('<')))(
    'lets nothing harmful through, even from a tree that holds all of it: %s',
    (markdown) => {
      expect(harmIn(renderHtml(trusted(markdown)))).toEqual([]);
    },
  );

  test('drops raw HTML, comments and document types that reach it', () => {
    const raw = { type: 'raw', value: '<img src=x onerror=alert(1)>' } as unknown as ElementContent;
    const nodes: ElementContent[] = [raw, { type: 'comment', value: 'x' }, { type: 'text', value: 'a < b & c' }];
    expect(renderHtml(nodes)).toBe('a &lt; b &amp; c');
  });

  test('keeps the ids of its own marks from the ids of the page', () => {
    const ids = hostileMarkdown.flatMap((markdown) =>
      [...elementsIn(parseFragment(renderHtml(parseBody(markdown).tree.children as ElementContent[])))].flatMap(
        ({ attrs }) => attrs.filter(({ name }) => name === 'id' || name === 'name'),
      ),
    );
    expect(ids).toEqual([]);
  });
});

describe('harmIn', () => {
  test('sees harm in all the HTML of the list as it is written', () => {
    const blind = hostileMarkdown.filter(
      (markdown) => markdown.startsWith('<') && !/^<(javascript:|!|\?)/.test(markdown),
    );
    expect(blind.filter((html) => harmIn(html).length === 0)).toEqual(['<body onload=alert(26)>']);
  });
});

describe('content with hostile Markdown', () => {
  let folder: ScratchFolder;
  beforeEach(() => {
    folder = scratchFolder({
      'content/sources/post.md':
        '---\npublisher: Averland Post\ndatePublished: 2031-05-06\ninLanguage: en\nkind: news report\n---\n',
      ...Object.fromEntries(
        hostileMarkdown.flatMap((markdown, index) => [
          [`content/topics/hostile-${index}.md`, `---\nname: Topic ${index}\n---\n${markdown}\n`],
          [
            `content/articles/hostile-${index}.md`,
            `---\nheadline: Article ${index}\nheadlineFrom: source\nsource: post\ndatePublished: 2031-05-06\n` +
              `inLanguage: en\nsummary: Hostile.\n---\nBefore.\n\n${markdown}\n`,
          ],
        ]),
      ),
    });
  });
  afterEach(() => {
    folder.remove();
  });

  test('is refused by the check, every note and every article of it, and by the build', async () => {
    const contentDir = `${folder.dir}/content`;
    const [check, build] = await Promise.all([
      runCommand('check', ['--format', 'json'], { env: { CONTENT_DIR: contentDir } }),
      buildSite({ contentDir, outDir: `${folder.dir}/dist` }),
    ]);
    const { problems } = JSON.parse(check.stdout) as { problems: { path: string; severity: string; code: string }[] };
    const refused = new Set(
      problems.filter(({ severity }) => severity === 'error').map(({ path }) => /[^/]+\/[^/]+$/.exec(path)?.[0]),
    );
    const passed = hostileMarkdown.flatMap((markdown, index) =>
      ['topics', 'articles']
        .filter((kind) => !refused.has(`${kind}/hostile-${index}.md`))
        // What an article prints is text, sign by sign: some of this is no more than that there.
        .filter((kind) => kind !== 'articles' || !isShownAsText(markdown))
        .map((kind) => `${kind}: ${markdown}`),
    );
    expect(passed).toEqual([]);
    expect([check.code, build.code]).toEqual([1, 1]);
  });
});
