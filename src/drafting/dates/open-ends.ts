import type { Range } from '../../record/text/range.ts';
import type { TimeGrammar } from './time-patterns.ts';

/** "since 2015" has no end, "until 1994" no start. */
export function openEnds<Value extends { readonly edtf: string }>(
  sentence: string,
  range: Range,
  value: Value,
  { words }: TimeGrammar,
): Value & Range {
  const around = `${sentence.slice(Math.max(0, range.start - 24), range.start)}${sentence.slice(range.start, range.end)}`;
  const before = (list: string) =>
    new RegExp(
      `(?<![\\p{L}])(?:${list})(?:[’']| )(?:(?:the|le|la|el|dem|der|den|zum|Ende|Anfang|end of|early|late|beginning of) )*`,
      'giu',
    );
  const startOf = (list: string): number | undefined => {
    for (const match of around.matchAll(before(list))) {
      const offset = Math.max(0, range.start - 24);
      const end = offset + match.index + match[0].length;
      const inside = sentence.slice(range.start, range.end);
      const isLead =
        end === range.start ||
        (offset + match.index === range.start && /\d|\p{Lu}|^\p{L}/u.test(inside.slice(end - range.start)));
      if (isLead && end <= range.start + match[0].length) return offset + match.index;
    }
    return undefined;
  };
  if (value.edtf.includes('/')) return { ...value, ...range };
  const since = startOf(words.since);
  if (since !== undefined)
    return { ...value, start: Math.min(since, range.start), end: range.end, edtf: `${value.edtf}/..` };
  const until = startOf(words.until);
  if (until !== undefined)
    return { ...value, start: Math.min(until, range.start), end: range.end, edtf: `../${value.edtf}` };
  return { ...value, ...range };
}
