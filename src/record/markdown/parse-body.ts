import type { ElementContent, Root, Text as HastText } from 'hast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { FileKind } from '../schemas/kinds.ts';
import type { BodyIssue, BodyReference } from './body-parts.ts';
import { keepPrinted, readPrinted } from './printed-text.ts';
import { readBlocks } from './read-blocks.ts';
import { readOwn, tellLost } from './own-text.ts';
import { tooDeepAt } from './too-deep.ts';

export type { BodyIssue, BodyReference } from './body-parts.ts';

/** A body, parsed: its HTML tree (not yet sanitised), what it refers to, and what is wrong with it. */
export interface Body {
  readonly tree: Root;
  readonly references: readonly BodyReference[];
  readonly issues: readonly BodyIssue[];
}

/** A line that could be Markdown. Text without any is paragraphs and nothing else. */
const markdownCharacter = /[\\`*_[\]<&|]|:[A-Za-z:]|^[ \t]|^[-+=~>#]|^\d+[.)]|[ \t]$|\r/m;

/**
 * Whose words a body is. What an article published is kept sign by sign, and little of Markdown is read in it; `ours` is
 * every other record's body, in Markdown as editors know it.
 */
export type BodyOf = 'published' | 'ours';

/** Whose words the bodies of a kind are. */
export function bodyOf(kind: FileKind): BodyOf {
  return kind === 'articles' ? 'published' : 'ours';
}

/**
 * Parses a body.
 *
 * Most news text uses nothing of Markdown but blank lines. Such text is split directly, at a fraction of the full parser's
 * cost. The tree is the same; a property test compares the two.
 */
export function parseBody(body: string, of: BodyOf = 'ours'): Body {
  if (!markdownCharacter.test(body)) return { tree: splitParagraphs(body), references: [], issues: [] };
  const offset = tooDeepAt(body);
  if (offset !== undefined) return refuseDepth(body, offset);
  const tree = of === 'published' ? readPrinted.parse(body) : readOwn.parse(body);
  const lost = of === 'published' ? keepPrinted(tree, body) : tellLost(tree, body);
  const { references, issues } = readBlocks(tree, body);
  return { tree: rehype.runSync(tree), references, issues: [...lost, ...issues].sort((a, b) => a.offset - b.offset) };
}

const rehype = unified().use(remarkRehype).freeze();

function refuseDepth(body: string, offset: number): Body {
  return {
    tree: splitParagraphs(body),
    references: [],
    issues: [
      {
        offset,
        code: 'markdown/too-deep',
        message: 'The Markdown here is nested or marked up more than a record can be.',
        help: 'Put a backslash before the signs that are meant as text, or split the paragraph.',
      },
    ],
  };
}

function splitParagraphs(body: string): Root {
  const children: Root['children'] = [];
  const paragraph = /[^\n](?:[^\n]|\n(?!\n))*/g;
  for (let match = paragraph.exec(body); match; match = paragraph.exec(body)) {
    if (children.length > 0) children.push(lineBreak());
    const value = match[0].replace(/\n$/, '');
    children.push({ type: 'element', tagName: 'p', properties: {}, children: [textAt(value, match.index)] });
  }
  return { type: 'root', children };
}

function textAt(value: string, offset: number): HastText {
  const point = { line: 1, column: 1, offset };
  return { type: 'text', value, position: { start: point, end: { ...point, offset: offset + value.length } } };
}

function lineBreak(): ElementContent {
  return { type: 'text', value: '\n' };
}
