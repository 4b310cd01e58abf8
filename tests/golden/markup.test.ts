import { describe, expect, test } from 'vitest';

import { lateStart } from '../../src/views/page/late-start.ts';
import { contentSecurityPolicy } from '../../src/views/page/security.ts';
import { builtAmong, builtPages } from '../support/built-site.ts';
import {
  attribute,
  elementsNamed,
  hasClass,
  isMoved,
  textOf,
  type Element,
  type HtmlPage,
} from '../support/html-page.ts';

/** Each fault as a line with its page: a failing test prints the list. */
function faults(pages: readonly HtmlPage[], find: (page: HtmlPage) => readonly string[]): string[] {
  return pages.flatMap((page) => find(page).map((fault) => `${page.path}: ${fault}`));
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function metaNamed(page: HtmlPage, name: string): string | undefined {
  const meta = elementsNamed(page, 'meta').find((candidate) => attribute(candidate, 'name') === name);
  return meta && attribute(meta, 'content');
}

function titleOf(page: HtmlPage): string {
  return elementsNamed(page, 'title')
    .map((title) => textOf(title))
    .join('');
}

/** The style sheet that a page holds; undefined where it holds none. */
function sheetOf(page: HtmlPage): string | undefined {
  const [style] = elementsNamed(page, 'style');
  return style && textOf(style);
}

/** The style sheets that a page links to, but for the one that every page of a preview has besides. */
function linkedSheetsOf(page: HtmlPage): string[] {
  return elementsNamed(page, 'link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .map((link) => attribute(link, 'href') ?? '')
    .filter((href) => !href.includes('/_astro/preview.'));
}

/** A page for people and search engines; not one that only says where a record is now. */
function isIndexable(page: HtmlPage): boolean {
  return metaNamed(page, 'robots') !== 'noindex';
}

/** What HTML allows in `datetime`, as far as dates go: a year, a month, a day that exists. */
function isHtmlDate(written: string): boolean {
  const [, year, month, day] = /^(\d{4,})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written) ?? [];
  if (year === undefined || Number(year) === 0) return false;
  if (month === undefined) return true;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day ?? '1');
}

