import { printable, printableJson, printableLine } from './printable.ts';
import { countProblems, type Problem } from './problem.ts';

export const problemFormats = ['text', 'json', 'github'] as const;
export type ProblemFormat = (typeof problemFormats)[number];

/**
 * A report in one of its forms; every form says the same.
 *
 * - `text`: for people, as docs/checks.md shows it
 * - `json`: one object, for tools
 * - `github`: workflow commands, which show problems beside the lines of a pull request
 */
export function formatProblems(problems: readonly Problem[], format: ProblemFormat, paint: Paint = plain): string {
  switch (format) {
    case 'text':
      return formatText(problems, paint);
    case 'json':
      return `${printableJson({ problems: problems.map(jsonProblem), counts: countProblems(problems) })}\n`;
    case 'github':
      return problems.map(formatAnnotation).join('');
  }
}

/** Colours a text; for terminals only. */
export type Paint = (style: 'red' | 'yellow' | 'bold', text: string) => string;
const plain: Paint = (_style, text) => text;

/** One problem as an editor reads it. */
export function formatProblem(problem: Problem, paint: Paint = plain): string {
  const [first = '', ...rest] = printable(problem.message).split('\n');
  const lines = [
    `${paint('bold', `${printableLine(problem.path)}:${problem.line}:${problem.column}`)}  ${paint(problem.severity === 'error' ? 'red' : 'yellow', problem.severity)}  ${problem.code}`,
    `  ${first}`,
    ...rest.map((line) => `  ${line}`),
    `  ${printable(problem.help)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function formatText(problems: readonly Problem[], paint: Paint): string {
  if (problems.length === 0) return '';
  const { errors, warnings } = countProblems(problems);
  return `${problems.map((problem) => formatProblem(problem, paint)).join('\n')}\n${count(errors, 'error')}, ${count(warnings, 'warning')}\n`;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function jsonProblem({ path, line, column, severity, code, message, help }: Problem): Problem {
  return { path, line, column, severity, code, message, help };
}

/**
 * A workflow command. Content is escaped as the runner requires, so that no text in a record can end the command
 * and begin one of its own.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
function formatAnnotation(problem: Problem): string {
  const { path, line, column, severity, code } = problem;
  const properties = [`file=${property(path)}`, `line=${line}`, `col=${column}`, `title=${property(code)}`].join(',');
  return `::${severity} ${properties}::${data(`${problem.message}\n${problem.help}`)}\n`;
}

function data(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
