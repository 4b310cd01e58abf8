import { asWritten, distinguishPassage } from '../../record/text/distinguish-passage.ts';
import type { Range } from '../../record/text/range.ts';
import type { PlainMap, PlainValue } from '../../record/source/source-file.ts';

/** The words of a passage as a selector has them, with what tells them from the same words elsewhere. */
export function selectorOf(text: string, range: Range): Record<string, PlainValue> {
  return { exact: asWritten(text.slice(range.start, range.end)), ...distinguishPassage(text, range) };
}

/** The same as evidence: with its article. */
export function evidenceOf(article: string, text: string, range: Range): PlainMap {
  return { article, ...selectorOf(text, range) };
}

/** The words of a quote: one text with its context, or a list of segments. */
export function exactOf(text: string, segments: readonly Range[]): PlainMap {
  const [only, ...others] = segments.map((range) => selectorOf(text, range));
  if (only && others.length === 0) return only;
  const list = segments.map((range): PlainValue => {
    const selector = selectorOf(text, range);
    return Object.keys(selector).length === 1 ? (selector.exact ?? '') : selector;
  });
  return { exact: list };
}
