import { systemCode } from '../../record/source/system-code.ts';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { reportSchema, reportVersion, type Report } from './report.ts';

/** A report, or why there is none; the message names nothing that the file says. */
export type ReadReport =
  { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly message: string };

/** Ten thousand changed records fit; what is larger was not written to be read. */
const largestReport = 32 * 1024 * 1024;

/**
 * A report as a file: complete, and held against its schema, so that whatever can be written can be read back.
 *
 * @throws where the value is no report, which only a mistake of ours can bring about
 */
export function formatJson(report: Report): string {
  return `${JSON.stringify(reportSchema.parse(report), null, 2)}\n`;
}

/** A report from a stranger's file. Nothing in it is trusted: not its size, not its form, not what it is. */
export function readReport(file: string, largest = largestReport): ReadReport {
  let handle: number | undefined;
  try {
    // A link could lead to a file of whoever reads, and a pipe could have no end.
    handle = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const about = fstatSync(handle);
    if (!about.isFile()) return refuse('is not an ordinary file');
    if (about.size > largest) return refuse(`is larger than ${largest / 1024 / 1024} MB`);
    return parseReport(readFileSync(handle, 'utf8'));
  } catch (error) {
    return refuse(`cannot be read (${systemCode(error) ?? 'unknown reason'})`);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** The same from its text. */
export function parseReport(text: string): ReadReport {
  try {
    const data: unknown = JSON.parse(text);
    const version = versionOf(data);
    if (version !== undefined && version !== reportVersion) {
      return refuse(`is of version ${version}, and this project reads version ${reportVersion}`);
    }
    const read = reportSchema.safeParse(data);
    return read.success ? { ok: true, report: read.data } : refuse(`is not a report: ${firstIssue(read.error)}`);
  } catch (error) {
    return refuse(error instanceof SyntaxError ? 'is not JSON' : 'is nested more deeply than any report');
  }
}

/** Undefined where it says none, or anything but a number. */
function versionOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('version' in data)) return undefined;
  return typeof data.version === 'number' ? data.version : undefined;
}

/** Where the first thing is wrong, by the schema's own names and nothing of the file's. */
function firstIssue({ issues: [issue] }: z.ZodError): string {
  const path = (issue?.path ?? []).map((step) =>
    typeof step === 'number'
      ? step
      : String(step)
          .replace(/[^A-Za-z]/g, '?')
          .slice(0, 40),
  );
  return `${issue?.code ?? 'wrong'} at ${path.length === 0 ? 'the top' : path.join('.')}`;
}

function refuse(why: string): ReadReport {
  return { ok: false, message: `The report ${why}.` };
}
