import type { Preview, PreviewRow } from '../../views/hover/preview-view.ts';
import { element } from './elements.ts';

/** A card's elements; every word is text, whatever it holds. */
export function cardContent({ kind, verdict, title, titleLang, rows }: Preview): HTMLElement[] {
  return [
    element('p', { class: verdict ? 'kind verdict' : 'kind', 'data-verdict': verdict }, kind),
    element('p', { class: 'title', lang: titleLang, dir: 'auto' }, title),
    ...rows.map(rowContent),
  ];
}

function rowContent(row: PreviewRow): HTMLElement {
  if ('note' in row) return element('p', { class: 'meta' }, row.note);
  const parts = row.passage.map((part) => (typeof part === 'string' ? part : element('mark', {}, part[0])));
  return element('p', { class: 'passage', lang: row.lang, dir: 'auto' }, ...parts);
}
