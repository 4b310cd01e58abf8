import {
  defaultTreeAdapter,
  html as standard,
  parse,
  parseFragment,
  type DefaultTreeAdapterTypes,
  type ParserOptions,
} from 'parse5';
import { lateStart } from '../../views/page/late-start.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** An address as a page writes it. */
export interface PageAddress {
  /** `a href`, `img srcset`: where it stands. */
  readonly place: string;
  readonly written: string;
  /** Whether the browser asks for it without a click. */
  readonly isLoaded: boolean;
  /** Line in the file, from 1. */
  readonly line: number;
}

/** What a page has to do with the world around it, and what is wrong with its markup. */
export interface ReadPage {
  readonly ids: ReadonlySet<string>;
  readonly addresses: readonly PageAddress[];
  readonly faults: readonly { readonly line: number; readonly message: string }[];
  /** Its Content-Security-Policy, where it has one before anything that could be loaded. */
  readonly policy?: string | undefined;
  /** The style sheet that it holds itself, and the line on which that begins. */
  readonly sheet?: { readonly text: string; readonly line: number } | undefined;
}

/** Attributes that hold an address, by the elements on which the browser loads it by itself. */
const loading: Readonly<Record<string, readonly string[]>> = {
  src: ['img', 'script', 'iframe', 'embed', 'source', 'audio', 'video', 'track', 'input'],
  srcset: ['img', 'source'],
  poster: ['video'],
  data: ['object'],
  background: ['body', 'table', 'td'],
  href: ['image', 'use', 'feImage'],
  'xlink:href': ['image', 'use', 'feImage'],
  // What the late start fetches.
  'data-module': ['script'],
  'data-manifest': ['script'],
};
const addressAttributes = [...Object.keys(loading), 'imagesrcset', 'cite', 'action', 'formaction', 'ping'];

/** `rel` values of links that the browser follows by itself. */
const loadedRelations =
  /(?:^|\s)(?:stylesheet|icon|apple-touch-icon(?:-precomposed)?|manifest|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch)(?:\s|$)/i;

/**
 * A page as browsers read it; undefined where they would make far more elements than are written there. They open what
 * is left open (`<b><p><b><p>`) again in every paragraph, so some kilobytes can become millions of elements.
 */
export function parsePage(
  html: string,
  options: ParserOptions<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> = {},
): DefaultTreeAdapterTypes.Document | undefined {
  // Every element of a page of ours has a tag, nearly all have two.
  let left = 100 + html.split('<').length;
  const tooMany = new Error('too many elements');
  try {
    return parse(html, {
      ...options,
      treeAdapter: {
        ...defaultTreeAdapter,
        createElement(...given) {
          if ((left -= 1) < 0) throw tooMany;
          return defaultTreeAdapter.createElement(...given);
        },
      },
    });
  } catch (error) {
    if (error === tooMany) return undefined;
    throw error;
  }
}

