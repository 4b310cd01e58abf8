import { isAlias, isMap, isScalar, isSeq, parseDocument, visit, type Document, type Node, type YAMLMap } from 'yaml';
import { asWritten } from '../problems/as-written.ts';
import type { ProblemCode } from '../problems/codes.ts';
import { findBidiControls, findControlCharacters, nameOf } from './hidden-characters.ts';
import { readSimpleYaml } from './read-simple-yaml.ts';
import type { PlainMap, PlainValue } from './source-file.ts';

/** Something wrong in YAML, at an offset into it. */
export interface YamlIssue {
  readonly offset: number;
  readonly code: ProblemCode;
  readonly message: string;
  readonly help: string;
}

/** Deeper nesting than any schema needs; a bound on what hostile files can make the walk do. */
const maxDepth = 12;

type ParserError = Pick<Document.Parsed['errors'][number], 'code' | 'message' | 'pos'>;

/**
 * Parses YAML with the failsafe schema: maps, lists and text, nothing guessed from how a scalar looks.
 *
 * The parser compares every key with every other to find doubles, so that is done here instead.
 */
export function parseYaml(yaml: string): Document.Parsed {
  return parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false, merge: false });
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
  const simple = readSimpleYaml(yaml);
  return simple ? { value: simple, issues: [] } : readAnyYaml(yaml);
}

/** The same by the YAML parser, whatever the frontmatter is. */
export function readAnyYaml(yaml: string): { value: PlainMap; issues: YamlIssue[] } {
  const document = parseYaml(yaml);
  if (document.errors.length > 0) return { value: {}, issues: syntaxIssues(document, yaml) };
  if (!isMap(document.contents)) {
    const message = document.contents ? 'The frontmatter is not made of fields.' : 'The frontmatter is empty.';
    const help = 'Write one `field: value` per line between the two lines of dashes, with a space after the colon.';
    return { value: {}, issues: [{ offset: 0, code: 'yaml/malformed', message, help }] };
  }
  const issues: YamlIssue[] = [];
  const value = plainMap(document.contents, 0, yaml, issues);
  return { value: issues.length > 0 ? {} : value, issues };
}

/** As many slips are told of at once: what is no YAML at all has one on each line, and looking each up takes its time. */
const mostSyntaxIssues = 20;

/** The parser's errors in an editor's words; one for each line, since the others are consequences of the first. */
function syntaxIssues(document: Document.Parsed, yaml: string): YamlIssue[] {
  const issues: YamlIssue[] = [];
  let lineEnd = -1;
  for (const error of document.errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const offset = culprit(document, error, yaml);
    if (offset <= lineEnd) continue;
    lineEnd = yaml.indexOf('\n', offset);
    if (lineEnd === -1) lineEnd = yaml.length;
    issues.push({ offset, ...explain(error) });
    if (issues.length === mostSyntaxIssues) break;
  }
  return issues;
}

/** A quotation mark that is not closed takes in all that follows; what has to be mended is where it began. */
function culprit(document: Document.Parsed, { message, pos: [end] }: ParserError, yaml: string): number {
  // How deep the parser gets depends on the machine; a report must not.
  if (message.includes(overflow)) return 0;
  if (!message.includes(unclosedQuote)) return end + (/^ */.exec(yaml.slice(end))?.[0].length ?? 0);
  let opening = end;
  visit(document, {
    Scalar(_key, { type, range }) {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range && range[0] < end && range[1] >= end) opening = range[0];
    },
  });
  return opening;
}

function explain({ code, message }: ParserError): Omit<YamlIssue, 'offset'> {
  if (message.includes(overflow)) return tooDeep;
  if (code === 'BAD_ALIAS') return refused.alias;
  const known =
    explanations.find(({ says }) => says !== undefined && message.includes(says)) ??
    explanations.find(({ of }) => of === code);
  return {
    code: 'yaml/malformed',
    message:
      known?.message ?? `The frontmatter is not valid YAML: ${(message.split('\n')[0] ?? '').replace(/[.:]\s*$/, '')}.`,
    help: known?.help ?? 'Check indentation, colons and quotation marks around here.',
  };
}

/** What the parser says of nesting that is too deep for it, and of quotation marks. */
const overflow = 'call stack';
const unclosedQuote = 'Missing closing';

interface Explanation {
  /** The parser's code for the slip, or words of its message where a code means several slips. */
  readonly of?: string;
  readonly says?: string;
  readonly message: string;
  readonly help: string;
}

