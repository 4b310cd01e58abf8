import type {
  OutlineGroup,
  OutlineItem,
  OutlineSection,
  ReportOutline,
  Run,
} from '../../../src/views/report/outline.ts';
import type { RecordChange, Report } from '../../../src/views/report/report.ts';
import { siteReport, type SiteReport } from '../../../src/views/report/site-report.ts';
import type { Kind } from '../../../src/record/schemas/kinds.ts';

/** A report that says nothing, but for what is given. */
export function reportOf(given: Partial<Report> = {}): Report {
  const none = { before: 0, after: 0 };
  return {
    version: 1,
    base: { name: 'main', commit: 'b5e1d0c2a49f8873615de0c4b2a19f7e60d3c581' },
    head: { name: 'HEAD', commit: '3f9c2ab7d18e45c09a6612bb04fd7e83c5a01d92' },
    problems: { appeared: [], solved: [], errors: none, warnings: none },
    publication: null,
    records: [],
    anchors: [],
    verdicts: [],
    pages: { appeared: [], disappeared: [], changed: [] },
    size: { records: none, pages: none, words: none, bytes: null, files: null },
    ...given,
  };
}

/** A record that the report says to be new or changed. */
export function changeOf<C extends 'added' | 'changed'>(
  change: C,
  kind: Kind,
  id: string,
): Extract<RecordChange, { change: C }> {
  const record = { kind, id, title: id, path: `content/${kind}/${id}.md`, isDraft: false };
  const changed = change === 'changed' ? { formerId: null, fields: [], paragraphs: [] } : {};
  return { change, record, ...changed } as unknown as Extract<RecordChange, { change: C }>;
}

export function itemOf(line: readonly Run[], more: Partial<OutlineItem> = {}): OutlineItem {
  return { line, details: [], texts: [], ...more };
}

/** An item about a record, called by its id. */
export function recordItem(kind: Kind, id: string, more: Partial<OutlineItem> = {}): OutlineItem {
  return itemOf([{ text: id, record: { kind, id } }], more);
}

export function sectionOf(
  id: string,
  groups: readonly (readonly OutlineItem[])[],
  more: Partial<OutlineSection> = {},
): OutlineSection {
  const titled = groups.map((items, index): OutlineGroup => ({ title: `Group ${index + 1}`, items }));
  const count = groups.flat().length;
  return { id, title: `The ${id}`, count, isUrgent: false, groups: titled, ...more };
}

export function siteReportOf(sections: readonly OutlineSection[], report: Partial<Report> = {}): SiteReport {
  const outline: ReportOutline = {
    verdict: [{ text: '1 actor changed; no new problem.' }],
    revisions: [{ text: 'From ' }, { text: 'main', as: 'code' }],
    sections,
  };
  return siteReport(reportOf(report), outline);
}