/** Reads a page as a browser does, and notes what a browser would silently mend. */
export function readPage(html: string): ReadPage {
  const ids = new Set<string>();
  const addresses: PageAddress[] = [];
  const faults: { line: number; message: string }[] = [];
  const document = parsePage(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) =>
      faults.push({ line: startLine, message: `the HTML is not well formed (${code})` }),
  });
  if (!document) {
    const message = 'browsers make more of the page than is written in it';
    return { ids, addresses, faults: [{ line: 1, message }] };
  }
  let policy: string | undefined;
  let sheet: ReadPage['sheet'];
  let hasStarted = false;
  let hasLoaded = false;
  for (const element of elementsIn(document)) {
    const line = element.sourceCodeLocation?.startLine ?? 1;
    const attributes = new Map(
      element.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
    );
    const fault = (message: string) => faults.push({ line, message });
    if (!isClosed(element, html))
      fault(`<${element.tagName}> is not written out: it has no end, or the browser made it up`);

    const id = attributes.get('id');
    if (id !== undefined) {
      if (ids.has(id)) fault(`the id "${id}" is given twice`);
      ids.add(id);
    }
    if (element.tagName === 'style') {
      if (!isInHead(element)) fault('a style sheet stands in the page outside its head');
      else if (sheet) fault('a second style sheet stands in the head of the page');
      else {
        sheet = { text: textOf(element), line };
        if (element.attrs.length > 0)
          fault('the style sheet in the page has attributes, and holds for some readers only');
      }
    }
    if (attributes.has('style'))
      fault(`<${element.tagName}> has an inline style, which the Content-Security-Policy forbids`);
    for (const [name, value] of attributes) {
      if (name.startsWith('on'))
        fault(`<${element.tagName}> has the event handler ${name}, which the Content-Security-Policy forbids`);
      if (element.namespaceURI === standard.NS.SVG && !name.startsWith('aria-') && asksForMore.test(value))
        fault(`<${element.tagName}> asks for ${value}`);
    }
    if (isLateStart(element)) {
      if (hasStarted) fault('the page starts its script a second time');
      hasStarted = true;
    } else if (element.tagName === 'script' && !isElsewhere(element) && !isData(element)) {
      fault('a script stands in the page that is not exactly its late start (src/views/page/late-start.ts)');
    }
    if (/^(script|link|style|img|noscript)$/.test(element.tagName)) hasLoaded = true;
    // Browsers look for one in the head alone.
    if (!hasLoaded && isInHead(element) && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy') {
      policy ??= attributes.get('content');
    }
    if (attributes.has('srcdoc')) fault(`<${element.tagName}> holds a page of its own`);
    if (element.tagName === 'base') fault('<base> moves every address of the page');
    if (element.tagName === 'noscript') {
      const unscripted = readNoscript(element);
      if (!unscripted) fault('<noscript> holds more than words, or in the head than the manifest’s link');
      else if (unscripted.manifest !== undefined)
        addresses.push({ place: 'noscript link href', written: unscripted.manifest, isLoaded: true, line });
    }
    const charset = attributes.get('charset');
    if (element.tagName === 'meta' && charset !== undefined && charset.toLowerCase() !== 'utf-8')
      fault(`the page says it is written in "${charset}", and it is in UTF-8`);

    for (const name of addressAttributes) {
      const written = attributes.get(name);
      if (written === undefined) continue;
      const isLoaded =
        loading[name]?.includes(element.tagName) === true ||
        (element.tagName === 'link' && loadedRelations.test(attributes.get('rel') ?? ''));
      for (const address of name.endsWith('srcset') ? candidatesOf(written) : [written]) {
        addresses.push({ place: `${element.tagName} ${name}`, written: address, isLoaded, line });
      }
    }
    if (attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
      // Browsers read much more than this as an address; what is written otherwise is not guessed at.
      const target = /^\d+; ?url=([^\s"'].*)$/s.exec(attributes.get('content') ?? '')?.[1];
      if (target === undefined) fault('a refresh is not of the form "0; url=ADDRESS"');
      else addresses.push({ place: 'meta refresh', written: target, isLoaded: true, line });
    }
  }
  return { ids, addresses, faults, policy, sheet };
}

/** A value of CSS that names a file; escapes could write one in another way, and none of ours has any. */
const asksForMore = /(?:url|src|image|image-set|cross-fade)\(\s*(?!["']?#)|\\/i;

/** Whether an element stands right in the head. There is one head, whatever a page writes. */
export function isInHead({ parentNode }: Element): boolean {
  return parentNode !== null && 'tagName' in parentNode && parentNode.tagName === 'head';
}

/** The text of an element that holds nothing else. */
export function textOf(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/**
 * Whether an element is the one script that pages hold themselves: its words, and the two addresses it is told. In a
 * drawing the same words would run as well, but what else stands on such an element counts for something different there.
 */
export function isLateStart(element: Element): boolean {
  return (
    isHtml(element, 'script') &&
    element.attrs
      .map(({ name }) => name)
      .sort()
      .join(' ') === 'data-manifest data-module' &&
    textOf(element) === lateStart
  );
}

/**
 * What a browser without scripts finds in a noscript element, which is text to all others: words, or in the head the
 * address of the manifest. Undefined where it finds anything else. Words in the head would end the head.
 */
export function readNoscript(element: Element): { readonly manifest?: string | undefined } | undefined {
  // Elements are there where it does not count as a noscript element, in a drawing.
  if (!element.childNodes.every((node) => 'value' in node)) return undefined;
  const text = textOf(element);
  if (!isInHead(element)) return /^[^<]*$/.test(text.replace(/<p(?: class="[a-z -]*")?>|<\/p>/g, '')) ? {} : undefined;
  const [, manifest] = /^<link rel="manifest" href="([^"&<>]*)">$/.exec(text) ?? [];
  return manifest === undefined ? undefined : { manifest };
}

/** What is wrong with an SVG file: it may be opened by itself, where no policy of a page holds. */
export function faultsOfPicture(picture: string): { line: number; message: string }[] {
  const faults: { line: number; message: string }[] = [];
  // An instruction or a document type would be a comment to HTML, and is obeyed in a file of its own.
  if (/<(?:\?|!(?!--))/.test(picture.replace(/^<\?xml\s[^>]*\?>/, ''))) {
    faults.push({ line: 1, message: 'the picture begins with more than an svg element' });
  }
  for (const element of elementsIn(parseFragment(picture, { sourceCodeLocationInfo: true }))) {
    const fault = (message: string) => faults.push({ line: element.sourceCodeLocation?.startLine ?? 1, message });
    if (/^(script|foreignObject|iframe|a|animate|set|handler|listener)$/i.test(element.tagName)) {
      fault(`a picture needs no <${element.tagName}>`);
    }
    for (const { name, value } of element.attrs) {
      if (/^on/i.test(name)) fault(`<${element.tagName}> has the event handler ${name}`);
      const isOwn = value.startsWith('#') || /^data:image\/(png|jpeg|webp);/.test(value);
      if (/^(href|src)$/i.test(name) && !isOwn) fault(`<${element.tagName}> asks for ${value}`);
      if (asksForMore.test(value)) fault(`<${element.tagName}> asks for ${value}`);
    }
    const isStyle = element.tagName === 'style';
    const text = isStyle ? textOf(element) : '';
    if (/@import/i.test(text) || asksForMore.test(text)) fault('the style sheet of a picture asks for something');
  }
  return faults;
}

const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * Whether an element stands in the file with its beginning and its end. HTML lets some be left out; a build that leaves
 * out one has made a mistake.
 */
function isClosed(element: Element, html: string): boolean {
  const { startTag, endTag } = element.sourceCodeLocation ?? {};
  if (startTag === undefined) return false;
  return endTag !== undefined || voidElements.has(element.tagName) || html.startsWith('/>', startTag.endOffset - 2);
}

function isHtml(element: Element, name: string): boolean {
  return element.tagName === name && element.namespaceURI === standard.NS.HTML;
}

/** Whether a script element names its program instead of holding it; in a drawing `src` says nothing. */
function isElsewhere(element: Element): boolean {
  return isHtml(element, 'script') && element.attrs.some(({ name }) => name === 'src');
}

/** Whether a script element holds data: JSON-LD. Everything else is a program, or tells the browser what to load. */
function isData(element: Element): boolean {
  const type = element.attrs.find(({ name }) => name === 'type')?.value;
  return isHtml(element, 'script') && type?.toLowerCase() === 'application/ld+json';
}

function candidatesOf(srcset: string): string[] {
  return srcset.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}

/**
 * Every element, in the order of the document, those inside templates among them. Without recursion, which a page made to
 * be deep would bring to its end.
 */
export function* elementsIn(root: Node): Generator<Element> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node) yield node;
    if ('content' in node) waiting.push(node.content);
    // Not spread into the call: a page can have more children than a call can have arguments.
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
}
