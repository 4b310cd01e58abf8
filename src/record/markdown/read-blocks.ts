import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { asWritten } from '../problems/as-written.ts';
import { isWebAddress, parseQualifiedId, type Reference } from '../schemas/fields.ts';
import { nounOf, type Kind } from '../schemas/kinds.ts';
import type { BodyIssue, BodyReference } from './body-parts.ts';

/**
 * What a body refers to, and what it must not hold. Embedded records get their place in the tree, headings their rank.
 *
 * @param tree changed in place
 */
export function readBlocks(
  tree: Root,
  body: string,
): { readonly references: readonly BodyReference[]; readonly issues: readonly BodyIssue[] } {
  const issues: BodyIssue[] = [];
  const references: BodyReference[] = [];
  let rank: Heading['depth'] = 1;
  visit(tree, (node) => {
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
    } else if (node.type === 'heading') {
      // The page has the one heading of the first rank; below it no rank is skipped, whatever the body begins with.
      rank = Math.min(Math.max(node.depth, 2), rank + 1, 4) as Heading['depth'];
      node.depth = rank;
    } else if (node.type === 'paragraph') {
      const table = /(?<=\|[^\n]*\n)[ \t]*(?=[^\n]*\|)\|?(?:[ \t]*:?-+:?[ \t]*(?:\||(?=\n|$)))+[ \t]*(?=\n|$)/.exec(
        body.slice(offset, end),
      );
      if (table && !body.slice(offset, offset + table.index).includes('\\|')) {
        issues.push({
          offset,
          code: 'markdown/table',
          message: 'This is a table, and its bars and dashes would be shown as text.',
          help: 'Write each row as a line of a list, or the table as sentences; put a backslash before the bars to show them.',
        });
      }
    }
  });
  return { references, issues };
}

/** The kinds a body can embed. */
export const embeddable: readonly Kind[] = ['quotes', 'claims', 'events', 'actors', 'places', 'sources'];

/** Whether a noun (`quote`) names a kind of record that a body can embed. */
export function isEmbeddable(name: string): boolean {
  return embeddable.some((kind) => nounOf[kind] === name);
}

function embedTarget(name: string, id: string | null | undefined): Reference | undefined {
  const kind = embeddable.find((candidate) => nounOf[candidate] === name);
  return kind && id ? { kind, id } : undefined;
}
