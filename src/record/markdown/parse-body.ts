import type { ElementContent, Root, Text as HastText } from 'hast';
import type { Heading, Paragraph, Root as MdastRoot, Text } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { asWritten } from '../problems/as-written.ts';
import type { ProblemCode } from '../problems/codes.ts';
import { isWebAddress, parseQualifiedId, type Reference } from '../schemas/fields.ts';
import { nounOf, type Kind } from '../schemas/kinds.ts';

/** Something a body must not hold, at a UTF-16 offset into the body. */
export interface BodyIssue {
  readonly offset: number;
  readonly code: ProblemCode;
  readonly message: string;
  readonly help: string;
}

/** A record that a body links to or embeds. */
export interface BodyReference {
  /** The stretch of the body it is written as. */
  readonly offset: number;
  readonly end: number;
  readonly to: Reference;
  readonly as: 'link' | 'embed';
}

/** A body, parsed: its HTML tree (not yet sanitised), what it refers to, and what is wrong with it. */
export interface Body {
  readonly tree: Root;
  readonly references: readonly BodyReference[];
  readonly issues: readonly BodyIssue[];
}

/** A line that could be Markdown. Text without any is paragraphs and nothing else. */
const markdownCharacter = /[\\`*_[\]<&]|:[A-Za-z:]|^[ \t]|^[-+=~>#]|^\d+[.)]|[ \t]$|\r/m;

/**
 * Parses a body.
 *
 * Most news text uses nothing of Markdown but blank lines; it is split directly, which gives the same tree
 * (a property test holds the two together) at a fraction of the cost of the full parser.
 */
export function parseBody(body: string): Body {
  if (!markdownCharacter.test(body)) return { tree: splitParagraphs(body), references: [], issues: [] };
  const offset = tooDeepAt(body);
  if (offset !== undefined) return refuseDepth(body, offset);
  return parseTree(markdown.parse(body), body);
}

/** Quotations, lists and emphasis inside each other: a record needs three or four; a parser's stack ends somewhere. */
const mostContainers = 40;
/** As many lines are a book; the parser takes its time for each, however short. A text without markup can have more. */
const mostLines = 20_000;
/** Signs of Markdown in the whole body; the parser keeps a kilobyte or more for each. */
const mostSigns = 100_000;
/** Signs that could open something in one paragraph; each is compared with the others, which takes its time. */
const mostDelimiters = 2000;

/**
 * What the parser does again and again, with a bound on how much of it there may be, in characters.
 *
 * Each was found by attacking it, and costs the square of what is written: a second or two at the bound, hours in a file
 * as large as a record may be. A long report with hundreds of headings and quotations stays far below.
 */
const mostRereading = {
  /** From a sign that could open something to the end of its paragraph, looking for what closes it. */
  ofParagraphs: 20_000_000,
  /** From a quotation or an underlined heading back over the whole body. */
  ofOpenings: 50_000_000,
  /** From an item or a heading back over the whole body, which is quicker. */
  ofItems: 5_000_000_000,
} as const;

/** A quotation that begins, the underline of a heading, or colons that begin a block. */
const opening = /(?<!^[ \t]*>.*\n)^[ \t]*>|^[ \t]*(?:=+|-+)[ \t]*$/gm;
const item = /^[ \t]*(?:[-+*#]|\d{1,9}[.)])/gm;
const colonBlock = /^[ \t]*:::/gm;

/** No record has any; nested, they cost the most of all. */
const mostColonBlocks = 8;

/** Where a body nests deeper or is marked up more than any record is, found without parsing it; undefined where not. */
function tooDeepAt(body: string): number | undefined {
  const containers = new RegExp(
    `^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${mostContainers + 1}}`,
    'm',
  ).exec(body);
  if (containers) return containers.index;
  let offset = 0;
  let rereading = 0;
  for (const paragraph of body.split(/(\n[ \t]*\n)/)) {
    const delimiters = paragraph.match(/[*_[\]`]+|[<{]/g)?.length ?? 0;
    rereading += delimiters * paragraph.length;
    if (delimiters > mostDelimiters || rereading > mostRereading.ofParagraphs) return offset;
    offset += paragraph.length;
  }
  const indented = new RegExp(`^[ \\t]{${mostContainers * 4}}`, 'm').exec(body);
  return (
    indented?.index ??
    nthMatch(body, /\n/g, mostLines) ??
    nthMatch(body, /[*_[\]`<{\\&]+|:(?=[A-Za-z])/g, mostSigns) ??
    nthMatch(body, colonBlock, mostColonBlocks) ??
    nthMatch(body, opening, mostRereading.ofOpenings / body.length) ??
    nthMatch(body, item, mostRereading.ofItems / body.length)
  );
}

/** Where the first match stands that is one too many. */
function nthMatch(text: string, pattern: RegExp, most: number): number | undefined {
  return text.matchAll(pattern).drop(Math.floor(most)).next().value?.index;
}

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

const markdown = unified().use(remarkParse).use(remarkDirective).freeze();
const rehype = unified().use(remarkRehype).freeze();

function parseTree(tree: MdastRoot, body: string): Body {
  const issues: BodyIssue[] = [];
  const references: BodyReference[] = [];
  let rank: Heading['depth'] = 1;
  visit(tree, (node, index, parent) => {
    const offset = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? offset;
    if (node.type === 'html') {
      issues.push({
        offset,
        code: 'markdown/html',
        message: `Raw HTML is not published: ${asWritten(node.value)}.`,
        help: 'Write it as Markdown, or put a backslash before the < to show it as text.',
      });
    } else if (node.type === 'image' || node.type === 'imageReference') {
      issues.push({
        offset,
        code: 'markdown/image',
        message: 'Images are not shown in records.',
        help: 'Remove it, or link to the page that shows it.',
      });
    } else if (node.type === 'definition') {
      issues.push({
        offset,
        code: 'markdown/definition',
        message: 'This line defines a link for elsewhere in the text; it would not be shown itself.',
        help: 'Put the address where it is used, as [words](address), or a backslash before the bracket to show the line.',
      });
    } else if (node.type === 'link') {
      const to = parseQualifiedId(node.url);
      if (to) references.push({ offset, end, to, as: 'link' });
      else if (!isWebAddress(node.url)) {
        issues.push({
          offset,
          code: 'link/unsafe',
          message: `${asWritten(node.url)} is not an address the site links to.`,
          help: 'Link to a web address (https://...) or to a record by folder and id, such as actors/some-id.',
        });
      }
    } else if (node.type === 'leafDirective') {
      const to = embedTarget(node.name, node.attributes?.id);
      const hasMore = node.children.length > 0 || Object.keys(node.attributes ?? {}).some((name) => name !== 'id');
      if (to && !hasMore) {
        references.push({ offset, end, to, as: 'embed' });
        // The place of the record in the tree; whoever renders the body puts the record there.
        node.data = { ...node.data, hName: 'figure', hProperties: { dataEmbed: `${to.kind}/${to.id}` } };
      } else {
        issues.push({
          offset,
          code: 'markdown/directive',
          message: isEmbeddable(node.name)
            ? to
              ? `"::${node.name}" has more than an id; the rest would not be shown.`
              : `"::${node.name}" does not say which ${node.name} to embed.`
            : `"::${node.name}" is not a record that can be embedded.`,
          help: `Write ::quote{id=some-id}; records to embed: ${embeddable.map((kind) => nounOf[kind]).join(', ')}.`,
        });
      }
    } else if (node.type === 'containerDirective') {
      issues.push({
        offset,
        code: 'markdown/directive',
        message: `":::${node.name}" begins a block the site does not know.`,
        help: 'Remove the lines of colons, or put a backslash before them to show them as text.',
      });
    } else if (node.type === 'textDirective' && parent && index !== undefined) {
      // A colon before a word ("at 10:am") is text, not a command; it is put back as it was written.
      const text: Text = { type: 'text', value: body.slice(offset, end), position: node.position };
      (parent as Paragraph).children[index] = text;
      return index + 1;
    } else if (node.type === 'heading') {
      // The page has the one heading of the first rank; below it no rank is skipped, whatever the body begins with.
      rank = Math.min(Math.max(node.depth, 2), rank + 1, 4) as Heading['depth'];
      node.depth = rank;
    } else if (node.type === 'paragraph') {
      const name = /^::(\w+)/.exec(body.slice(offset, offset + 40))?.[1];
      if (name !== undefined && isEmbeddable(name)) {
        issues.push({
          offset,
          code: 'markdown/directive',
          message: `"::${name}" is not written as an embedded record, and would be shown as text.`,
          help: `Write ::${name}{id=some-id} on a line of its own, with empty lines around it.`,
        });
      }
    }
    return undefined;
  });
  return { tree: rehype.runSync(tree), references, issues };
}

const embeddable: readonly Kind[] = ['quotes', 'claims', 'events', 'actors', 'places', 'sources'];

function isEmbeddable(name: string): boolean {
  return embeddable.some((kind) => nounOf[kind] === name);
}

function embedTarget(name: string, id: string | null | undefined): Reference | undefined {
  const kind = embeddable.find((candidate) => nounOf[candidate] === name);
  return kind && id ? { kind, id } : undefined;
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
