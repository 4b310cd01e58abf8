import type { ShownPlan, ShownProblem } from '../../../views/browser/deciding.ts';
import { element } from '../elements.ts';

/** What a plan would do: what hinders it, what the check asks, and the files as a diff, folded. */
export function planParts(plan: ShownPlan, isOpen = false): HTMLElement[] {
  const { problems, asked, notes, accepted, rejected, opened, diff } = plan;
  const files = diff.match(/^\+\+\+ /gmu)?.length ?? 0;
  return [
    ...problemList('It cannot be written:', problems),
    ...problemList('The check asks:', asked),
    ...(accepted.length > 1 ? [element('p', {}, `Accepts ${accepted.length} records: ${accepted.join(', ')}`)] : []),
    ...(rejected.length > 1 ? [element('p', {}, `Removes ${rejected.length} records: ${rejected.join(', ')}`)] : []),
    ...(opened.length > 0 ? [element('p', {}, `Leaves without what they refer to: ${opened.join(', ')}`)] : []),
    ...notes.map((note) => element('p', { class: 'deciding-hint' }, note)),
    ...(diff === ''
      ? []
      : [
          element(
            'details',
            { class: 'deciding-diff', ...(isOpen ? { open: '' } : {}) },
            element('summary', {}, `What will be written: ${files === 1 ? '1 file' : `${files} files`}`),
            element('pre', { tabindex: 0, 'aria-label': 'Changes of the files' }, ...diffLines(diff)),
          ),
        ]),
  ];
}

function problemList(title: string, problems: readonly ShownProblem[]): HTMLElement[] {
  if (problems.length === 0) return [];
  return [
    element(
      'div',
      { class: 'deciding-problems' },
      element('p', {}, title),
      element(
        'ul',
        {},
        ...problems.map(({ path, line, message, help }) =>
          element('li', {}, `${message} ${help} `, element('small', {}, `${path}:${line}`)),
        ),
      ),
    ),
  ];
}

function diffLines(diff: string): HTMLElement[] {
  return diff
    .split('\n')
    .filter((line) => line !== '')
    .map((line) =>
      element(
        'span',
        { 'data-line': line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : 'same' },
        `${line}\n`,
      ),
    );
}
