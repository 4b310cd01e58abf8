import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

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
};
const addressAttributes = [...Object.keys(loading), 'cite', 'action', 'formaction', 'ping'];

/** `rel` values of links that the browser follows by itself. */
const loadedRelations =
  /\b(?:stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)\b/;

/** Reads a page as a browser does, and notes what a browser would silently mend. */
export function readPage(html: string): ReadPage {
  const ids = new Set<string>();
  const addresses: PageAddress[] = [];
  const faults: { line: number; message: string }[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) =>
      faults.push({ line: startLine, message: `the HTML is not well formed (${code})` }),
  });
  let policy: string | undefined;
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
    if (attributes.has('style'))
      fault(`<${element.tagName}> has an inline style, which the Content-Security-Policy forbids`);
    for (const name of attributes.keys()) {
      if (name.startsWith('on'))
        fault(`<${element.tagName}> has the event handler ${name}, which the Content-Security-Policy forbids`);
    }
    if (element.tagName === 'script' && !attributes.has('src') && isProgram(attributes.get('type'))) {
      fault('a script stands in the page, which the Content-Security-Policy forbids');
    }
    if (/^(script|link|style|img)$/.test(element.tagName)) hasLoaded = true;
    if (!hasLoaded && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy') {
      policy ??= attributes.get('content');
    }
    if (attributes.has('srcdoc')) fault(`<${element.tagName}> holds a page of its own`);
    if (element.tagName === 'base') fault('<base> moves every address of the page');

    for (const name of addressAttributes) {
      const written = attributes.get(name);
      if (written === undefined) continue;
      const isLoaded =
        loading[name]?.includes(element.tagName) === true ||
        (element.tagName === 'link' && loadedRelations.test(attributes.get('rel') ?? ''));
      for (const address of name === 'srcset' ? candidatesOf(written) : [written]) {
        addresses.push({ place: `${element.tagName} ${name}`, written: address, isLoaded, line });
      }
    }
    const refresh = attributes.get('http-equiv')?.toLowerCase() === 'refresh' ? attributes.get('content') : undefined;
    const target = /url\s*=\s*["']?(.*?)["']?\s*$/i.exec(refresh ?? '')?.[1];
    if (target !== undefined) addresses.push({ place: 'meta refresh', written: target, isLoaded: true, line });
  }
  return { ids, addresses, faults, policy };
}

/** What is wrong with an SVG file: it may be opened by itself, where no policy of a page holds. */
export function faultsOfPicture(svg: string): { line: number; message: string }[] {
  const faults: { line: number; message: string }[] = [];
  // An instruction or a document type would be a comment to HTML, and is obeyed in a file of its own.
  if (/<(?:\?|!(?!--))/.test(svg.replace(/^<\?xml\s[^>]*\?>/, ''))) {
    faults.push({ line: 1, message: 'the picture begins with more than an svg element' });
  }
  for (const element of elementsIn(parseFragment(svg, { sourceCodeLocationInfo: true }))) {
    const fault = (message: string) => faults.push({ line: element.sourceCodeLocation?.startLine ?? 1, message });
    if (/^(script|foreignObject|iframe|a|animate|set|handler|listener)$/i.test(element.tagName)) {
      fault(`a picture needs no <${element.tagName}>`);
    }
    for (const { name, value } of element.attrs) {
      if (/^on/i.test(name)) fault(`<${element.tagName}> has the event handler ${name}`);
      const isOwn = value.startsWith('#') || /^data:image\/(png|jpeg|webp);/.test(value);
      if (/^(href|src)$/i.test(name) && !isOwn) fault(`<${element.tagName}> asks for ${value}`);
      if (/url\(\s*["']?(?!["']?#)/i.test(value)) fault(`<${element.tagName}> asks for ${value}`);
    }
    const isStyle = element.tagName === 'style';
    const text = isStyle ? element.childNodes.map((node) => ('value' in node ? node.value : '')).join('') : '';
    if (/@import|url\(\s*["']?(?!["']?#)|\\/i.test(text)) fault('the style sheet of a picture asks for something');
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

/** What a script element without an address holds: a program, or data that is none (JSON-LD). */
function isProgram(type: string | undefined): boolean {
  return type === undefined || type === '' || type === 'module' || /javascript|ecmascript/i.test(type);
}

function candidatesOf(srcset: string): string[] {
  return srcset.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}

function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) yield* elementsIn(child);
}
