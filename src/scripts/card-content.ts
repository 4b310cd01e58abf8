import type { Preview, PreviewRow } from '../views/preview-view.ts';

/** A card's elements; every word is text, whatever it holds. */
export function cardContent({ kind, verdict, title, titleLang, rows }: Preview): HTMLElement[] {
  const kindLine = element('p', 'kind', kind);
  if (verdict) {
    kindLine.classList.add('verdict');
    kindLine.dataset.verdict = verdict;
  }
  const titleLine = element('p', 'title', title);
  if (titleLang !== undefined) titleLine.lang = titleLang;
  titleLine.dir = 'auto';
  return [kindLine, titleLine, ...rows.map(rowContent)];
}

function rowContent(row: PreviewRow): HTMLElement {
  if ('note' in row) return element('p', 'meta', row.note);
  const passage = element('p', 'passage');
  passage.lang = row.lang;
  passage.dir = 'auto';
  passage.append(...row.passage.map((part) => (typeof part === 'string' ? part : element('mark', '', part[0]))));
  return passage;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
