/** What Markdown is in an article: its text is its publisher's, so that every character an editor pastes is text, or is told of. */
import type { List, Nodes, Paragraph, Root, RootContent, Text } from 'mdast';
import remarkParse from 'remark-parse';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { unified, type Processor } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { BodyIssue } from './body-parts.ts';
import { nounOf, withArticle } from '../schemas/kinds.ts';
import { embeddable } from './read-blocks.ts';

/** By micromark's names. Left are escapes, character references (to be told of), raw HTML (refused) and what prints can have. */
const unreadConstructs = ['attention', 'autolink', 'codeFenced', 'codeIndented', 'codeText', 'setextUnderline'];

/**
 * Reads an article's body.
 *
 * Paragraphs, sub-headings (`##`), block quotations (`>`), lists and links to the web are what print has and Markdown can
 * say. Emphasis, code, underlined headings and the like are not read at all: stars, underscores and backticks stay.
 */
export const readPrinted = unified()
  .use(remarkParse)
  .use(function (this: Processor) {
    const data = this.data();
    (data.micromarkExtensions ??= []).push({ disable: { null: unreadConstructs } });
  })
  .freeze();

/**
 * Puts back what Markdown takes out of a text: the bullets and numbers of lists, the signs of a ruler. Says what could not
 * be put back, since it may have been meant.
 *
 * @param tree changed in place
 */
