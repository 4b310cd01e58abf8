import { html as standard, type DefaultTreeAdapterTypes } from 'parse5';

import { elementsIn, isInHead, isLateStart, parsePage, readNoscript, textOf } from '../../../build/verify/read-page.ts';
import { contentSecurityPolicy, hashSource } from '../../../views/page/security.ts';
import { decoded } from './decode-utf8.ts';
import { isInside, searchSetup, strangeSettings } from './settings.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Elements that hold what this reader does not see: what a browser without scripts, or a shadow tree, would show. */
const unseen = new Set(['template', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'portal', 'base']);

/** Every element that a page of the main branch can have, whatever the record says; of another's page, these are all. */
const ownElements = new Set(
  `a article aside bdi blockquote body br button circle cite code datalist dd defs del details dfn div dl dt em fieldset
  figcaption figure footer form g h1 h2 h3 h4 head header hr html img input ins kbd label legend li link main mark meta
  nav noscript ol option p path pattern pre q script search section select small span strong style summary svg table tbody td
  text th thead time title tr tspan ul`.split(/\s+/),
);

/** And every attribute: none opens a window, says where a form goes, or whom a link tells where its reader comes from. */
const ownAttributes =
  /^(?:aria-[a-z]+|data-[a-z-]+|alt|as|autocapitalize|autocomplete|charset|checked|cite|class|content|crossorigin|cx|cy|d|datetime|dir|disabled|fill|for|height|hidden|href|http-equiv|id|lang|list|loading|name|paint-order|pattern(?:Transform|Units)|placeholder|property|r|rel|role|scope|spellcheck|src|start|tabindex|text-anchor|title|type|value|viewBox|width|x|y)$/;

/** What a page may ask of its reader: what the search and the switches of a text ask. */
const ownInputs = new Set(['', 'search', 'checkbox']);

/** What a page is held against. */
export interface Expected {
  readonly basePath: string;
  readonly files: ReadonlySet<string>;
  /** What a stranger's page may hold as its style sheet, as policies call it; undefined where it is none of a stranger's. */
  readonly knownSheets: ReadonlySet<string> | undefined;
}

/** An article of a megabyte has a smaller page than this; a parser can be made to take long over what is larger. */
const mostBytes = 5_000_000;

const strangeElement = 'it has a page with an element that previews do not have';
const strangeScript = 'it has a page with a script that is none of the site’s';
const strangeSheet = 'it has a page with a style sheet that is none of the site’s';
export const strangeCode =
  'it brings programs or styles that the main branch does not have, and those of a fork are not published';

