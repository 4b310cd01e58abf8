import { describe, expect, test } from 'vitest';

import { builtPage, builtPages } from '../support/built-site.ts';
import { attribute, elementsNamed, hasClass, textOf, type Element, type HtmlPage } from '../support/html-page.ts';

const pages = builtPages('french');

function oneLine(element: Element): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}

/** Whether an element stands inside one of some classes. */
function isInside(element: Element, ...classes: readonly string[]): boolean {
  for (let node = element.parentNode; node && 'tagName' in node; node = node.parentNode) {
    const ancestor = node;
    if (classes.some((name) => hasClass(ancestor, name))) return true;
  }
  return false;
}

/** What the site says over and beside the records: headings, terms, labels of tables, kinds; what is a link is a record. */
function ownTexts({ elements }: HtmlPage): string[] {
  return (
    elements
      .filter(
        (element) =>
          ['h2', 'h3', 'dt', 'th', 'caption', 'button', 'label', 'legend'].includes(element.tagName) ||
          hasClass(element, 'kind') ||
          hasClass(element, 'skip-link') ||
          (element.tagName === 'a' && isInside(element, 'site-header', 'site-footer')),
      )
      .filter((element) => !isInside(element, 'text', 'prose'))
      .filter((element) => element.tagName === 'a' || !element.childNodes.some((child) => child.nodeName === 'a'))
      // How much there is of something is said in digits.
      .map((element) => oneLine(element).replace(/ \d+$/, ''))
  );
}

/** Where both languages use the same word; a name or a year stands for itself. */
const alike =
  /^(On Record|Averland Press Club|Contact|desk@club\.averland\.example|CC BY 4\.0|Analyses|Articles|Article|Sources|Passages|Note|Corrections|Verdicts?|site|RSS|Atom|JSON Feed|\d+)$/;

describe('a site whose interface speaks French', () => {
  test('says so on every page, and the English one on each of its own', () => {
    const languages = (all: readonly HtmlPage[]) =>
      new Set(
        all.map((page) =>
          elementsNamed(page, 'html')
            .map((html) => attribute(html, 'lang'))
            .join(),
        ),
      );
    expect(pages.length).toBeGreaterThan(60);
    expect(languages(pages)).toEqual(new Set(['fr']));
    expect(languages(builtPages('golden'))).toEqual(new Set(['en']));
  });

  test('has the pages of the English one', () => {
    expect(pages.map(({ path }) => path)).toEqual(builtPages('golden').map(({ path }) => path));
  });

  test('leaves no heading, term or label of ours in English', () => {
    const left = pages.flatMap((page) => {
      const english = ownTexts(builtPage('golden', page.href.replace('/some/base/', '')));
      const french = ownTexts(page);
      expect([page.path, french.length]).toEqual([page.path, english.length]);
      return french
        .filter((text, index) => text === english[index] && !alike.test(text))
        .map((text) => `${page.path}: ${text}`);
    });
    expect(left).toEqual([]);
    expect(pages.flatMap(ownTexts).length).toBeGreaterThan(1000);
  });

  test('names no element and describes no page in English', () => {
    const spoken = ({ elements }: HtmlPage) =>
      elements.flatMap((element) => {
        const label = attribute(element, 'aria-label');
        const isDescription = attribute(element, 'name') === 'description';
        return [
          ...(label === undefined ? [] : [label]),
          ...(isDescription ? [attribute(element, 'content') ?? ''] : []),
        ];
      });
    const left = pages.flatMap((page) => {
      const english = spoken(builtPage('golden', page.href.replace('/some/base/', '')));
      const french = spoken(page);
      expect([page.path, french.length]).toEqual([page.path, english.length]);
      // What an editor wrote of an article, of an analysis or of the whole site describes its page too.
      const isWritten = /^(index|(articles|analyses)\/[^/]+\/.*index)\.html$/.test(page.path);
      return french
        .filter((text, index) => text === english[index] && !isWritten)
        .map((text) => `${page.path}: ${text}`);
    });
    expect(left).toEqual([]);
  });

  test('writes dates in French, with the same values for machines', () => {
    const times = (page: HtmlPage) =>
      elementsNamed(page, 'time').map((time) => [attribute(time, 'datetime') ?? '', oneLine(time)] as const);
    expect(times(builtPage('french', 'articles/harbour/tolls-2031-05-06/'))[0]).toEqual(['2031-05-06', '6 mai 2031']);
    for (const page of pages) {
      const english = times(builtPage('golden', page.href.replace('/some/base/', '')));
      const french = times(page);
      expect(french.map(([value]) => value)).toEqual(english.map(([value]) => value));
      // A year alone is the same in both.
      expect(french.filter(([, text], index) => text === english[index]?.[1] && !/^\d+$/.test(text))).toEqual([]);
    }
  });
});

describe.each([
  ['golden', 'en'],
  ['french', 'fr'],
] as const)('words of articles on the site "%s"', (site, ours) => {
  const all = builtPages(site);

  test('carry their language wherever they stand as a block', () => {
    const blocks = all.flatMap((page) =>
      page.elements.filter(
        (element) =>
          // Markdown's own in an article or an analysis stand within its words.
          (element.tagName === 'blockquote' && attribute(element, 'dir') !== undefined) ||
          (element.tagName === 'div' && hasClass(element, 'text')),
      ),
    );
    expect(blocks.length).toBeGreaterThan(100);
    expect(new Set(blocks.map((block) => attribute(block, 'lang')))).toEqual(new Set(['en', 'en-GB', 'ar']));
    expect(new Set(blocks.map((block) => attribute(block, 'dir')))).toEqual(new Set(['auto']));
    const plain = all.flatMap((page) =>
      elementsNamed(page, 'blockquote')
        .filter((block) => attribute(block, 'dir') === undefined && !isInside(block, 'text', 'prose'))
        .map(() => page.path),
    );
    expect(plain).toEqual([]);
  });

  test('carry it as headlines where it is not the interface’s', () => {
    const headlines = elementsNamed(builtPage(site, 'articles/'), 'a').filter((link) =>
      /\/articles\/[^/]+\//.test(attribute(link, 'href') ?? ''),
    );
    expect(headlines.map((link) => attribute(link, 'lang'))).toEqual(
      ours === 'en' ? [undefined, 'ar', undefined, undefined, undefined] : ['en', 'ar', 'en-GB', 'en', 'en'],
    );
  });

  test('are Arabic on the page of an Arabic article and of its quotes, and the page is not', () => {
    const article = builtPage(site, 'articles/al-mina-2031-05-07/');
    expect(elementsNamed(article, 'html').map((html) => [attribute(html, 'lang'), attribute(html, 'dir')])).toEqual([
      [ours, 'ltr'],
    ]);
    const texts = article.elements.filter((element) => hasClass(element, 'text'));
    expect(new Set(texts.map((text) => attribute(text, 'lang')))).toEqual(new Set(['ar']));

    const [quote] = elementsNamed(builtPage(site, 'quotes/al-mina-tolls/'), 'blockquote');
    expect(quote && [attribute(quote, 'lang'), attribute(quote, 'dir'), oneLine(quote)]).toEqual([
      'ar',
      'auto',
      'لن نرفع الرسوم على الخشب',
    ]);
  });
});
