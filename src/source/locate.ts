import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { parseYaml } from './parse-yaml.ts';
import { positionAt, type Position } from './position.ts';
import type { KeyPath, SourceFile } from './source-file.ts';

/**
 * Where a frontmatter value stands, for a problem's line and column.
 *
 * The YAML is parsed a second time, because positions are needed only for the few files that have a problem.
 * A path that leads nowhere (a missing field) gives the nearest thing that exists: the map it is missing from,
 * or the first line of the file.
 *
 * @param part `key` points at the key of the last step where it has one, for a key that should not be there.
 */
export function locate(file: SourceFile, path: KeyPath, part: 'key' | 'value' = 'value'): Position {
  return positionAt(file.text, offsetOf(file, path, part));
}

/** Where the `offset`th character of the body stands in the file. */
export function locateInBody(file: SourceFile, offset: number): Position {
  return positionAt(file.text, file.bodyStart + offset);
}

function offsetOf(file: SourceFile, path: KeyPath, part: 'key' | 'value'): number {
  let node: Node | null = parseYaml(file.text.slice(file.yamlStart, file.yamlEnd)).contents;
  let offset = path.length === 0 ? 0 : file.yamlStart;
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) return depth === 0 ? 0 : offset;
      const keyNode = pair.key as Node;
      const valueNode = pair.value as Node | null;
      const atKey = (isLast && part === 'key') || !valueNode || isEmpty(valueNode);
      offset = file.yamlStart + startOf(atKey ? keyNode : valueNode);
      node = valueNode;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) return offset;
      offset = file.yamlStart + startOf(item);
      node = item;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.range?.[0] === node.range?.[1];
}
