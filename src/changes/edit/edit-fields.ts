import { isCollection, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { parseSource } from '../../record/source/parse-source.ts';
import { parseYaml } from '../../record/source/parse-yaml.ts';
import {
  isPlainList,
  type KeyPath,
  type PlainMap,
  type PlainValue,
  type MarkdownFile,
} from '../../record/source/source-file.ts';
import { formatFields, formatScalar, type ScalarStyle } from './format-frontmatter.ts';
import { applyEdits, type TextEdit } from './text-edits.ts';
import {
  columnOf,
  endOf,
  endOfLine,
  endOfPair,
  isBlockScalar,
  pairsOf,
  startOf,
  startOfLine,
  type FieldPair,
} from './yaml-nodes.ts';

/** A change to the frontmatter of a file. Paths are those of the frontmatter as plain data. */
export type FieldEdit =
  /** Another text in the place of one. */
  | { readonly do: 'set'; readonly path: KeyPath; readonly text: string }
  /**
   * A new field of the group at `path` (empty for the file's own). It is placed after the last field that stands
   * before it in `order`. A list item that is text becomes a group, with the text under `textBecomes`.
   */
  | {
      readonly do: 'insert';
      readonly path: KeyPath;
      readonly field: string;
      readonly value: PlainValue;
      readonly order: readonly string[];
      readonly textBecomes?: string;
    }
  /** One more item, a text or a group, at the end of a list that is not empty. */
  | { readonly do: 'append'; readonly path: KeyPath; readonly item: string | PlainMap }
  /** A field, or an item of a list, goes. With its last item a list goes as well. */
  | { readonly do: 'remove'; readonly path: KeyPath };

/**
 * The text of a file after some edits of its frontmatter.
 *
 * Only the stretches concerned are written anew: comments, order, quotation marks, line ends and the body stay as they
 * are. Every edit is read back, so that a layout this does not foresee fails loudly instead of changing what it says.
 */
export function editFields(file: MarkdownFile, edits: readonly FieldEdit[]): string {
  let current = file;
  for (const edit of edits) {
    const text = applyEdits(current.text, [planEdit(current, edit)]);
    const next = parseSource({ ...current, text }).file;
    const meant = editedData(current.frontmatter, edit);
    if (!next || !isSame(next.frontmatter, meant) || bodyOf(next) !== bodyOf(current)) {
      throw new Error(`${file.path}: \`${edit.path.join('.')}\` could not be edited in place.`);
    }
    current = next;
  }
  return current.text;
}

function bodyOf(file: MarkdownFile): string {
  return file.text.slice(file.bodyStart);
}

function planEdit(file: MarkdownFile, edit: FieldEdit): TextEdit {
  const yaml = file.text.slice(file.yamlStart, file.yamlEnd);
  const { start, end, text } = planIn({ yaml, root: parseYaml(yaml).contents, path: file.path }, edit);
  return { start: start + file.yamlStart, end: end + file.yamlStart, text };
}

/** A file's frontmatter, parsed for positions; offsets here are into the YAML. */
interface OpenYaml {
  readonly yaml: string;
  readonly root: Node | null;
  /** The file's, for messages. */
  readonly path: string;
}

function planIn(source: OpenYaml, edit: FieldEdit): TextEdit {
  const { yaml } = source;
  switch (edit.do) {
    case 'set': {
      const { node, inFlow } = findPlace(source, edit.path);
      if (!isScalar(node)) throw new Error(`${source.path}: \`${edit.path.join('.')}\` is not a text.`);
      return setScalar(yaml, node, edit.text, inFlow);
    }
    case 'insert':
      return insertField(source, edit);
    case 'append': {
      const { node } = findPlace(source, edit.path);
      const last = isSeq(node) ? (node.items.at(-1) as Node | undefined) : undefined;
      if (!isSeq(node) || !last)
        throw new Error(`${source.path}: \`${edit.path.join('.')}\` is not a list with items.`);
      if (node.flow) {
        const at = endOf(yaml, last);
        return { start: at, end: at, text: `, ${flowValue(edit.item)}` };
      }
      const at = endOfLine(yaml, endOf(yaml, last));
      return { start: at, end: at, text: `\n${blockItem(edit.item, indentOfItem(yaml, last))}` };
    }
    case 'remove':
      return removeAt(source, edit.path);
  }
}

interface Place {
  readonly node: Node | null;
  /** The field whose value it is, when the last step is a field. */
  readonly pair?: FieldPair;
  /** Whether it stands between brackets or braces. */
  readonly inFlow: boolean;
}

function findPlace({ root, path: file }: OpenYaml, path: KeyPath): Place {
  let place: Place = { node: root, inFlow: false };
  for (const step of path) {
    const { node } = place;
    const inFlow = place.inFlow || (isCollection(node) && node.flow === true);
    if (isMap(node)) {
      const pair = pairsOf(node).find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) throw new Error(`${file} has no \`${path.join('.')}\`.`);
      place = { node: pair.value, pair, inFlow };
    } else if (isSeq(node)) {
      place = { node: (node.items[Number(step)] as Node | undefined) ?? null, inFlow };
    } else throw new Error(`${file} has no \`${path.join('.')}\`.`);
  }
  return place;
}

