import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';

/** A field as the parser gives it: where nothing is written after the colon, there is no value or an empty one. */
export interface FieldPair {
  readonly key: Node;
  readonly value: Node | null;
}

export function pairsOf(map: YAMLMap): readonly FieldPair[] {
  return map.items as FieldPair[];
}

export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/**
 * Where the last character of a node ends, as an offset into the YAML.
 *
 * YAML's range of a list or a group reaches to where the next thing begins, and that of a block of text includes the empty
 * lines after it. This function leaves out what belongs to the lines below.
 */
export function endOf(yaml: string, node: Node): number {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = node.items.at(-1);
    if (isMap(node) && last) return endOfPair(yaml, last as FieldPair);
    if (isSeq(node) && last) return endOf(yaml, last as Node);
  }
  const end = node.range?.[1] ?? 0;
  if (!isBlockScalar(node)) return end;
  const block = yaml.slice(startOf(node), end);
  // With a plus in its first line a block keeps the empty lines after it: they are words of it.
  const own = /^[|>]\d?\+/.test(block) ? block.replace(/\n$/, '') : block.trimEnd();
  return startOf(node) + own.length;
}

/** A field without a value ends with its colon. */
export function endOfPair(yaml: string, { key, value }: FieldPair): number {
  const colon = (key.range?.[1] ?? 0) + 1;
  return value ? Math.max(endOf(yaml, value), colon) : colon;
}

/** Text in the form of `|` or `>`, on the lines below. */
export function isBlockScalar(node: Node): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

export function startOfLine(yaml: string, at: number): number {
  return yaml.lastIndexOf('\n', at - 1) + 1;
}

/** Before the line end, so that a comment on the line stays on it. */
export function endOfLine(yaml: string, at: number): number {
  const newline = yaml.indexOf('\n', at);
  return newline === -1 ? yaml.length : newline;
}

export function columnOf(yaml: string, at: number): number {
  return at - startOfLine(yaml, at);
}
