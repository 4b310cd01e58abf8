import { describe, expect, test } from 'vitest';

import { builtAmong, builtPages } from '../support/built-site.ts';
import { attribute, elementsNamed, hasClass, linesOf, type Element, type TextPiece } from '../support/html-page.ts';

/** What is not ours to space: an article's text and passages of it, citations in formats of their own, drawings. */
function isNotOurs(element: Element): boolean {
  return (
    ['svg', 'pre', 'blockquote', 'del', 'ins'].includes(element.tagName) ||
    ['text', 'lemma', 'reading', 'difference'].some((name) => hasClass(element, name))
  );
}

function ownLines(name: 'golden' | 'seed' | 'crowd' | 'preview'): { path: string; line: readonly TextPiece[] }[] {
  return builtPages(name).flatMap((page) =>
    elementsNamed(page, 'body').flatMap((body) => linesOf(body, isNotOurs).map((line) => ({ path: page.path, line }))),
  );
}

function written(line: readonly TextPiece[]): string {
  return line
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

describe.each(builtAmong('golden', 'seed', 'crowd', 'preview'))('our own lines on the site "%s"', (name) => {
  const lines = ownLines(name);

  test('are found', () => {
    expect(lines.length).toBeGreaterThan(500);
  });

  test('have no space before a comma, a stop, a semicolon or a colon', () => {
    const found = lines.filter(({ line }) => /\s[,.;:!?)](?!\w)/.test(written(line)));
    expect(found.map(({ path, line }) => `${path}: ${written(line)}`)).toEqual([]);
  });

  test('have a space after a comma, a semicolon and a closing bracket', () => {
    const found = lines.filter(({ line }) => /[,;)][\p{L}(“]/u.test(written(line)));
    expect(found.map(({ path, line }) => `${path}: ${written(line)}`)).toEqual([]);
  });

  test('glue no two words together where one element ends and another begins', () => {
    const glued = lines.flatMap(({ path, line }) =>
      line.flatMap(({ text, parent }, index) => {
        const next = line[index + 1];
        if (!next || next.parent === parent) return [];
        return /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}“(]/u.test(next.text)
          ? [`${path}: ${text.slice(-20)}|${next.text.slice(0, 20)}`]
          : [];
      }),
    );
    expect([...new Set(glued)]).toEqual([]);
  });

  test('never say "undefined", "null", "NaN", "[object Object]" or an empty pair of brackets', () => {
    const found = lines.filter(({ line }) => /\b(undefined|null|NaN)\b|\[object|\(\s*\)|“\s*”/.test(written(line)));
    expect(found.map(({ path, line }) => `${path}: ${written(line)}`)).toEqual([]);
  });

  test('are not empty where an element promises words', () => {
    const empty = builtPages(name).flatMap((page) =>
      page.elements
        .filter(({ tagName }) =>
          ['p', 'li', 'dd', 'dt', 'h2', 'h3', 'figcaption', 'th', 'td', 'summary'].includes(tagName),
        )
        .filter((element) => linesOf(element, () => false).length === 0)
        .map(
          ({ tagName, attrs }) =>
            `${page.path}: <${tagName} class="${attribute({ attrs } as Element, 'class') ?? ''}">`,
        ),
    );
    expect(empty).toEqual([]);
  });
});