describe.each(builtAmong('golden', 'seed', 'crowd', 'preview'))('every page of the site "%s"', (name) => {
  const pages = builtPages(name);

  test('begins its head with the Content-Security-Policy for the sheet it holds, exactly', () => {
    const wrong = pages.filter((page) => {
      const [first] = elementsNamed(page, 'head').flatMap(({ childNodes }) =>
        childNodes.filter((node): node is Element => 'tagName' in node),
      );
      return (
        first?.tagName !== 'meta' ||
        attribute(first, 'http-equiv') !== 'Content-Security-Policy' ||
        attribute(first, 'content') !== contentSecurityPolicy(sheetOf(page))
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    const count = (page: HtmlPage): number =>
      elementsNamed(page, 'meta').filter((meta) => /security/i.test(attribute(meta, 'http-equiv') ?? '')).length;
    expect(pages.filter((page) => count(page) !== 1).map(({ path }) => path)).toEqual([]);
  });

  test('has one style sheet in its head, unless it only leads on: articles in the page, the others in a file', () => {
    const wrong = pages.filter((page) => {
      const [head] = elementsNamed(page, 'head');
      const inPage = elementsNamed(page, 'style').filter(
        ({ parentNode, attrs }) => parentNode === head && !attrs.length,
      );
      const found = [inPage.length, elementsNamed(page, 'style').length, linkedSheetsOf(page).length];
      const isArticle = elementsNamed(page, 'article').some((element) => hasClass(element, 'article'));
      const wanted = isMoved(page) ? [0, 0, 0] : isArticle ? [1, 1, 0] : [0, 0, 1];
      return found.some((count, index) => count !== wanted[index]);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('has one of the few sheets there are', () => {
    const kinds = pages.map((page) => sheetOf(page) ?? linkedSheetsOf(page).join(' '));
    // Articles have two, with and without the typefaces for letters that English does not have; the others have three.
    expect(new Set(kinds.filter((kind) => kind !== '')).size).toBeLessThanOrEqual(5);
  });

  test('fetches its script late, once, and names the manifest for those without scripts, unless it only leads on', () => {
    const wrong = pages.filter((page) => {
      const starts = elementsNamed(page, 'script').filter((script) => textOf(script) === lateStart);
      const modules = elementsNamed(page, 'script').filter((script) => attribute(script, 'type') === 'module');
      const unscripted = elementsNamed(page, 'noscript').filter((element) => textOf(element).includes('manifest'));
      const wanted = isMoved(page) ? [0, 1, 0] : [1, 0, 1];
      return [starts, modules, unscripted].some((found, index) => found.length !== wanted[index]);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('has no inline style, no other inline script and no event handler', () => {
    const found = faults(pages, ({ elements }) =>
      elements.flatMap((element) => [
        // Linked data is no script: no browser runs it.
        ...(element.tagName === 'script' &&
        attribute(element, 'src') === undefined &&
        attribute(element, 'type') !== 'application/ld+json' &&
        textOf(element) !== lateStart
          ? ['<script>']
          : []),
        ...element.attrs
          .filter((attr) => attr.name === 'style' || attr.name.startsWith('on') || /^\s*javascript:/i.test(attr.value))
          .map((attr) => `${attr.name}="${attr.value}"`),
      ]),
    );
    expect(found).toEqual([]);
  });

  test('gives every id once', () => {
    expect(
      faults(pages, ({ elements }) => repeated(elements.flatMap((element) => attribute(element, 'id') ?? []))),
    ).toEqual([]);
  });

  test('has one heading of the first rank and skips none below it', () => {
    const found = faults(pages, (page) => {
      const ranks = elementsNamed(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName[1]));
      const skips = ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1);
      return [
        ...(ranks.filter((rank) => rank === 1).length === 1 ? [] : ['not one h1']),
        ...skips.map((rank) => `h${rank} is skipped to`),
      ];
    });
    expect(found).toEqual([]);
  });

  test('has a heading with words in it', () => {
    const empty = pages.filter((page) =>
      elementsNamed(page, 'h1', 'h2', 'h3', 'h4').some((heading) => textOf(heading).trim() === ''),
    );
    expect(empty.map(({ path }) => path)).toEqual([]);
  });

  test('says its language', () => {
    const languages = pages.flatMap((page) => elementsNamed(page, 'html').map((html) => attribute(html, 'lang')));
    expect(new Set(languages)).toEqual(new Set(['en']));
    expect(languages.length).toBe(pages.length);
    const tags = faults(pages, ({ elements }) =>
      elements
        .map((element) => attribute(element, 'lang'))
        .filter((lang) => lang !== undefined && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang))
        .map(String),
    );
    expect(tags).toEqual([]);
  });

  test('has a title and a description of its own', () => {
    const indexable = pages.filter(isIndexable);
    expect(pages.filter((page) => titleOf(page).trim() === '').map(({ path }) => path)).toEqual([]);
    expect(pages.filter((page) => !metaNamed(page, 'description')?.trim()).map(({ path }) => path)).toEqual([]);
    expect(repeated(indexable.map(titleOf))).toEqual([]);
    expect(repeated(indexable.map((page) => metaNamed(page, 'description') ?? ''))).toEqual([]);
  });

  test('gives machines only dates that exist', () => {
    const found = faults(pages, (page) =>
      elementsNamed(page, 'time')
        .map((time) => attribute(time, 'datetime') ?? 'a time without datetime')
        // A day may have the time that a text gives: HTML's local date and time.
        .filter((written) => !isHtmlDate(written.replace(/^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d$/, '$1'))),
    );
    expect(found).toEqual([]);
  });

  test('names every link and every drawing', () => {
    const named = (element: Element): boolean =>
      (attribute(element, 'aria-label') ?? '').trim() !== '' || textOf(element).trim() !== '';
    const found = faults(pages, (page) => [
      ...elementsNamed(page, 'a', 'summary', 'button')
        .filter((element) => !named(element))
        .map(({ tagName }) => `an unnamed ${tagName}`),
      ...elementsNamed(page, 'svg')
        .filter((svg) => attribute(svg, 'aria-hidden') !== 'true' && !attribute(svg, 'aria-label')?.trim())
        .map(() => 'an unnamed drawing'),
    ]);
    expect(found).toEqual([]);
  });

  test('has its landmarks, and a skip link that leads to the main one', () => {
    const found = faults(
      pages.filter((page) => !isMoved(page)),
      (page) => {
        const [main, ...others] = elementsNamed(page, 'main');
        const skip = elementsNamed(page, 'a')[0];
        const leads =
          skip && hasClass(skip, 'skip-link') && main && attribute(skip, 'href') === `#${attribute(main, 'id') ?? ''}`;
        return [...(leads && others.length === 0 ? [] : ['no skip link to the one main']), ...missingLandmarks(page)];
      },
    );
    expect(found).toEqual([]);
  });
});

function missingLandmarks(page: HtmlPage): string[] {
  return ['header', 'main', 'footer', 'nav'].filter((name) => elementsNamed(page, name).length === 0);
}

describe('isHtmlDate', () => {
  test.each(['2031', '2031-05', '2031-05-06', '2032-02-29'])('takes %s', (written) => {
    expect(isHtmlDate(written)).toBe(true);
  });

  test.each(['', '31', '2031-5', '2031-13', '2031-02-29', '2031-05~', '2031/2032', '2031-05-06T00:00'])(
    'refuses %s',
    (written) => {
      expect(isHtmlDate(written)).toBe(false);
    },
  );
});
