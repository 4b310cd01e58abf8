import {
  describePublication,
  describeRecord,
  filesCalled,
  isValid,
  type RecordDescription,
} from '../changes/edit/describe-record.ts';
import { onOneLine, shortened } from '../changes/edit/passage-lines.ts';
import { formatProblem } from '../record/problems/format-problems.ts';
import { printable, printableJson } from '../record/problems/printable.ts';
import { nounOf } from '../record/schemas/kinds.ts';
import { isPlainList, type PlainValue } from '../record/source/source-file.ts';
import { valueOf } from './arguments.ts';
import { findRecord } from './records.ts';
import type { Content } from '../changes/edit/content.ts';
import { openContent } from './open-content.ts';
import { paint } from './paint.ts';
import { Misuse, Refusal, readingFlags, understand, type Command } from './run-command.ts';
import type { Output, Surroundings } from './surroundings.ts';

const help = `Shows a record as the site sees it: what it refers to, what refers to it, and where it occurs.

  npm run show -- ID [--format text|json]

  ID              kind and id, as in actors/ana-rivera; the id alone where only one record has it; or a former id;
                  site for site.md, which says what the publication is
  --format json   {"kind","id","path","fields","refersTo","referredToBy","passages","names","problems"}
  --help          this text

Ends with 0 when the record is shown, 1 when there is none or it has an error, 2 when the command was not understood.

Examples
  npm run show -- ana-rivera
  npm run show -- articles/rain --format json
`;

/** `npm run show`: one record and everything it is connected with. */
export const showCommand: Command = { name: 'show', help, run };

function run(args: readonly string[], around: Surroundings): number {
  const given = understand(args, readingFlags, ['ID']);
  const [id] = given.positionals;
  if (id === undefined) throw new Misuse('Name the record: npm run show -- ID');
  const content = openContent(around);
  const { description, isWhole, formerly } = describe(content, id);
  if (valueOf(given, 'format') === 'json') around.out.write(`${printableJson(description)}\n`);
  else {
    if (formerly) around.err.write(`"${id}" is a former id of ${description.path}.\n`);
    around.out.write(formatDescription(description, isWhole, around.out));
  }
  return description.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Of "site" where no record has that id, and of a record otherwise. */
function describe(
  content: Content,
  id: string,
): { description: RecordDescription; isWhole: boolean; formerly: boolean } {
  if (/^(?:site|site\.md)$/.test(id) && filesCalled(content, id).files.length === 0) {
    const { site } = content.reading;
    if (!site)
      throw new Refusal(
        `There is no ${content.path}/site.md that can be read. docs/make-it-yours.md says what it holds.`,
      );
    // What is wrong in it is left out, and the rest holds.
    return { description: describePublication(content, site), isWhole: true, formerly: false };
  }
  const { file, formerly } = findRecord(content, id);
  return { description: describeRecord(content, file), isWhole: isValid(file), formerly };
}

function formatDescription(record: RecordDescription, valid: boolean, out: Output): string {
  const heading = (words: string) => paint(out, 'bold', printable(words));
  const section = (name: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', heading(name), ...lines.map((line) => `  ${printable(line)}`)];
  const isText = record.kind === 'articles' || record.kind === 'analyses';
  return [
    `${heading(`${nounOf[record.kind]} ${record.id}`)}  ${record.path}`,
    ...fieldLines(record.fields, '  ').map(printable),
    ...section(
      'Refers to',
      record.refersTo.map(({ record: to, as, line }) => `${to}  ${as}  (line ${line})`),
    ),
    ...section(
      'Referred to by',
      record.referredToBy.map(({ record: from, as, path, line }) => `${from}  ${as}  (${path}:${line})`),
    ),
    ...section(
      isText ? 'Words that records rest on' : 'Words it rests on',
      record.passages.map(
        ({ record: of, field, article, paragraph, words }) =>
          `${isText ? `${of}  ${field}` : `${field}  articles/${article}`}, paragraph ${paragraph}  “${shortened(onOneLine(words))}”`,
      ),
    ),
    ...section(
      isText ? 'Names in it' : 'Named in',
      record.names.map(
        ({ record: named, text, paragraph, line }) => `${isText ? named : text}, paragraph ${paragraph}  ${line}`,
      ),
    ),
    ...section(
      'Problems',
      record.problems.flatMap((problem) => formatProblem(problem).trimEnd().split('\n')),
    ),
    ...(valid ? [] : ['', 'The record is not valid, so that the site has nothing of it.']),
    '',
  ].join('\n');
}

/** Fields as the file has them, one a line, long ones shortened. */
function fieldLines(value: PlainValue, indent: string): string[] {
  if (typeof value === 'string') return [`${indent}${shortened(onOneLine(value))}`];
  if (isPlainList(value)) {
    return value.flatMap((item) => {
      const [first = '', ...rest] = fieldLines(item, `${indent}  `);
      return [`${indent}- ${first.trimStart()}`, ...rest];
    });
  }
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string'
      ? [`${indent}${name}: ${shortened(onOneLine(inner))}`]
      : [`${indent}${name}:`, ...fieldLines(inner, `${indent}  `)],
  );
}
