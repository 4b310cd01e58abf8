import type { Range } from './range.ts';

/** The paragraph an offset lies in, as a range of the text; paragraphs are separated by an empty line. */
export function paragraphAt(text: string, offset: number): Range & { readonly number: number } {
  const before = text.lastIndexOf('\n\n', Math.max(0, offset - 1));
  const start = before === -1 ? 0 : before + 2;
  const after = text.indexOf('\n\n', offset);
  return {
    start,
    end: after === -1 ? text.length : after,
    number: text.slice(0, start).split('\n\n').length,
  };
}
