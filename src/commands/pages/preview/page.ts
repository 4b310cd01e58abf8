import type { DefaultTreeAdapterTypes } from 'parse5';

import { elementsIn, parsePage } from '../../../output/read-page.ts';
import { contentSecurityPolicy } from '../../../site/security.ts';
import { decoded } from './decode-utf8.ts';
import { isInside, searchSetup, strangeSettings } from './settings.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Elements that hold what this reader does not see: what a browser without scripts, or a shadow tree, would show. */
const unseen = new Set(['template', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'portal', 'base']);

/** Every element that a page of the main branch can have, whatever the record says; of another's page, these are all. */
const ownElements = new Set(
  `a article aside bdi blockquote body br button circle cite code datalist dd defs del details div dl dt em fieldset
  figcaption figure footer form g h1 h2 h3 h4 head header hr html img input ins kbd label legend li link main mark meta
  nav noscript ol option p path pattern pre q script search section select small span strong summary svg table tbody td
  text th thead time title tr tspan ul`.split(/\s+/),
);

/** And every attribute: none opens a window, says where a form goes, or whom a link tells where its reader comes from. */
const ownAttributes =
  /^(?:aria-[a-z]+|data-[a-z-]+|alt|as|autocapitalize|autocomplete|charset|checked|cite|class|content|crossorigin|cx|cy|d|datetime|dir|disabled|fetchpriority|fill|for|height|hidden|href|http-equiv|id|lang|list|loading|name|pattern(?:Transform|Units)|placeholder|property|r|rel|role|scope|spellcheck|src|start|tabindex|text-anchor|title|type|value|viewBox|width|x|y)$/;

/** What a page may ask of its reader: what the search and the switches of a text ask. */
const ownInputs = new Set(['', 'search', 'checkbox']);

/** What a page is held against. */
export interface Expected {
  readonly basePath: string;
  readonly files: ReadonlySet<string>;
  readonly isForeign: boolean;
}

/** An article of a megabyte has a smaller page than this; a parser can be made to take long over what is larger. */
const mostBytes = 5_000_000;

const strangeElement = 'it has a page with an element that previews do not have';

/** @returns why a page may not be published; undefined where it may */
export function pageFault(bytes: Buffer, path: string, { basePath, files, isForeign }: Expected): string | undefined {
  const html = decoded(bytes);
  if (html === undefined) return 'it has a page that is not UTF-8';
  if (bytes.length > mostBytes) return 'it is too large';
  const document = parsePage(html);
  if (!document) return 'it cannot be read';
  const elements = [...elementsIn(document)];
  const attribute = (element: Element | undefined, name: string) =>
    element?.attrs.find((one) => one.name === name)?.value;
  const head = elements.find(({ tagName }) => tagName === 'head');
  const [policy] = head?.childNodes.filter((node): node is Element => 'tagName' in node) ?? [];
  if (
    policy?.tagName !== 'meta' ||
    attribute(policy, 'http-equiv') !== 'Content-Security-Policy' ||
    attribute(policy, 'content') !== contentSecurityPolicy
  )
    return 'it has a page without the site’s Content-Security-Policy';
  const isHidden = elements.some(
    (element) =>
      element.tagName === 'meta' &&
      attribute(element, 'name') === 'robots' &&
      attribute(element, 'content') === 'noindex',
  );
  if (!isHidden) return 'it has a page that search engines may show';
  /** The file of the preview that an element names; undefined where that is none of them. */
  const fileAt = (written: string | undefined) => {
    const url = URL.parse(written ?? '', `https://site.invalid${basePath}${path}`);
    if (url?.origin !== 'https://site.invalid' || !url.pathname.startsWith(basePath)) return undefined;
    const file = url.pathname.slice(basePath.length);
    return files.has(file) ? file : undefined;
  };
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
    if (isForeign && !isOwn(element, basePath)) return strangeElement;
    const setup = attribute(element, 'data-search') ?? attribute(element, 'data-search-page');
    if (setup !== undefined && setup !== `${basePath}${searchSetup}`) return strangeSettings;
    // A host that lets browsers guess types would have them take any file for what it is named as here.
    if (tagName === 'link') {
      const rel = attribute(element, 'rel') ?? '';
      const file = fileAt(attribute(element, 'href'));
      if (/stylesheet/i.test(rel) && file?.endsWith('.css') !== true)
        return 'it has a page with a style sheet that is none of the site’s';
      if (/manifest/i.test(rel) && file?.endsWith('.webmanifest') !== true) return strangeSettings;
    }
    if (tagName !== 'script') continue;
    const source = attribute(element, 'src');
    if (source === undefined && attribute(element, 'type') === 'application/ld+json') continue;
    if (fileAt(source)?.endsWith('.js') !== true) return 'it has a page with a script that is none of the site’s';
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
