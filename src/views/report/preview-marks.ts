/** What a preview says beside the record: over every page, over a record's own, and beside it in lists. */
import { keyOf } from '../../record/corpus/corpus.ts';
import type { Run } from './outline.ts';
import type { AnyRecord } from '../../record/schemas/index.ts';
import type { Line, LinkView, Standing } from '../lines/line.ts';
import { runLine, type RunLine } from './report-runs.ts';
import type { ReportedRecord } from './site-report.ts';
import type { Site } from '../page/site.ts';

export interface PreviewBanner {
  /** What this is a preview of. */
  readonly text: string;
  /** What the change comes to; empty where no report was made. */
  readonly verdict: RunLine;
  readonly report: LinkView | undefined;
}

/** What stands over a record that is not published as it is here. */
export interface RecordMarks {
  /** That it is a draft; empty where it is none. */
  readonly draft: string;
  /** What the preview does to it; undefined where it does nothing. */
  readonly change:
    | {
        readonly label: string;
        /** What differs, a line for each field. */
        readonly details: readonly RunLine[];
        /** That there is more; empty where all is here. */
        readonly rest: string;
        readonly report: LinkView;
      }
    | undefined;
}

/** Lines over a record; the report has all of them. */
const detailsOfMark = 5;

/** Over every page of a preview; undefined on the published site. */
export function previewBanner(site: Site): PreviewBanner | undefined {
  if (!site.isPreview) return undefined;
  const { words, links, report } = site;
  if (!report) return { text: words.site.preview, verdict: [], report: undefined };
  const { commit } = report.report.head;
  return {
    text: commit === null ? words.preview.ofWorkingTree : words.preview.ofRevision(commit.slice(0, shortHash)),
    verdict: runLine(site, report.outline.verdict),
    report: { label: words.preview.toReport, href: links.report() },
  };
}

/** As many digits of a commit's hash as git shows. */
const shortHash = 7;

/** Over a record's own page; undefined where there is nothing to say, as everywhere on the published site. */
export function recordMarks(site: Site, record: AnyRecord): RecordMarks | undefined {
  const { words, links, report } = site;
  const reported = report?.records.get(keyOf(record));
  if (!reported && !record.data.draft) return undefined;
  const details = [...formerly(site, reported), ...(reported?.item?.details ?? [])];
  const texts = reported?.paragraphs ?? 0;
  return {
    draft: record.data.draft ? words.record.draft : '',
    change: reported && {
      label: words.preview.marks[reported.change],
      details: details.slice(0, detailsOfMark).map((line) => runLine(site, line)),
      rest:
        details.length > detailsOfMark || texts > 0
          ? words.preview.more(Math.max(0, details.length - detailsOfMark), texts)
          : '',
      report: {
        label: words.preview.inReport,
        href: reported.item ? links.reportPlace(record, reported.place?.section, reported.place?.page) : links.report(),
      },
    },
  };
}

function formerly({ words }: Site, reported: ReportedRecord | undefined): readonly Run[][] {
  const formerId = reported?.formerId ?? undefined;
  return formerId === undefined ? [] : [[{ text: words.report.formerly }, { text: formerId, as: 'code' }]];
}

/** Beside a record in a list: whether it is a draft, and what the preview does to it. Nothing on the published site. */
export function standingLine({ words, report }: Site, record: AnyRecord): Line {
  const change = report?.records.get(keyOf(record))?.change;
  const standings: readonly Standing[] = [
    ...(record.data.draft ? (['draft'] as const) : []),
    ...(change ? [change] : []),
  ];
  return standings.flatMap((standing, index) => [
    ...(index === 0 ? [] : [', ']),
    { standing, label: words.preview.standings[standing] },
  ]);
}
