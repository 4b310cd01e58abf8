import type { OutlineItem, ReportOutline, Run } from '../../../src/views/report/outline.ts';

/** Runs as text; what is set off is marked: `code`, *strong*, [-removed-], [+added+]. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs
    .map(({ text, as }) => {
      switch (as) {
        case 'code':
          return `\`${text}\``;
        case 'strong':
          return `*${text}*`;
        case 'removed':
          return `[-${text}-]`;
        case 'added':
          return `[+${text}+]`;
        default:
          return text;
      }
    })
    .join('');
}

/** An outline's sections as lines, but for those that are left out: titles, items, and what stands below an item. */
export function linesOf(outline: ReportOutline, leftOut: readonly string[] = ['pages', 'size']): string[] {
  const itemLines = ({ line, details, texts }: OutlineItem) => [
    `- ${textOfRuns(line)}`,
    ...[...details, ...texts].map((runs) => `  - ${textOfRuns(runs)}`),
  ];
  return outline.sections
    .filter(({ id }) => !leftOut.includes(id))
    .flatMap(({ title, count, isUrgent, groups }) => [
      `${title} (${count})${isUrgent ? ' !' : ''}`,
      ...groups.flatMap((group) => [
        ...(group.title === undefined ? [] : [`${group.title}:`]),
        ...group.items.flatMap(itemLines),
      ]),
    ]);
}
