import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import type { PlainMap, PlainValue } from './source-file.ts';

/** Something wrong in YAML, at an offset into it. */
export interface YamlIssue {
  readonly offset: number;
  readonly code: string;
  readonly message: string;
  readonly help: string;
}

/** Deeper nesting than any schema needs; a bound on what hostile files can make the walk do. */
const maxDepth = 12;

/** Parses YAML with the failsafe schema: maps, lists and text, nothing guessed from how a scalar looks. */
export function parseYaml(yaml: string): Document.Parsed {
  return parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, uniqueKeys: true, merge: false });
}

/**
 * Frontmatter as plain data, or what is wrong with it.
 *
 * Anchors, aliases and tags are refused: an editor has no use for them, and they are how YAML bombs are built.
 *
 * @example
 * readYaml('name: No\ndate: 2017') // => { value: { name: 'No', date: '2017' }, issues: [] }
 */
export function readYaml(yaml: string): { value: PlainMap; issues: YamlIssue[] } {
  const document = parseYaml(yaml);
  const issues: YamlIssue[] = document.errors.map((error) => ({
    offset: error.pos[0],
    code: error.code === 'DUPLICATE_KEY' ? 'yaml/duplicate-key' : 'yaml/malformed',
    message:
      error.code === 'DUPLICATE_KEY'
        ? 'This key stands twice in the same record.'
        : `The frontmatter is not valid YAML: ${firstLine(error.message)}.`,
    help: yamlHelp[error.code] ?? 'Check indentation, colons and quotation marks around here.',
  }));
  if (issues.length > 0) return { value: {}, issues };
  if (!isMap(document.contents)) {
    const message = document.contents ? 'The frontmatter is not a list of fields.' : 'The frontmatter is empty.';
    return {
      value: {},
      issues: [
        {
          offset: 0,
          code: 'yaml/malformed',
          message,
          help: 'Write one `field: value` per line between the two lines of dashes.',
        },
      ],
    };
  }
  const value = plainValue(document.contents, 0, issues) as PlainMap;
  return { value: issues.length > 0 ? {} : value, issues };
}

const yamlHelp: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Keep one of the two.',
  BLOCK_AS_IMPLICIT_KEY: 'Put quotation marks around a value that holds a colon followed by a space.',
  MULTIPLE_DOCS: 'Close the frontmatter with one line of three dashes, and put the text after it.',
  TAB_AS_INDENT: 'Indent with spaces, not with tabs.',
  MISSING_CHAR:
    'A quotation mark or bracket is not closed; close it, or put the whole value in the other kind of quotation mark.',
};

function plainValue(node: Node | null, depth: number, issues: YamlIssue[]): PlainValue {
  if (!node) return '';
  const offset = node.range?.[0] ?? 0;
  const refuse = (message: string, help: string) => {
    issues.push({ offset, code: 'yaml/unsupported', message, help });
    return '';
  };
  if (isAlias(node)) return refuse('YAML aliases (`*name`) are not read here.', 'Write the value out.');
  if (node.tag)
    return refuse('YAML tags (`!name`) are not read here.', 'Remove the tag; write the value as plain text.');
  if ('anchor' in node && node.anchor)
    return refuse(
      'YAML anchors (`&name`) are not read here.',
      'Remove the anchor; put a value that begins with & in quotation marks.',
    );
  if (depth > maxDepth)
    return refuse('The frontmatter is nested too deeply.', 'No field needs this depth; check the indentation.');
  if (isScalar(node)) {
    const text = typeof node.value === 'string' ? node.value : String(node.value ?? '');
    return text;
  }
  if (isSeq(node)) return node.items.map((item) => plainValue(item as Node | null, depth + 1, issues));
  if (!isMap(node)) return refuse('This is not YAML the site reads.', 'Write fields, lists and text only.');
  const map = Object.create(null) as Record<string, PlainValue>;
  for (const pair of node.items) {
    const key = pair.key as Node | null;
    if (!isScalar(key) || typeof key.value !== 'string' || key.tag || key.anchor) {
      refuse('A key is not plain text.', 'Write `field: value`.');
      continue;
    }
    map[key.value] = plainValue(pair.value as Node | null, depth + 1, issues);
  }
  return map;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/[.:]\s*$/, '');
}
