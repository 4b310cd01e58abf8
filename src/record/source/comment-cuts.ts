import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { parseYaml } from './parse-yaml.ts';
import type { KeyPath, MarkdownFile } from './source-file.ts';

/** A value that a comment follows on its line, where the editor may have meant all of it as the value. */
export interface CommentCut {
  readonly path: KeyPath;
  /** The line from where the value begins: `Orr wins # 1 spot`. */
  readonly line: string;
  /** What YAML keeps of it. */
  readonly kept: string;
}

/**
 * The values without quotation marks that ` #` ends before the end of their line.
 *
 * To YAML the rest is a comment. After an id or a date it is meant as one; in a headline or a quote it was part of the
 * words, and nobody is told that they are lost.
 *
 * @example
 * findCommentCuts(file) // `headline: Orr wins # 1 spot` => [{ path: ['headline'], kept: 'Orr wins', ... }]
 */
export function findCommentCuts(file: MarkdownFile): readonly CommentCut[] {
  const yaml = file.text.slice(file.yamlStart, file.yamlEnd);
  // Nearly all have no such sign, which the first test says at once.
  if (!/\s#/.test(yaml) || !/[^\s#][^\n]*\s#/.test(yaml)) return [];
  const cuts: CommentCut[] = [];
  const visit = (node: Node | null, path: KeyPath, keyEnd: number): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue;
        visit(value as Node | null, [...path, String(key.value)], (key.range?.[1] ?? 0) + 1);
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) visit(item as Node | null, [...path, index], 0);
    } else if (node === null || (isScalar(node) && node.type === 'PLAIN')) {
      const [start, end] = node?.range && node.range[0] < node.range[1] ? node.range : [keyEnd, keyEnd];
      const rest = /^[ \t]+#[^\n\r]*/.exec(yaml.slice(end))?.[0];
      if (rest === undefined || end === 0) return;
      cuts.push({
        path,
        line: (yaml.slice(start, end) + rest).replace(/\s+/g, ' ').trim(),
        kept: yaml.slice(start, end).trim(),
      });
    }
  };
  visit(parseYaml(yaml).contents, [], 0);
  return cuts;
}