/** What the commonest slips look like to an editor; for the others the parser's own words stand. */
const explanations: readonly Explanation[] = [
  {
    says: unclosedQuote,
    message: 'A quotation mark is opened here and not closed.',
    help: 'Close it, or put the whole value in the other kind of quotation mark.',
  },
  {
    says: 'Implicit map keys need to be followed by map values',
    message: 'This is no field with a value, or its indentation is not that of the lines it belongs with.',
    help: 'Write `field: value`, with a space after the colon, in the column where the fields of its group begin.',
  },
  {
    says: 'Sequence item without - indicator',
    message: 'This line stands neither with the list above it nor with the fields of one of its items.',
    help: 'Begin it in the column where the other fields of the item begin, or with a hyphen if it is an item.',
  },
  {
    says: 'Missing , or : between flow sequence items',
    message: 'A comma is missing before this.',
    help: 'Put commas between items in brackets, or put quotation marks around a value that begins with a bracket.',
  },
  {
    says: 'at node end',
    message: 'The value has ended before these words.',
    help: 'Put quotation marks around the whole value, of the kind it does not begin with; or write it on the lines below, indented, after `>-`.',
  },
  {
    says: 'on same line with key',
    message: 'A list cannot begin on the line of its field.',
    help: 'Begin the list on the next line, or put quotation marks around a value that begins with a hyphen.',
  },
  {
    says: 'must be sufficiently indented and end with',
    message: 'A bracket opened above is not closed before this line.',
    help: 'Close the bracket, or put quotation marks around a value that begins with one.',
  },
  {
    of: 'BAD_DQ_ESCAPE',
    message: 'A backslash in double quotation marks begins an escape, and this is none.',
    help: 'Write the value in single quotation marks, or write the backslash twice.',
  },
  {
    of: 'BAD_INDENT',
    message: 'This line is indented unlike the lines it belongs with.',
    help: 'Begin all fields of a group, and all items of a list, in the same column.',
  },
  {
    of: 'BAD_SCALAR_START',
    message: 'A value cannot begin with this character in YAML.',
    help: 'Put quotation marks around the whole value.',
  },
  {
    of: 'BLOCK_AS_IMPLICIT_KEY',
    message: 'This value holds a colon followed by a space, which YAML reads as another field.',
    help: 'Put quotation marks around the whole value; if the next line is a field of its own, check its indentation.',
  },
  {
    of: 'MULTIPLE_DOCS',
    message: 'The frontmatter ends before this line.',
    help: 'Remove the line of three dots above it.',
  },
  {
    of: 'MULTILINE_IMPLICIT_KEY',
    message: 'This line has no colon, or the value above it is not closed.',
    help: 'Write `field: value`, with a space after the colon, and close every quotation mark.',
  },
  { of: 'TAB_AS_INDENT', message: 'This line is indented with a tab.', help: 'Indent with spaces.' },
];

function unsupported(message: string, help: string): Omit<YamlIssue, 'offset'> {
  return { code: 'yaml/unsupported', message, help };
}

const tooDeep = unsupported(
  'The frontmatter is nested too deeply.',
  'No field needs this depth; check the indentation and the brackets.',
);
const refused = {
  alias: unsupported(
    'YAML aliases (`*name`) are not read here.',
    'Put a value that begins with * in quotation marks; write the words of an alias out.',
  ),
  anchor: unsupported(
    'YAML anchors (`&name`) are not read here.',
    'Remove the anchor, or put a value that begins with & in quotation marks.',
  ),
  tag: unsupported(
    'YAML tags (`!name`) are not read here.',
    'Remove the tag, or put a value that begins with ! in quotation marks.',
  ),
};

function plainValue(node: Node | null, depth: number, yaml: string, issues: YamlIssue[]): PlainValue {
  if (!node) return '';
  const refuse = (issue: Omit<YamlIssue, 'offset'>) => {
    issues.push({ offset: startWithProperties(node, yaml), ...issue });
    return '';
  };
  if (isAlias(node)) return refuse(refused.alias);
  if (node.tag) return refuse(refused.tag);
  if ('anchor' in node && node.anchor) return refuse(refused.anchor);
  if (depth > maxDepth) return refuse(tooDeep);
  if (isScalar(node)) {
    // Under the failsafe schema a value is text, or nothing where nothing is written.
    return refuseEscapes(node, typeof node.value === 'string' ? node.value : '', yaml, issues);
  }
  if (isSeq(node)) return node.items.map((item) => plainValue(item as Node | null, depth + 1, yaml, issues));
  if (!isMap(node))
    return refuse(unsupported('This is not YAML the site reads.', 'Write fields, lists and text only.'));
  return plainMap(node, depth, yaml, issues);
}

/** Where a node begins, its anchor and its tag included, which its own range leaves out. */
function startWithProperties(node: Node, yaml: string): number {
  const start = node.range?.[0] ?? 0;
  const before = yaml.slice(Math.max(0, start - 200), start);
  return start - (/(?:[&!]\S*\s+)+$/.exec(before)?.[0].length ?? 0);
}

function plainMap(node: YAMLMap, depth: number, yaml: string, issues: YamlIssue[]): PlainMap {
  // Without a prototype, so that a field called `constructor` or `__proto__` is a field like any other.
  const map = Object.create(null) as Record<string, PlainValue>;
  for (const pair of node.items) {
    const key = pair.key as Node | null;
    const offset = key?.range?.[0] ?? 0;
    if (!isScalar(key) || typeof key.value !== 'string' || key.tag || key.anchor) {
      issues.push({ offset, ...unsupported('A field has a name that is not plain text.', 'Write `field: value`.') });
      continue;
    }
    refuseEscapes(key, key.value, yaml, issues);
    if (Object.hasOwn(map, key.value)) {
      const message = `The field ${asWritten(key.value)} stands twice in the same group.`;
      issues.push({ offset, code: 'yaml/duplicate-key', message, help: 'Keep one of the two.' });
      continue;
    }
    map[key.value] = plainValue(pair.value as Node | null, depth + 1, yaml, issues);
  }
  return map;
}

/**
 * Double quotation marks can write any character as an escape; a value must be as clean as the file around it.
 * A character that stands in the file itself is reported there.
 */
function refuseEscapes(node: Node, text: string, yaml: string, issues: YamlIssue[]): string {
  const [start = 0, end = 0] = node.range ?? [];
  for (const [code, find] of [
    ['text/control-character', findControlCharacters],
    ['text/bidirectional-override', findBidiControls],
  ] as const) {
    const found = find(text);
    if (!found || find(yaml.slice(start, end))) continue;
    const message = `This value holds a character that is not shown (${nameOf(text.charAt(found.first))}), written as an escape.`;
    issues.push({ offset: start, code, message, help: 'Remove the escape.' });
  }
  return text;
}
