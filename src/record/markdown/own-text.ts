/** Markdown in the bodies that are ours, and what of it would be lost without a word. */
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { nounOf } from '../schemas/kinds.ts';
import type { BodyIssue } from './body-parts.ts';
import { embeddable } from './read-blocks.ts';

/** CommonMark with records embedded in lines of their own (`::quote{id=...}`). A colon within a line ("at 10:am") is text. */
export const readOwn = unified()
  .use(remarkParse)
  .use(remarkDirective)
  .use(function (this: Processor) {
    const data = this.data();
    data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => ({ ...extension, text: {} }));
  })
  .freeze();

const nouns = embeddable.map((kind) => nounOf[kind]).join('|');
const embedInLine = new RegExp(String.raw`(?<![\\:\p{L}\p{N}]):{1,3}(${nouns})(?=[\[{]|$)`, 'u');

/** What an editor typed and the page would show otherwise than it was meant. */
export function tellLost(tree: Root, body: string): BodyIssue[] {
  const issues: BodyIssue[] = [];
  visit(tree, (node) => {
    const offset = node.position?.start.offset ?? 0;
    const written = body.slice(offset, node.position?.end.offset ?? offset);
    if (node.type === 'text') {
      const found = embedInLine.exec(written);
      const noun = found?.[1];
      if (found && noun !== undefined) {
        issues.push({
          offset: offset + found.index,
          code: 'markdown/directive',
          message: `This is not written as an embedded ${noun}, and would be shown as text.`,
          help: `Write ::${noun}{id=some-id} on a line of its own, with empty lines around it; or put a backslash before the colon to show it.`,
        });
      }
      for (const { index, 0: label } of written.matchAll(/(?<!\\)\[\^[\w-]+\](?=:)/g)) {
        issues.push({
          offset: offset + index,
          code: 'markdown/footnote',
          message: `The footnote ${label} would be shown as it is typed: there are no footnotes here.`,
          help: 'Put the note into the text, in brackets if need be.',
        });
      }
    } else if (node.type === 'heading') {
      const line = /\n[ \t]{0,3}(=+|-+)[ \t]*$/.exec(written);
      if (line && !written.startsWith('#')) {
        issues.push({
          offset: offset + line.index + 1,
          code: 'markdown/sign-lost',
          message: 'This line would not be shown: it makes a heading of the text above it.',
          help: 'Put an empty line before it for a ruler, or write ## before a heading.',
        });
      }
      const closing = /[^#\s][ \t]+#+$/.exec(written);
      if (closing && written.startsWith('#')) {
        issues.push({
          offset: offset + closing.index + closing[0].indexOf('#'),
          code: 'markdown/sign-lost',
          message: 'The "#" at the end of a heading is not shown.',
          help: 'Put a backslash before it to show it, or remove it.',
        });
      }
    } else if (node.type === 'list' && node.ordered === true && (node.start ?? 1) > 1 && node.children.length === 1) {
      issues.push({
        offset,
        code: 'markdown/sign-lost',
        message: `"${/^\d+./.exec(written)?.[0] ?? ''}" would be taken for the number of a list.`,
        help: 'If it is text, put a backslash before the point; if it is a list, put its items together, with no paragraph between them.',
      });
    }
  });
  return issues;
}
