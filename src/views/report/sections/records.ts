import { kinds } from '../../../record/schemas/kinds.ts';
import type { Words } from '../../../words/words.ts';
import { differenceRuns } from '../difference-runs.ts';
import type { OutlineItem, OutlineSection } from '../outline.ts';
import type { ChangedRecord, FieldChange, ParagraphChange, RecordChange, Report } from '../report.ts';
import { code, recordRuns, text, type Line } from '../runs.ts';
import { fieldLine } from './field-line.ts';
import { section } from './section.ts';

/** The records that are new, gone or changed, kind by kind. */
export function recordSection({ records }: Report, change: RecordChange['change'], words: Words): OutlineSection {
  const groups = kinds.map((kind) => ({
    title: words.kinds.titles[kind],
    items: records
      .filter((one) => one.change === change && one.record.kind === kind)
      .map((one) => (one.change === 'changed' ? changedItem(one, words) : plainItem(one.record, one.change, words))),
  }));
  return section(change, words.report.sections[change], false, groups);
}

function plainItem(record: ChangedRecord, change: 'added' | 'removed', words: Words): OutlineItem {
  return { line: recordRuns(record, words, change === 'added'), details: [], texts: [] };
}

function changedItem(change: Extract<RecordChange, { change: 'changed' }>, words: Words): OutlineItem {
  const { record, formerId, fields, paragraphs } = change;
  const textLanguage = record.kind === 'articles' || record.kind === 'analyses' ? record.language : undefined;
  const described = fields
    .filter((field) => !isRename(field, formerId))
    .flatMap((field) => fieldLine(field, record, fields, words));
  return {
    line: [
      ...recordRuns(record, words),
      ...(formerId === null ? [] : [text(`, ${words.report.formerly}`), code(formerId)]),
    ],
    details: described.flatMap(({ line }) => (line ? [line] : [])),
    texts: [
      ...described.flatMap(({ difference }) => (difference ? [difference] : [])),
      ...paragraphs.map((paragraph) => paragraphRuns(paragraph, textLanguage, words)),
    ],
  };
}

/** That a renamed record notes its former id is said by calling it renamed. */
function isRename({ path, before, after }: FieldChange, formerId: string | null): boolean {
  if (formerId === null || path[0] !== 'formerIds' || before !== null) return false;
  return after === formerId || (Array.isArray(after) && after.length === 1 && after[0] === formerId);
}

/** @param language of the text, where it is one of an article or an analysis */
export function paragraphRuns(
  { before, after, difference }: ParagraphChange,
  language: string | undefined,
  words: Words,
): Line {
  const { paragraphs } = words.report;
  const isSame = difference.every(({ kind }) => kind === 'same');
  const label =
    after === null
      ? paragraphs.removed(before ?? 1)
      : before === null
        ? paragraphs.added(after)
        : isSame
          ? paragraphs.moved(before, after)
          : paragraphs.reworded(after);
  return [{ text: label, as: 'label' }, ...differenceRuns(difference, language)];
}
