import type { Hover, HoverRow } from '../../../views/browser/hover-file.ts';
import { element } from '../elements.ts';

/**
 * A hover's elements; every word is text, whatever it holds.
 *
 * @param href where its title leads; undefined where the link it belongs to is the way on
 */
export function hoverContent({ kind, verdict, title, titleLang, rows }: Hover, href?: string): HTMLElement[] {
  return [
    element('p', { class: verdict ? 'kind verdict' : 'kind', 'data-verdict': verdict }, kind),
    element(
      'p',
      { class: 'title', lang: titleLang, dir: 'auto' },
      href === undefined ? title : element('a', { href }, title),
    ),
    ...rows.map(rowContent),
  ];
}

function rowContent(row: HoverRow): HTMLElement {
  if ('note' in row) return element('p', { class: 'meta' }, row.note);
  const parts = row.passage.map((part) => (typeof part === 'string' ? part : element('mark', {}, part[0])));
  return element('p', { class: 'passage', lang: row.lang, dir: 'auto' }, ...parts);
}
