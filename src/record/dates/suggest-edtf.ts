import { findEdtf } from './read-edtf.ts';
import { readWritten } from './written/read-written.ts';

/**
 * The EDTF for a date that is written in words or in another notation. The date can be read in one way only, so a command
 * may replace it without asking. Undefined if there is no reading, if there are several, or if EDTF level 1 cannot say it.
 *
 * @example
 * suggestEdtf('9 October 2017')         // => '2017-10-09'
 * suggestEdtf('7–8 July 2017')          // => '2017-07-07/2017-07-08'
 * suggestEdtf('since about 2015')       // => '2015~/..'
 * suggestEdtf('09/10/2017')             // => undefined, it is 9 October or September 10
 */
export function suggestEdtf(written: string): string | undefined {
  const [only, ...others] = readWritten(written);
  return only !== undefined && others.length === 0 && only !== written && findEdtf(only) ? only : undefined;
}
