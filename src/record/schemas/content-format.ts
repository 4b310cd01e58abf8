import { asWritten } from '../problems/as-written.ts';
import { problemParams, shapedText, type IssueDetails } from './fields.ts';

/**
 * The version of the content format that this engine reads, a whole number.
 *
 * It is raised when a record that was valid could become invalid, or mean something else; CHANGELOG.md then says what to
 * do. Fields that are added, and checks that are relaxed, leave it as it is. See docs/upgrading.md.
 */
export const contentFormat = 1;

/** The version a record is written in; where nobody says, the present one. */
export function formatVersion(description: string) {
  return shapedText(description, (written) => written === String(contentFormat), formatFault).default(
    String(contentFormat),
  );
}

function formatFault(written: string): IssueDetails {
  const version = /^[1-9]\d{0,5}$/.test(written) ? Number(written) : undefined;
  if (version === undefined) {
    return problemParams(
      'site/format',
      `${asWritten(written)} is no version of the content format.`,
      `Write \`format: ${contentFormat}\`, the version this engine reads, or remove the field.`,
    );
  }
  return version > contentFormat
    ? problemParams(
        'site/format',
        `This record is written in format ${version} of the content; this engine reads format ${contentFormat}.`,
        'Take a later version of the engine: docs/upgrading.md says how. Nothing was changed.',
      )
    : problemParams(
        'site/format',
        `This record is written in format ${version} of the content; this engine reads format ${contentFormat}.`,
        `Bring the record up to date as CHANGELOG.md says under "Content format ${contentFormat}", then write \`format: ${contentFormat}\`.`,
      );
}
