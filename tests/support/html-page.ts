/** Built pages, read the way a browser reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export interface HtmlPage {
  /** The address, base path included: `/some/base/actors/ana-rivera/`. */
  readonly href: string;
  /** The file, relative to the folder of the site. */
  readonly path: string;
  readonly html: string;
  /** Every element, in the order of the document. */
  readonly elements: readonly Element[];
}

/** Every page of a folder, sorted by path. */
export function readPages(dir: string, basePath: string): readonly HtmlPage[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((path) => {
      const html = readFileSync(join(dir, path), 'utf8');
      const href = `${basePath}${path.replace(/(^|\/)index\.html$/, '$1')}`;
      return { href, path, html, elements: [...elementsIn(parse(html))] };
    });
}

/** The elements inside a node, in the order of the document. */
export function* elementsIn(node: Node): Generator<Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if (defaultTreeAdapter.isElementNode(child)) yield child;
    yield* elementsIn(child);
  }
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

export function elementsNamed({ elements }: Pick<HtmlPage, 'elements'>, ...names: readonly string[]): Element[] {
  return elements.filter(({ tagName }) => names.includes(tagName));
}

/** A page that only says where a record is now. */
export function isMoved(page: HtmlPage): boolean {
  return elementsNamed(page, 'meta').some((meta) => attribute(meta, 'http-equiv') === 'refresh');
}

/** The text inside a node, character by character; what `leaveOut` says yes to is left out. */
export function textOf(node: Node, leaveOut: (element: Element) => boolean = () => false): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (defaultTreeAdapter.isElementNode(node) && leaveOut(node)) return '';
  if (!('childNodes' in node)) return '';
  return node.childNodes.map((child) => textOf(child, leaveOut)).join('');
}

/** A piece of text and the element it stands in. */
export interface TextPiece {
  readonly text: string;
  readonly parent: Element;
}

const blockTags = new Set(
  (
    'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr html li main nav ol option p pre section summary table tbody td tfoot th thead tr ul br'
  ).split(' '),
);

/** The lines a reader sees: runs of text that no block interrupts, each in its pieces. */
export function linesOf(node: Node, leaveOut: (element: Element) => boolean): readonly (readonly TextPiece[])[] {
  const lines: TextPiece[][] = [[]];
  const visit = (current: Node, parent: Element | undefined): void => {
    if (defaultTreeAdapter.isTextNode(current)) {
      if (parent && current.value !== '') lines.at(-1)?.push({ text: current.value, parent });
      return;
    }
    if (!('childNodes' in current)) return;
    const element = defaultTreeAdapter.isElementNode(current) ? current : undefined;
    if (element && leaveOut(element)) {
      lines.at(-1)?.push({ text: '\uFFFC', parent: element });
      return;
    }
    const isBlock = element !== undefined && blockTags.has(element.tagName);
    if (isBlock) lines.push([]);
    for (const child of current.childNodes) visit(child, element ?? parent);
    if (isBlock) lines.push([]);
  };
  visit(node, undefined);
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
}
