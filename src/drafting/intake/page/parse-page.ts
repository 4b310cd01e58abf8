import { parseHTML } from 'linkedom';

/** A page deeper or larger than this was not written by anybody, and would take long to read. */
const mostDepth = 1000;
const mostElements = 80_000;

export type ParsedPage =
  { readonly ok: true; readonly document: Document } | { readonly ok: false; readonly message: string };

/**
 * The tree of a web page. Nothing in it is run and nothing is fetched; pictures that are saved in it are left out.
 *
 * @param name what the messages call the page
 */
export function parsePage(html: string, name: string): ParsedPage {
  const light = withoutScripts(html)
    // SingleFile keeps pictures, typefaces and frames in the page.
    .replace(/\bdata:[\w/+.-]{1,60}(?:;[\w=.-]{1,40}){0,4},[^"'\s<>)]{100,}/g, 'data:,')
    .replace(/\ssrcdoc\s*=\s*(?:"[^"]*"|'[^']*')/gi, ' ')
    .replaceAll('\0', '');
  const { depth, elements } = sizeOf(light);
  if (depth > mostDepth || elements > mostElements) {
    return {
      ok: false,
      message: `${name} is nested deeper or holds more elements than a page of an article does. Copy the text of the article into a file of its own.`,
    };
  }
  return {
    ok: true,
    document: parseHTML(withAllParts(light)).document,
  };
}

/** A page without its comments, style sheets and scripts, but those that hold data about it. */
function withoutScripts(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { 0: opening, index } of html.matchAll(/<!--|<(?:script|style|template|svg)\b[^>]{0,2000}>?/gi)) {
    if (index < from || /ld\+json/i.test(opening)) continue;
    const tag = /^<([a-z]+)/i.exec(opening)?.[1];
    const closing = tag === undefined ? '-->' : `</${tag}`;
    const end = indexOfClosing(html, closing, index + opening.length);
    // What is never closed is left to the parser.
    if (end === -1) break;
    kept.push(html.slice(from, index), ' ');
    from = tag === undefined ? end + closing.length : Math.max(end, html.indexOf('>', end)) + 1;
  }
  return kept.join('') + html.slice(from);
}

function indexOfClosing(html: string, closing: string, from: number): number {
  const at = html.indexOf(closing, from);
  return at === -1 ? html.indexOf(closing.toUpperCase(), from) : at;
}

/** HTML lets `html`, `head` and `body` be left out, as SingleFile does; the parser wants them. */
function withAllParts(html: string): string {
  if (/<head[\s>]/i.test(html)) return html;
  const opening = /^[^]{0,2000}?<html(?:\s[^>]*)?>/i.exec(html)?.[0] ?? '';
  const rest = html.slice(opening.length);
  const start = opening === '' ? '<!doctype html><html>' : opening;
  const body = rest.search(/<body[\s>]/i);
  return body === -1
    ? `${start}<head></head><body>${rest}`
    : `${start}<head>${rest.slice(0, body)}</head>${rest.slice(body)}`;
}

const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|tr|th|dd|dt|option)$/i;

/** How deep the tags of a page go, without making a tree of them; elements that may stay open do not count. */
function sizeOf(html: string): { readonly depth: number; readonly elements: number } {
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  for (const [, closes, tag = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (closes === '') elements += 1;
    if (empty.test(tag)) continue;
    depth = closes === '' ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return { depth: deepest, elements };
}

/** A second tree of the same page, for whoever changes what they read. */
export function cloneDocument(document: Document): Document {
  return document.cloneNode(true) as Document;
}
