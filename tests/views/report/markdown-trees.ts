import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/**
 * The parser that Astro brings for its own Markdown. Its types are left out: they give those of Markdown and HTML
 * trees kinds of nodes, for every file of the project, that nothing here has.
 */
const parserWithExtensions = ['satteri'].join();
const { markdownToMdast } = (await import(parserWithExtensions)) as {
  markdownToMdast: (markdown: string, options: { features: Readonly<Record<string, boolean>> }) => Root;
};

/** What two parsers make of a text: CommonMark's, and one with all of GitHub's additions, footnotes and formulas. */
export function treesOf(markdown: string): Root[] {
  const github = markdownToMdast(markdown, {
    features: { gfm: true, math: true, superscript: true, subscript: true, frontmatter: true },
  });
  return [unified().use(remarkParse).parse(markdown), github];
}

/** The types of a tree's nodes, but for those of pieces of HTML that are just these. */
export function typesIn(tree: Root, allowed: RegExp): string[] {
  const types = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'html' && allowed.test(node.value)) return;
    types.add(node.type === 'html' ? `html ${node.value}` : node.type);
  });
  return [...types].sort();
}

/** The stretches of text that hosts look through, those in `code` left out. */
export function textsIn(tree: Root): string[] {
  const texts: string[] = [];
  let isCode = false;
  visit(tree, (node) => {
    if (node.type === 'html') isCode = node.value === '<code>' || (isCode && node.value !== '</code>');
    if (node.type === 'text' && !isCode) texts.push(node.value);
  });
  return texts;
}

/** All that GitHub and other hosts turn into something else in a text. */
export const turnedIntoSomething =
  /@[A-Za-z0-9]|#\d|gh-\d|[0-9a-f]{7}|:\/\/|www\.|:[A-Za-z0-9_+-]+:|[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/i;
