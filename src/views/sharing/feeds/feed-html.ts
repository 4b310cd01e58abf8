import type { ElementContent } from 'hast';
import { renderHtml } from '../../../record/markdown/render-html.ts';

/** A paragraph of a feed's entry. */
export function paragraph(...children: readonly (string | ElementContent)[]): ElementContent {
  return element('p', {}, children);
}

export function blockquote(text: string, lang: string): ElementContent {
  return element('blockquote', { lang }, [paragraph(text)]);
}

/** @param href with its origin: an entry is read far from the site */
export function link(label: string, href: string): ElementContent {
  return element('a', { href }, [label]);
}

export function list(items: readonly (readonly (string | ElementContent)[])[]): ElementContent {
  return element(
    'ul',
    {},
    items.map((children) => element('li', {}, children)),
  );
}

/** HTML that a feed reader can show, sanitised as the pages' own is. */
export function feedHtml(children: readonly ElementContent[]): string {
  return renderHtml(children);
}

function element(
  tagName: string,
  properties: Readonly<Record<string, string>>,
  children: readonly (string | ElementContent)[],
): ElementContent {
  return {
    type: 'element',
    tagName,
    properties: { ...properties },
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}
