import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { fieldsOf, type FieldForm, type FieldShape } from '../../record/schemas/field-shapes.ts';
import { parseSource } from '../../record/source/parse-source.ts';
import { parseYaml } from '../../record/source/parse-yaml.ts';
import type { SourceFile } from '../../record/source/source-file.ts';
import { isSame } from './edit-fields.ts';
import { applyEdits, type TextEdit } from './text-edits.ts';
import { columnOf, endOfLine, endOfPair, pairsOf, startOf, startOfLine } from './yaml-nodes.ts';

/**
 * A file's text with the fields of its frontmatter in the order of its schema, those in groups as well.
 *
 * Whole lines move, so every field keeps its form, the comment behind it and the comment lines above it. A group with
 * fields its schema does not know, one between braces, and one with comments or empty lines between the fields of a
 * list item is left as it is.
 */
export function orderFields(file: SourceFile): string {
  let current = file;
  let fields = fieldNodes(current);
  // A group is moved with the field it belongs to, so inner ones are ordered after the outer, on the new text.
  for (let depth = 0; depth < 6; depth += 1) {
    const edits = editsAtDepth(current, fields, depth);
    if (edits.length === 0) continue;
    const text = applyEdits(current.text, edits);
    const next = parseSource({ ...current, text }).file;
    if (!next || !isSame(next.frontmatter, current.frontmatter)) return current.text;
    current = next;
    fields = fieldNodes(current);
  }
  return current.text;
}

function yamlOf({ text, yamlStart, yamlEnd }: SourceFile): string {
  return text.slice(yamlStart, yamlEnd);
}

function fieldNodes(file: SourceFile): Node | null {
  return parseYaml(yamlOf(file)).contents;
}

function editsAtDepth(file: SourceFile, root: Node | null, depth: number): TextEdit[] {
  const yaml = yamlOf(file);
  const edits: TextEdit[] = [];
  const visit = (node: Node | null, form: FieldForm, at: number): void => {
    if (form.type === 'alternatives') {
      const fitting = form.forms.find((one) => one.type === (isSeq(node) ? 'list' : isMap(node) ? 'group' : 'text'));
      if (fitting) visit(node, fitting, at);
    } else if (isSeq(node) && form.type === 'list') {
      for (const item of node.items) visit(item as Node | null, form.item, at);
    } else if (isMap(node) && form.type === 'group') {
      if (at === depth) {
        const edit = orderPairs(yaml, node, form.fields);
        if (edit) edits.push({ ...edit, start: edit.start + file.yamlStart, end: edit.end + file.yamlStart });
        return;
      }
      for (const { key, value } of pairsOf(node)) {
        const field = form.fields.find(({ name }) => isScalar(key) && key.value === name);
        if (field) visit(value, field.form, at + 1);
      }
    }
  };
  visit(root, { type: 'group', fields: fieldsOf(file.kind) }, 0);
  return edits;
}

/** One field: the lines above it that belong to it, and its own, from its name to the end of its last line. */
interface Piece {
  readonly rank: number;
  readonly above: string;
  readonly own: string;
}

function orderPairs(yaml: string, map: YAMLMap, fields: readonly FieldShape[]): TextEdit | undefined {
  const pairs = pairsOf(map);
  const [first] = pairs;
  if (map.flow || !first) return undefined;
  const names = fields.map(({ name }) => name);
  const start = startOf(first.key);
  const isItem = yaml.slice(startOfLine(yaml, start), start).includes('-');
  const pieces: Piece[] = [];
  let end = start;
  for (const pair of pairs) {
    const rank = isScalar(pair.key) ? names.indexOf(String(pair.key.value)) : -1;
    const above = yaml.slice(end, startOf(pair.key));
    // Between the fields of a list item only line ends and indentation may stand.
    if (rank === -1 || (isItem && above.trim() !== '')) return undefined;
    end = endOfLine(yaml, endOfPair(yaml, pair));
    pieces.push({ rank, above, own: yaml.slice(startOf(pair.key), end) });
  }
  const ordered = pieces.toSorted((a, b) => a.rank - b.rank);
  if (ordered.every((piece, index) => piece === pieces[index])) return undefined;
  const lineBreak = `\n${' '.repeat(columnOf(yaml, start))}`;
  const text = ordered.map(({ above, own }, index) => {
    // What stood first begins where the group does; anything else begins with the line end before it.
    const before = above === '' ? lineBreak : above;
    return `${index === 0 ? before.replace(/^\n */, '') : before}${own}`;
  });
  return { start, end, text: text.join('') };
}
