import { cleanText } from '../clean-text.ts';
import type { PieceKind } from '../intake.ts';
import { endsSentence } from '../lines/sentence-end.ts';

/** A stretch of a page's text that stands on lines of its own, in the page's own words. */
export interface Block {
  readonly text: string;
  readonly kind: PieceKind;
  /** From 1 to 6 where it is a heading. */
  readonly level: number | undefined;
  /** The elements it stands in, from the inmost outwards. */
  readonly within: readonly Element[];
  /** How many of its characters are links. */
  readonly linked: number;
  /** How many are in italics or small print. */
  readonly slanted: number;
}

const unread =
  /^(?:script|style|noscript|template|svg|math|iframe|object|embed|canvas|audio|video|head|select|option|button|input|textarea|dialog|map|meta|link|title|picture|datalist)$/;
const inline =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|output|center-inline)$/;

const elementNode = 1;
const textNode = 3;

/**
 * The blocks of a page in the order of the document. What no reader sees is no part of them: scripts, forms, hidden
 * elements.
 */
export function readBlocks(root: Element): readonly Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linked = 0;
  let slanted = 0;
  let within: readonly Element[] = [];

  const flush = (): void => {
    for (const part of splitAtBreaks(text)) {
      const [kind, level] = [kindOf(within), levelOf(within)];
      const most = part.length;
      blocks.push({
        text: part,
        kind,
        level,
        within,
        linked: Math.min(linked, most),
        slanted: Math.min(slanted, most),
      });
    }
    text = '';
    linked = 0;
    slanted = 0;
  };
  const visit = (node: Node, path: readonly Element[], isLink: boolean, isSlanted: boolean): void => {
    if (node.nodeType === textNode) {
      const value = (node.nodeValue ?? '').replace(/[ \t\n\r\f\v]+/g, ' ');
      if (text.trim() === '' && value.trim() !== '') within = path;
      text += value;
      if (isLink) linked += value.trim().length;
      if (isSlanted) slanted += value.trim().length;
      return;
    }
    if (node.nodeType !== elementNode) return;
    const element = node as Element;
    const tag = element.localName.toLowerCase();
    if (tag === 'br') {
      text += '\n';
      return;
    }
    if (unread.test(tag) || isHidden(element)) return;
    const isInline = inline.test(tag) && !isShownAsBlock(element);
    if (!isInline) flush();
    const inner = [element, ...path];
    const [links, slants] = [isLink || tag === 'a', isSlanted || /^(?:em|i|small|cite)$/.test(tag)];
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child, inner, links, slants);
    if (!isInline) flush();
  };
  visit(root, [], false, false);
  flush();
  return blocks;
}

/** Whether an element is kept from readers by what it says of itself; style sheets are not read. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');
}

/** A `span` or a link around paragraphs is a box, whatever it is called. */
function isShownAsBlock(element: Element): boolean {
  if (/(?:^|;)\s*display\s*:\s*block/i.test(element.getAttribute('style') ?? '')) return true;
  return element.querySelector('p,div,li,h1,h2,h3,h4,h5,h6,blockquote,section,article,figure,table') !== null;
}

/** Two line breaks end a paragraph; one does where a sentence ends before it and another begins behind it. */
function splitAtBreaks(text: string): readonly string[] {
  const parts: string[] = [];
  let isOpen = false;
  for (const line of text.split('\n')) {
    const trimmed = tidy(line);
    const last = parts.at(-1);
    if (trimmed === '') isOpen = false;
    else if (isOpen && last !== undefined && !(endsSentence(last) && /^[\p{Lu}\p{N}\p{Lo}"“„«‘—–¿¡(]/u.test(trimmed))) {
      parts[parts.length - 1] = `${last} ${trimmed}`;
    } else {
      parts.push(trimmed);
      isOpen = true;
    }
  }
  return parts;
}

function tidy(line: string): string {
  return (
    cleanText(line)
      // Control characters have no place in a text, and a halved character no meaning.
      .replace(
        /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\p{Noncharacter_Code_Point}\p{Surrogate}]/gu,
        '',
      )
      .replace(/ {2,}/g, ' ')
      .replace(/^[\s\u00A0]+|[\s\u00A0]+$/g, '')
  );
}

function kindOf(within: readonly Element[]): PieceKind {
  for (const element of within) {
    const tag = element.localName.toLowerCase();
    if (/^h[1-6]$/.test(tag)) return 'heading';
    if (tag === 'blockquote') return isPost(element) ? 'post' : 'block quotation';
    if (tag === 'li' && !within.some((outer) => outer.localName.toLowerCase() === 'blockquote')) return 'list item';
  }
  return 'paragraph';
}

/** What somebody wrote on a network, as networks have it embedded. */
function isPost(element: Element): boolean {
  return /tweet|twitter|bluesky|mastodon|instagram|facebook|threads|tiktok|telegram|social/i.test(
    element.getAttribute('class') ?? '',
  );
}

function levelOf(within: readonly Element[]): number | undefined {
  const heading = within.find((element) => /^h[1-6]$/i.test(element.localName));
  return heading ? Number(heading.localName.charAt(1)) : undefined;
}
