import { parseBody } from '../../record/markdown/parse-body.ts';
import { textLayer } from '../../record/markdown/text-layer.ts';

/**
 * Paragraphs as a Markdown body that reads back as exactly these characters.
 *
 * Most news text needs nothing; where Markdown would take a character for its own, a backslash goes before it. Every
 * paragraph is read back to see, since the rules of what Markdown takes for its own are long.
 *
 * @example
 * writeParagraphs(['# 1 in the *charts*', 'R&D']) // => a backslash before "#", an empty line, 'R&D'
 */
export function writeParagraphs(paragraphs: readonly string[]): string {
  return `${paragraphs.map(escapeParagraph).join('\n\n')}\n`;
}

function escapeParagraph(paragraph: string): string {
  const escaped = [(text: string) => text, escapeLikely, escapeAll].map((escape) => escape(paragraph));
  return escaped.find((text) => readsAs(text, paragraph)) ?? escapeAll(paragraph);
}

/** Whether a body is one paragraph of plain text, namely this. */
function readsAs(body: string, paragraph: string): boolean {
  const { tree, issues } = parseBody(`${body}\n`, 'published');
  if (issues.length > 0) return false;
  const { text, blocks } = textLayer(tree);
  const [block] = blocks;
  return (
    text === paragraph &&
    blocks.length === 1 &&
    block?.element.tagName === 'p' &&
    block.element.children.every((child) => child.type === 'text')
  );
}

/** The characters that mean something inside a line, and those that do at its beginning. */
function escapeLikely(text: string): string {
  return text
    .replace(/[\\[\]<]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^[#>+*:-]/gm, '\\$&')
    .replace(/^(\d{1,9})([.)])/gm, '$1\\$2');
}

/** Every character that Markdown lets be escaped. */
function escapeAll(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