export function keepPrinted(tree: Root, body: string): BodyIssue[] {
  const issues: BodyIssue[] = [];
  const references = new Map<string, { offset: number; total: number }>();
  let needless: { offset: number; sign: string; total: number } | undefined;
  visit(tree, (node, index, parent) => {
    const offset = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? offset;
    if (node.type === 'list') keepMarkers(node, body);
    else if (node.type === 'thematicBreak' && parent && index !== undefined) {
      (parent.children as RootContent[])[index] = paragraphOf(textOf(body, offset, end));
      return SKIP;
    } else if (node.type === 'heading') {
      const written = body.slice(offset, end);
      if (node.depth === 1) {
        issues.push(
          told(
            offset,
            'begins a sub-heading and would not be shown',
            '#',
            'Write `## ` before a sub-heading, or a backslash before the sign to show it.',
          ),
        );
      } else if (/[^#\s]\s+#+$/.test(written)) {
        issues.push(
          told(
            offset + written.search(/#+$/),
            'ends a sub-heading and would not be shown',
            '#',
            'Put a backslash before it to show it, or remove it.',
          ),
        );
      }
    } else if (node.type === 'blockquote') {
      const lines = body.slice(offset, end).matchAll(/^[ \t]*>(?=[^\s>])/gm);
      for (const { index: at } of lines) {
        issues.push(
          told(
            offset + at,
            'begins a block quotation and would not be shown',
            '>',
            'Write a space after it for a quotation, or a backslash before it to show it.',
          ),
        );
        break;
      }
      // "> Never.\nand left.": Markdown takes the line below along, as quoted words.
      const beyond = /(?<=\n)[ \t]*[^\s>][^\n]*/.exec(body.slice(offset, end));
      if (beyond) {
        issues.push({
          offset: offset + beyond.index,
          code: 'markdown/sign-lost',
          message: 'This line stands right below a block quotation, and would be shown as a part of it.',
          help: 'Put an empty line above it, or "> " before it if it is quoted as well.',
        });
      }
    } else if (node.type === 'break' && body.charAt(offset) === '\\') {
      issues.push(
        told(
          offset,
          'at the end of a line would break the line and not be shown',
          '\\',
          'Write it twice to show it, or end the line with two spaces to break it.',
        ),
      );
    } else if (node.type === 'text') {
      const written = body.slice(offset, end);
      const noun = /^::(\w+)\{/.exec(written)?.[1];
      const embed = embeddable.find((kind) => nounOf[kind] === noun);
      if (embed) {
        issues.push({
          offset,
          code: 'markdown/record-in-article',
          message: `The text of an article is its publisher's; it cannot embed ${withArticle(embed)}.`,
          help: 'Keep the words as they were published. Names in it are found and linked without help; the rest belongs in records of its own.',
        });
      }
      for (const { 0: reference, index: at } of written.matchAll(characterReference)) {
        if (!isDecoded(reference)) continue;
        const known = references.get(reference);
        references.set(reference, { offset: known?.offset ?? offset + at, total: (known?.total ?? 0) + 1 });
      }
      for (const { 0: escape, index: at } of written.matchAll(/\\[!-/:-@[-`{-~]/g)) {
        if (isNeeded(escape.charAt(1), written, at, offset === 0 ? '\n' : body.charAt(offset - 1))) continue;
        needless = needless
          ? { ...needless, total: needless.total + 1 }
          : { offset: offset + at, sign: escape.charAt(1), total: 1 };
      }
    }
    return undefined;
  });
  for (const [reference, { offset, total }] of references) {
    issues.push({
      offset,
      code: 'markdown/sign-lost',
      message: `"${reference}" is a character reference; the page would show the character it stands for.${alike(total)}`,
      help: 'Write the character itself, or a backslash before the & to show it as it is.',
    });
  }
  if (needless) {
    const { offset, sign, total } = needless;
    issues.push({
      offset,
      code: 'markdown/backslash',
      severity: 'warning',
      message: `The backslash before "${sign}" is not shown, and not needed: in an article the sign is text.${alike(total)}`,
      help: 'Remove it, or write two if the article prints one.',
    });
  }
  return issues;
}

/**
 * What Markdown may take for a character reference, by its own bounds; not behind a backslash, unless that is one of a pair,
 * which stands for a backslash and takes nothing from the &.
 */
const characterReference = /&(?<=(?<!\\)(?:\\\\)*&)(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** Whether Markdown puts a character in its place: a name that stands for none stays text. */
function isDecoded(reference: string): boolean {
  return reference.charAt(1) === '#' || decodeNamedCharacterReference(reference.slice(1, -1)) !== false;
}

function alike(total: number): string {
  return total > 1 ? ` There are ${total} like it.` : '';
}

function told(offset: number, what: string, sign: string, help: string): BodyIssue {
  return { offset, code: 'markdown/sign-lost', message: `This "${sign}" ${what}.`, help };
}

/** Whether Markdown would read something else without the backslash: inside a line few signs mean anything here. */
function isNeeded(sign: string, text: string, at: number, before: string): boolean {
  if ('\\[]<'.includes(sign)) return true;
  if (sign === '&') return /^&#?\w+;/.test(text.slice(at + 1));
  const isAtStart = isLineStart(text, at) && (at > 0 || /[\n>\s]/.test(before));
  if ('#>+-*=_|:`~'.includes(sign)) return isAtStart || sign === '|' || (sign === '#' && isLineEnd(text, at + 2));
  return '.)'.includes(sign) && isNumbered(text, at);
}

// Looked at from the place on, never from the beginning of the text: a text may hold a hundred thousand of them.

/** Whether only blanks stand between the beginning of the line and the place. */
function isLineStart(text: string, at: number): boolean {
  let start = at;
  while (' \t'.includes(text.charAt(start - 1)) && start > 0) start -= 1;
  return start === 0 || text.charAt(start - 1) === '\n';
}

/** Whether the line holds up to nine digits before the place, and nothing else: the number of a list. */
function isNumbered(text: string, at: number): boolean {
  let start = at;
  while (/\d/.test(text.charAt(start - 1)) && at - start < 10) start -= 1;
  return start < at && at - start <= 9 && isLineStart(text, start);
}

/** Whether nothing but blanks follows in the line, where a sign would close a sub-heading. */
function isLineEnd(text: string, from: number): boolean {
  let end = from;
  while (' \t'.includes(text.charAt(end)) && end < text.length) end += 1;
  return end === text.length || text.charAt(end) === '\n';
}

/** A list as print has it: its numbers and bullets are characters of the text, which the page does not make anew. */
function keepMarkers(list: List, body: string): void {
  list.data = { ...list.data, hName: 'ul', hProperties: { dataPrinted: true } };
  for (const item of list.children) {
    const start = item.position?.start.offset ?? 0;
    const [first] = item.children;
    const end = first?.position?.start.offset ?? item.position?.end.offset ?? start;
    const marker = textOf(body, start, end);
    if (first?.type === 'paragraph') first.children.unshift({ ...marker, value: `${marker.value} ` });
    else item.children.unshift(paragraphOf(marker));
  }
}

/** A stretch of the body as text, without the white space at its end. */
function textOf(body: string, start: number, end: number): Text {
  const value = body.slice(start, end).trimEnd();
  return { type: 'text', value, position: { start: pointAt(start), end: pointAt(start + value.length) } };
}

function paragraphOf(text: Text): Paragraph {
  return { type: 'paragraph', children: [text], ...(text.position && { position: text.position }) };
}

/** Of a place only the offset is read. */
function pointAt(offset: number): NonNullable<Nodes['position']>['start'] {
  return { line: 1, column: 1, offset };
}
