import type { Words } from '../../words/words.ts';
import type { Run } from './outline.ts';
import type { ChangedRecord } from './report.ts';

/* The pieces that lines of an outline are made of. */

export type Line = readonly Run[];

export function text(words: string): Run {
  return { text: words };
}

export function code(words: string): Run {
  return { text: words, as: 'code' };
}

/** A record by what it is called, with the id it has in the files. */
export function recordRuns(record: ChangedRecord, words: Words, isLinked = true): Run[] {
  return [
    ...titleRuns(record, words, isLinked),
    text(' '),
    code(record.id),
    ...(record.isDraft ? [text(` (${words.report.draft})`)] : []),
  ];
}

const longestTitle = 140;

export function titleRuns({ kind, id, title, by, language }: ChangedRecord, words: Words, isLinked = false): Run[] {
  const said = shortened(title, longestTitle);
  const target = isLinked ? { record: { kind, id } } : {};
  const own = language === undefined ? {} : { language };
  if (kind === 'quotes')
    return [{ ...quoteRun(said, language, words), ...target }, ...(by === undefined ? [] : [text(` ${by}`)])];
  if (kind === 'sources' && by !== undefined)
    return [text(`${by}${words.text.colon}`), { text: said, ...own, ...target }];
  return [{ text: said, ...own, ...target }];
}

export function quoteRun(said: string, language: string | undefined, words: Words): Run {
  return {
    text: words.text.quoted(shortened(said, longestTitle)),
    as: 'quote',
    ...(language === undefined ? {} : { language }),
  };
}

/** At most so many characters of a text on one line. */
export function shortened(words: string, length: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')).replace(/[\s,;:.…–-]+$/, '')} …`;
}
