import { isMap, isScalar, isSeq, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import { parseYaml } from './parse-yaml.ts';
import { positionAt, type Position } from './position.ts';
import type { KeyPath, MarkdownFile } from './source-file.ts';

/**
 * Where a frontmatter value stands, for a problem's line and column.
 *
 * The YAML is parsed a second time, because positions are needed only for the few files that have a problem.
 * A value in block form (`|`, `>`) stands where its words begin, and an empty one where its key does.
 * A path that leads nowhere (a missing field) gives the nearest thing that exists: the map it is missing from,
 * or the first line of the file.
 *
 * @param part `key` points at the key of the last step where it has one, for a key that should not be there.
 */
export function locate(file: MarkdownFile, path: KeyPath, part: 'key' | 'value' = 'value'): Position {
  return positionAt(file.text, offsetOf(file, path, part));
}

/** Where the `offset`th character of the body stands in the file. */
export function locateInBody(file: MarkdownFile, offset: number): Position {
  return positionAt(file.text, file.bodyStart + offset);
}

interface Parsed {
  readonly file: MarkdownFile;
  readonly document: Document.Parsed;
  /** The pairs of each map by key, filled as they are asked for. */
  readonly pairs: Map<YAMLMap, ReadonlyMap<unknown, Pair>>;
}

/** The file asked about last: problems come file by file, and a file can have thousands. */
let last: Parsed | undefined;

function parsed(file: MarkdownFile): Parsed {
  if (last?.file !== file) {
    last = { file, document: parseYaml(file.text.slice(file.yamlStart, file.yamlEnd)), pairs: new Map() };
  }
  return last;
}

function findPair({ pairs }: Parsed, map: YAMLMap, key: string | number): Pair | undefined {
  let byKey = pairs.get(map);
  if (!byKey) {
    byKey = new Map(map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : undefined, pair]));
    pairs.set(map, byKey);
  }
  return byKey.get(key);
}

function offsetOf(file: MarkdownFile, path: KeyPath, part: 'key' | 'value'): number {
  const source = parsed(file);
  let node: Node | null = source.document.contents;
  let offset = path.length === 0 ? 0 : file.yamlStart;
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isMap(node)) {
      const pair = findPair(source, node, step);
      if (!pair) return depth === 0 ? 0 : offset;
      const keyNode = pair.key as Node;
      const valueNode = pair.value as Node | null;
      const atKey = (isLast && part === 'key') || !valueNode || isEmpty(valueNode);
      offset = startOf(file, atKey ? keyNode : valueNode);
      node = valueNode;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) return offset;
      offset = startOf(file, item);
      node = item;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(file: MarkdownFile, node: Node): number {
  const start = file.yamlStart + (node.range?.[0] ?? 0);
  if (!isScalar(node) || (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED')) return start;
  // The line of `|` or `>` may end in a comment; the words begin below.
  const words = file.text.slice(start, file.yamlStart + (node.range?.[1] ?? 0)).search(/(?<=\n\s*)\S/);
  return words === -1 ? start : start + words;
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.range?.[0] === node.range?.[1];
}
