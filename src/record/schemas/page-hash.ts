import { asWritten } from '../problems/as-written.ts';
import { problemParams, shapedText } from './fields.ts';

/** Whether a text is a SHA-256 as sources have it: 64 hexadecimal digits in lower case. */
export function isPageHash(written: string): boolean {
  return /^[0-9a-f]{64}$/.test(written);
}

/** The hash that a kept page is known by. */
export function keptPageHash(description: string) {
  return shapedText(description, isPageHash, (written) =>
    problemParams(
      'schema/invalid-value',
      `${asWritten(written)} is not the hash of a page.`,
      'Write the 64 digits of its SHA-256, as `npm run new -- article FILE --keep-page` does; or remove `keptPage`.',
    ),
  );
}