function setScalar(yaml: string, node: Scalar, text: string, inFlow: boolean): TextEdit {
  const start = startOf(node);
  const end = endOf(yaml, node);
  const style: ScalarStyle = node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE' ? node.type : 'PLAIN';
  // The words of a block move up to the line of its `|` or `>`, which may end in a comment.
  const comment = isBlockScalar(node) ? (/^.*?[ \t](#[^\n]*)/.exec(yaml.slice(start, end))?.[1] ?? '') : '';
  return { start, end, text: `${formatScalar(text, style, inFlow)}${comment === '' ? '' : ` ${comment}`}` };
}

function insertField(source: OpenYaml, edit: Extract<FieldEdit, { do: 'insert' }>): TextEdit {
  const { yaml } = source;
  const { node, inFlow } = findPlace(source, edit.path);
  if (isScalar(node) && edit.textBecomes !== undefined && typeof node.value === 'string') {
    const group = { [edit.textBecomes]: node.value, [edit.field]: edit.value };
    const start = startOf(node);
    return {
      start,
      end: endOf(yaml, node),
      text: inFlow ? flowGroup(group) : indented(formatFields(group), columnOf(yaml, start)),
    };
  }
  const first = isMap(node) ? pairsOf(node)[0] : undefined;
  if (!isMap(node) || !first) throw new Error(`${source.path}: \`${edit.path.join('.')}\` is not a group.`);
  const earlier = edit.order.slice(0, edit.order.indexOf(edit.field));
  const before = pairsOf(node).findLast(({ key }) => isScalar(key) && earlier.includes(String(key.value)));
  const startOfFirst = startOf(first.key);
  if (node.flow) {
    const field = flowGroup({ [edit.field]: edit.value })
      .slice(1, -1)
      .trim();
    const at = before ? endOfPair(yaml, before) : startOfFirst;
    return { start: at, end: at, text: before ? `, ${field}` : `${field}, ` };
  }
  const column = columnOf(yaml, startOfFirst);
  const lineBreak = `\n${' '.repeat(column)}`;
  const field = indented(formatFields({ [edit.field]: edit.value }), column);
  if (!before) return { start: startOfFirst, end: startOfFirst, text: `${field}${lineBreak}` };
  const at = endOfLine(yaml, endOfPair(yaml, before));
  return { start: at, end: at, text: `${lineBreak}${field}` };
}

function removeAt(source: OpenYaml, path: KeyPath): TextEdit {
  const { yaml } = source;
  const parent = findPlace(source, path.slice(0, -1));
  const last = path.at(-1) ?? '';
  if (isSeq(parent.node)) {
    if (parent.node.items.length === 1) return removeAt(source, path.slice(0, -1));
    const item = parent.node.items[Number(last)] as Node;
    if (parent.node.flow) return removeBetweenCommas(yaml, startOf(item), endOf(yaml, item));
    return wholeLines(yaml, yaml.lastIndexOf('-', startOf(item) - 1), endOf(yaml, item));
  }
  const { pair } = findPlace(source, path);
  if (!pair) throw new Error(`${source.path} has no \`${path.join('.')}\`.`);
  const start = startOf(pair.key);
  const end = endOfPair(yaml, pair);
  if (isCollection(parent.node) && parent.node.flow) return removeBetweenCommas(yaml, start, end);
  const isFirstOfItem = yaml.slice(startOfLine(yaml, start), start).includes('-');
  if (!isFirstOfItem) return wholeLines(yaml, start, end);
  // The hyphen stays, for the field after it.
  const lineEnd = endOfLine(yaml, end);
  return { start, end: lineEnd + yaml.slice(lineEnd).search(/\S/), text: '' };
}

function wholeLines(yaml: string, start: number, end: number): TextEdit {
  const lineEnd = endOfLine(yaml, end);
  return { start: startOfLine(yaml, start), end: Math.min(lineEnd + 1, yaml.length), text: '' };
}

function removeBetweenCommas(yaml: string, start: number, end: number): TextEdit {
  const after = /^\s*,\s*/.exec(yaml.slice(end))?.[0].length;
  if (after !== undefined) return { start, end: end + after, text: '' };
  const before = /,\s*$/.exec(yaml.slice(0, start))?.[0].length ?? 0;
  return { start: start - before, end, text: '' };
}

/** Fields between braces, on one line. */
function flowGroup(group: PlainMap): string {
  return `{ ${Object.entries(group)
    .map(([key, value]) => `${key}: ${flowValue(value)}`)
    .join(', ')} }`;
}

function flowValue(value: PlainValue): string {
  if (typeof value === 'string') return formatScalar(value, 'PLAIN', true);
  return isPlainList(value) ? `[${value.map(flowValue).join(', ')}]` : flowGroup(value);
}

/** An item of a list on lines of its own, behind its hyphen. */
function blockItem(item: string | PlainMap, indent: string): string {
  const lead = `${indent}- `;
  return `${lead}${typeof item === 'string' ? formatScalar(item) : indented(formatFields(item), lead.length)}`;
}

/** Lines of YAML, all but the first moved to a column; without the last line's end. */
function indented(fields: string, column: number): string {
  return fields
    .trimEnd()
    .split('\n')
    .join(`\n${' '.repeat(column)}`);
}

/** The white space before the hyphen of a list item. */
function indentOfItem(yaml: string, item: Node): string {
  const line = yaml.slice(startOfLine(yaml, startOf(item)), startOf(item));
  return line.slice(0, Math.max(0, line.lastIndexOf('-')));
}

/** What an edit makes of the data, worked out apart from the text: what is read back must be this. */
function editedData(data: PlainMap, edit: FieldEdit): PlainMap {
  switch (edit.do) {
    case 'set':
      return changeAt(data, edit.path, () => edit.text);
    case 'append':
      return changeAt(data, edit.path, (list) => [...(isPlainList(list) ? list : []), edit.item]);
    case 'insert':
      return changeAt(data, edit.path, (group) => ({
        ...(typeof group === 'string' ? { [edit.textBecomes ?? '']: group } : isPlainList(group) ? {} : group),
        [edit.field]: edit.value,
      }));
    case 'remove': {
      const parent = edit.path.slice(0, -1);
      const last = edit.path.at(-1);
      const list = valueAt(data, parent);
      if (list !== undefined && isPlainList(list) && list.length === 1)
        return editedData(data, { do: 'remove', path: parent });
      return changeAt(data, parent, (value) =>
        isPlainList(value)
          ? value.filter((_item, index) => index !== last)
          : Object.fromEntries(Object.entries(value).filter(([key]) => key !== last)),
      );
    }
  }
}

/** The value at a path of frontmatter; undefined where the path leads nowhere. */
export function valueAt(value: PlainValue, path: KeyPath): PlainValue | undefined {
  return path.reduce<PlainValue | undefined>(
    (at, step) =>
      typeof at === 'object' && Object.hasOwn(at, step)
        ? (at as Readonly<Record<string | number, PlainValue>>)[step]
        : undefined,
    value,
  );
}

function changeAt(data: PlainMap, path: KeyPath, change: (value: PlainValue) => PlainValue): PlainMap {
  const changed = (value: PlainValue, [step, ...rest]: KeyPath): PlainValue => {
    if (step === undefined) return change(value);
    if (isPlainList(value)) return value.map((item, index) => (index === step ? changed(item, rest) : item));
    return { ...(value as PlainMap), [step]: changed((value as PlainMap)[step] ?? '', rest) };
  };
  return changed(data, path) as PlainMap;
}

/** Whether two values say the same; the order of fields says nothing. */
export function isSame(a: PlainValue, b: PlainValue): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  if (isPlainList(a) !== isPlainList(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => {
      const [inA, inB] = [valueAt(a, [key]), valueAt(b, [key])];
      return inA !== undefined && inB !== undefined && isSame(inA, inB);
    })
  );
}
