import { parseBody } from '../../record/markdown/parse-body.ts';
import { textLayer } from '../../record/markdown/text-layer.ts';

/** A paragraph of an article that is to be written, and how it stands in the text. */
export interface WrittenParagraph {
  readonly text: string;
  /** A post is written as the block quotation it is shown as. */
  readonly kind: 'paragraph' | 'heading' | 'list item' | 'block quotation' | 'post';
}

type Mark = '' | '## ' | '> ' | '- ';

/**
 * Paragraphs as a Markdown body that reads back as exactly these characters. A sub-heading gets its `##`, a block
 * quotation its `>`; an item of a list without a bullet of its own gets one.
 *
 * Most news text needs nothing else; where Markdown would take a character for its own, a backslash goes before it. Every
 * paragraph is read back to see, since the rules of what Markdown takes for its own are long.
 *
 * @example
 * writeParagraphs([{ text: '# 1 in the *charts*', kind: 'paragraph' }]) // => '\\# 1 in the *charts*\n'
 */
export function writeParagraphs(paragraphs: readonly WrittenParagraph[]): string {
  return paragraphs.reduce((body, paragraph, index) => {
    const mark = markOf(paragraph);
    const before = paragraphs[index - 1];
    const goesOn = before !== undefined && mark === '> ' && before.kind === paragraph.kind;
    return `${body}${index === 0 ? '' : goesOn ? '>\n' : '\n'}${writeOne(paragraph.text, mark)}\n`;
  }, '');
}

function markOf({ text, kind }: WrittenParagraph): Mark {
  if (kind === 'heading') return '## ';
  if (kind === 'block quotation' || kind === 'post') return '> ';
  return kind === 'list item' && /^[\p{L}\p{N}"'“”„«»‘’(¿¡]/u.test(text) && !/^\d{1,2}[.)]\s/.test(text) ? '- ' : '';
}

function writeOne(text: string, mark: Mark): string {
  // A heading is one line.
  const one = mark === '## ' ? text.replace(/\s*\n\s*/g, ' ') : text;
  const escapes = [(plain: string) => plain, escapeLikely, escapeAll];
  const escaped = escapes.map((escape) => marked(escape(one), mark));
  const found = escaped.find((body) => readsAs(body, one, mark));
  if (found !== undefined) return found;
  // A mark that cannot be read back is left out rather than the words changed.
  return mark === '' ? escapeAll(one) : writeOne(text, '');
}

function marked(text: string, mark: Mark): string {
  return mark === '> ' ? text.replace(/^/gm, mark) : `${mark}${text}`;
}

const elements: Readonly<Record<Mark, string>> = { '': 'p', '## ': 'h2', '> ': 'blockquote', '- ': 'ul' };

/** Whether a body is one block of plain text, namely this. */
function readsAs(body: string, paragraph: string, mark: Mark): boolean {
  const { tree, issues } = parseBody(`${body}\n`, 'published');
  if (issues.length > 0) return false;
  const { text, blocks } = textLayer(tree);
  const [block] = blocks;
  const isBlock = blocks.length === 1 && block?.element.tagName === elements[mark];
  if (!isBlock || text !== `${mark === '- ' ? mark : ''}${paragraph}`) return false;
  return mark !== '' || block.element.children.every((child) => child.type === 'text');
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
