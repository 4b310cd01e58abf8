import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { readReport } from '../views/report/read-report.ts';
import type { Settings } from '../build/settings.ts';

/** Why the file of PREVIEW_REPORT cannot be shown; undefined where it can, and where there is none. */
export function findReportObjection({ previewReport, projectDir }: Settings): string | undefined {
  if (previewReport === undefined) return undefined;
  const way = relative(projectDir, previewReport);
  const shown = way.startsWith('..') ? previewReport : way;
  const advice = 'Make one with npm run report -- --base REF --format json --output FILE.';
  if (!existsSync(previewReport)) return `PREVIEW_REPORT: There is no file ${shown}. ${advice}`;
  const read = readReport(previewReport);
  return read.ok ? undefined : `PREVIEW_REPORT: ${shown}: ${read.message} ${advice}`;
}
