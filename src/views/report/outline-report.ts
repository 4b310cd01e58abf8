import { printable } from '../../record/problems/printable.ts';
import type { Words } from '../../words/words.ts';
import type { OutlineSection, ReportOutline, Run } from './outline.ts';
import type { Report } from './report.ts';
import { code, text, type Line } from './runs.ts';
import { addressSection } from './sections/addresses.ts';
import { anchorSection } from './sections/anchors.ts';
import { pageSection } from './sections/pages.ts';
import { problemSection } from './sections/problems.ts';
import { publicationSection } from './sections/publication.ts';
import { recordSection } from './sections/records.ts';
import { sizeSection } from './sections/size.ts';
import { verdictSection } from './sections/verdicts.ts';
import { verdictLine } from './verdict-line.ts';
import { visibleText } from './visible-text.ts';

/** What the outline says of a report, in the words of a language; what matters most comes first. */
export function outlineReport(report: Report, words: Words): ReportOutline {
  const sections = [
    problemSection(report, words),
    addressSection(report, words),
    anchorSection(report, words),
    verdictSection(report, words),
    publicationSection(report, words),
    recordSection(report, 'removed', words),
    recordSection(report, 'added', words),
    recordSection(report, 'changed', words),
    pageSection(report, words),
    sizeSection(report, words),
  ];
  return {
    verdict: visibleRuns(verdictLine(report, words)),
    revisions: visibleRuns(revisionLine(report, words)),
    sections: sections.filter(({ count }) => count > 0).map(visibleSection),
  };
}

/** The one-line verdict by itself, for a terminal. */
export function verdictText(report: Report, words: Words): string {
  return printable(
    verdictLine(report, words)
      .map(({ text: said }) => visibleText(said))
      .join(''),
  );
}

function revisionLine({ base, head }: Report, { report: words }: Words): Run[] {
  const named = ({ name, commit }: Report['base']): Run[] => {
    if (commit === null) return [text(words.workingTree)];
    const short = commit.slice(0, 12);
    return commit.startsWith(name) ? [code(short)] : [code(name), text(' ('), code(short), text(')')];
  };
  return [text(words.from), ...named(base), text(words.to), ...named(head), text(words.end)];
}

function visibleSection(given: OutlineSection): OutlineSection {
  return {
    ...given,
    groups: given.groups.map(({ title, items }) => ({
      title,
      items: items.map(({ line, details, texts }) => ({
        line: visibleRuns(line),
        details: details.map(visibleRuns),
        texts: texts.map(visibleRuns),
      })),
    })),
  };
}

function visibleRuns(runs: Line): Run[] {
  return runs.filter(({ text: words }) => words !== '').map((run) => ({ ...run, text: visibleText(run.text) }));
}
