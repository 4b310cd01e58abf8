import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { findReportObjection } from '../../src/commands/preview-report.ts';
import { readSettings, type Settings } from '../../src/build/settings.ts';
import { previewReport } from '../support/preview-report.ts';
import { scratchFolder, type ScratchFolder } from '../support/scratch-project.ts';

const advice = 'Make one with npm run report -- --base REF --format json --output FILE.';

let folder: ScratchFolder;
beforeEach(() => {
  folder = scratchFolder();
});
afterEach(() => {
  folder.remove();
});

function settingsWith(report: string): Settings {
  const read = readSettings({ PREVIEW: '1', PREVIEW_REPORT: report }, folder.dir);
  if (!read.ok) throw new Error('The settings were not understood.');
  return read.settings;
}

function objectionTo(text: string): string | undefined {
  folder.write({ 'report.json': text });
  return findReportObjection(settingsWith('report.json'));
}

describe('the report of a preview', () => {
  test('is taken as it was written', () => {
    expect(objectionTo(JSON.stringify(previewReport))).toBeUndefined();
    expect(findReportObjection(settingsWith(''))).toBeUndefined();
  });

  test.each([
    ['', `PREVIEW_REPORT: report.json: The report is not JSON. ${advice}`],
    ['{"version": 1,', `PREVIEW_REPORT: report.json: The report is not JSON. ${advice}`],
    [
      '{"version": 2}',
      `PREVIEW_REPORT: report.json: The report is of version 2, and this project reads version 1. ${advice}`,
    ],
    ['[]', `PREVIEW_REPORT: report.json: The report is not a report: invalid_type at the top. ${advice}`],
    ['{"version": 1}', `PREVIEW_REPORT: report.json: The report is not a report: invalid_type at base. ${advice}`],
  ])('is refused with the reason: %s', (text, message) => {
    expect(objectionTo(text)).toBe(message);
  });

  test('is refused where a revision could be anything but a hash', () => {
    const base = { ...previewReport.base, commit: 'main; rm -rf' };
    expect(objectionTo(JSON.stringify({ ...previewReport, base }))).toBe(
      `PREVIEW_REPORT: report.json: The report is not a report: invalid_format at base.commit. ${advice}`,
    );
  });

  test('is refused where there is none, and where it is a folder', () => {
    expect(findReportObjection(settingsWith('missing.json'))).toBe(
      `PREVIEW_REPORT: There is no file missing.json. ${advice}`,
    );
    expect(findReportObjection(settingsWith(join(folder.dir, '..')))).toMatch(
      /^PREVIEW_REPORT: .*: The report is not an ordinary file\. /,
    );
  });
});
