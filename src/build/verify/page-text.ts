import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import { blockTags } from '../../record/markdown/text-layer.ts';
import { parsePage } from './read-page.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements in which white space is nobody's words. */
const holders = new Set(['ul', 'ol', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'div']);

/** The text of an article as its page shows it: what offsets count in. Undefined where the page shows none. */
export function textOfArticlePage(html: string): string | undefined {
  const page = parsePage(html);
  const texts = page ? [...elementsWithClass(page, 'text')] : [];
  return texts.length === 0 ? undefined : texts.map(textOfBlock).join('\n\n');
}

function* elementsWithClass(node: Node, name: string): Generator<Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    if (hasClass(child, name) && 'tagName' in node && hasClass(node, 'paragraph')) yield child;
    else yield* elementsWithClass(child, name);
  }
}

function hasClass(element: Element, name: string): boolean {
  const classes = element.attrs.find((attribute) => attribute.name === 'class')?.value ?? '';
  return classes.split(/\s+/).includes(name);
}

function textOfBlock(element: Element): string {
  let text = '';
  let isAfterBreak = false;
  const visit = (node: Node, parent: Element): void => {
    if (defaultTreeAdapter.isTextNode(node)) {
      // A break is written with an end of line after it, which is no second one.
      if (!holders.has(parent.tagName) || node.value.trim() !== '')
        text += isAfterBreak ? node.value.replace(/^\n/, '') : node.value;
      isAfterBreak = false;
      return;
    }
    if (!defaultTreeAdapter.isElementNode(node)) return;
    if (blockTags.has(node.tagName) && text !== '' && !text.endsWith('\n\n')) text += '\n\n';
    isAfterBreak = node.tagName === 'br';
    if (isAfterBreak && !text.endsWith('\n')) text += '\n';
    for (const child of node.childNodes) visit(child, node);
  };
  for (const child of element.childNodes) visit(child, element);
  return text;
}