/** @returns why a page may not be published; undefined where it may */
export function pageFault(bytes: Buffer, { basePath, files, knownSheets }: Expected): string | undefined {
  const html = decoded(bytes);
  if (html === undefined) return 'it has a page that is not UTF-8';
  if (bytes.length > mostBytes) return 'it is too large';
  const document = parsePage(html);
  if (!document) return 'it cannot be read';
  const elements = [...elementsIn(document)];
  const attribute = (element: Element | undefined, name: string) =>
    element?.attrs.find((one) => one.name === name)?.value;
  // Drawings can have style elements too, which hold for the whole page.
  const [style, ...furtherStyles] = elements.filter(({ tagName }) => tagName === 'style');
  if (furtherStyles.length > 0 || (style && (!isInHead(style) || style.attrs.length > 0))) return strangeSheet;
  const sheet = style && textOf(style);
  const head = elements.find(({ tagName }) => tagName === 'head');
  const [policy] = head?.childNodes.filter((node): node is Element => 'tagName' in node) ?? [];
  if (
    policy?.tagName !== 'meta' ||
    attribute(policy, 'http-equiv') !== 'Content-Security-Policy' ||
    attribute(policy, 'content') !== contentSecurityPolicy(sheet)
  )
    return 'it has a page without the site’s Content-Security-Policy';
  if (sheet !== undefined && knownSheets?.has(hashSource(sheet)) === false) return strangeCode;
  const isHidden = elements.some(
    (element) =>
      element.tagName === 'meta' &&
      attribute(element, 'name') === 'robots' &&
      attribute(element, 'content') === 'noindex',
  );
  if (!isHidden) return 'it has a page that search engines may show';
  /**
   * The file of the preview that an element names, written as a build writes it; undefined where that is none of them.
   * "https:example.org/a.js" is a file beside the page to a link, and one of example.org to an import.
   */
  const fileAt = (written = '') => {
    const file = written.slice(basePath.length);
    return written.startsWith(basePath) && files.has(file) ? file : undefined;
  };
  let hasStarted = false;
  for (const element of elements) {
    const { tagName } = element;
    // Browsers read a way on in more forms than verify-dist does, which looks where this one leads.
    if (
      tagName === 'meta' &&
      attribute(element, 'http-equiv')?.toLowerCase() === 'refresh' &&
      !/^0; url=\/[^/\\]/.test(attribute(element, 'content') ?? '')
    )
      return 'it has a page that leads on in a way that no build writes';
    if (unseen.has(tagName)) return strangeElement;
    if (knownSheets && !isOwn(element, basePath)) return strangeElement;
    const setups = ['data-search', 'data-search-page'].map((name) => attribute(element, name));
    if (setups.some((setup) => setup !== undefined && setup !== `${basePath}${searchSetup}`)) return strangeSettings;
    // A host that lets browsers guess types would have them take any file for what it is named as here.
    if (tagName === 'link') {
      const rel = attribute(element, 'rel') ?? '';
      const file = fileAt(attribute(element, 'href'));
      if (/stylesheet/i.test(rel) && file?.endsWith('.css') !== true) return strangeSheet;
      if (/manifest/i.test(rel) && file?.endsWith('.webmanifest') !== true) return strangeSettings;
    }
    if (tagName === 'noscript') {
      const unscripted = readNoscript(element);
      if (!unscripted) return strangeElement;
      if (unscripted.manifest !== undefined && fileAt(unscripted.manifest)?.endsWith('.webmanifest') !== true)
        return strangeSettings;
    }
    if (isLateStart(element)) {
      if (hasStarted || !isInHead(element)) return strangeScript;
      hasStarted = true;
      if (fileAt(attribute(element, 'data-module'))?.endsWith('.js') !== true) return strangeScript;
      if (fileAt(attribute(element, 'data-manifest'))?.endsWith('.webmanifest') !== true) return strangeSettings;
      continue;
    }
    // The late start asks the document for its own element, and the page's script for the first that names a manifest:
    // on another, these would be where a stranger tells our own programs what to fetch.
    if (attribute(element, 'data-module') !== undefined || attribute(element, 'data-manifest') !== undefined)
      return strangeScript;
    if (tagName !== 'script') continue;
    // In a drawing the attributes of a script mean other things.
    if (element.namespaceURI !== standard.NS.HTML) return strangeScript;
    const source = attribute(element, 'src');
    if (source === undefined && attribute(element, 'type') === 'application/ld+json') continue;
    if (fileAt(source)?.endsWith('.js') !== true) return strangeScript;
  }
  return undefined;
}

/** Whether the main branch writes elements like this one, for whatever record. */
function isOwn({ tagName, attrs }: Element, basePath: string): boolean {
  const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
  if (!ownElements.has(tagName)) return false;
  switch (tagName) {
    case 'form':
      // The search, and nothing that could be taken for another question.
      return (
        attrs.length === 3 &&
        attributes.get('class') === 'search-form' &&
        attributes.get('action') === `${basePath}search/` &&
        attributes.get('method') === 'get'
      );
    case 'link': {
      const rel = attributes.get('rel') ?? '';
      if (rel === 'preload') {
        const href = attributes.get('href') ?? '';
        if (attributes.get('as') !== 'font' || !isInside(href, basePath) || !href.endsWith('.woff2')) return false;
      } else if (!/^(?:alternate|apple-touch-icon|canonical|icon|manifest|next|prev|stylesheet)$/.test(rel))
        return false;
      break;
    }
    case 'meta':
      return (
        /^(?:|content-security-policy|refresh)$/i.test(attributes.get('http-equiv') ?? '') &&
        /^(?:|color-scheme|description|robots|viewport|twitter:card)$/.test(attributes.get('name') ?? '')
      );
    case 'input':
      if (!ownInputs.has(attributes.get('type') ?? '')) return false;
      break;
    case 'button':
      if (!/^(?:button|submit)$/.test(attributes.get('type') ?? '')) return false;
      break;
  }
  return attrs.every(({ name }) => ownAttributes.test(name));
}
