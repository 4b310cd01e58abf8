import { oncePer } from '../../record/derived/once-per.ts';
import { findOccurrences } from '../../record/text/find-occurrences.ts';
import { comparisonForm, foldText, originalOffset } from '../../record/text/fold-text.ts';
import type { Range } from '../../record/text/range.ts';
import { findSameLetters } from '../../record/text/same-letters.ts';
import { findWholeWords } from '../../record/text/reading/word-edges.ts';
import { selectorsOf, type SelectorAt } from '../../record/corpus/anchor-selectors.ts';
import type { Anchor } from '../../record/corpus/corpus.ts';
import { findEdtfFor } from '../../record/dates/explain-refusal.ts';
import { compareText } from '../../record/problems/problem.ts';
import type { AnyRecord } from '../../record/schemas/index.ts';
import { locate } from '../../record/source/locate.ts';
import { fieldName, type KeyPath, type SourceFile } from '../../record/source/source-file.ts';
import { changeOf, changesBetween, type Change } from './change.ts';
import { contentAfter, withText, type Content } from './content.ts';
import { asWritten, distinguishPassage } from '../../record/text/distinguish-passage.ts';
import { editFields, valueAt, type FieldEdit } from './edit-fields.ts';
import { lostSelectors, possiblePlaces, type LostSelector } from './lost-selectors.ts';
import { orderFields } from './order-fields.ts';
import { selectorEdits } from './selector-edits.ts';
import { writtenValues } from './written-values.ts';

/** Something that was mended, with its place in the file as it was. */
export interface Fix {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface FixPlan {
  readonly changes: readonly Change[];
  readonly fixes: readonly Fix[];
  /** The content once it is mended. */
  readonly after: Content;
}

/** A fix can uncover another: a date that is read at last lets a selector be found. No chain is longer. */
const mostRounds = 4;

/**
 * Mends what can be mended without knowing more than the files say: the shape of quotation marks and white space in
 * selectors, the prefix or suffix of a selector that can mean one place only, the form of dates, the order of fields.
 * Words are never touched, and where two answers are possible neither is given.
 */
export function planFixes(content: Content): FixPlan {
  let after = content;
  const fixes: Fix[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const changes = after.files.flatMap((file) => {
      const mended = mendFile(after, file);
      fixes.push(...mended.fixes);
      return mended.text === file.text ? [] : [changeOf(file, mended.text)];
    });
    if (changes.length === 0) break;
    after = contentAfter(after, changes);
  }
  return {
    changes: changesBetween(content.files, after.files),
    fixes: fixes.toSorted((a, b) => compareText(a.path, b.path) || a.line - b.line),
    after,
  };
}

/** Edits of one place, and what to say of them. */
interface Mend {
  readonly path: KeyPath;
  readonly message: string;
  readonly edits: readonly FieldEdit[];
}

function mendFile(content: Content, file: SourceFile): { text: string; fixes: Fix[] } {
  const { text, mends } = applyMends(file, [...mendDates(file), ...mendSelectors(content, file)]);
  const fixes = mends.map(({ path, message }) => ({ path: file.path, ...locate(file, path), message }));
  const ordered = orderFields(withText(file, text));
  if (ordered !== text) {
    fixes.push({ path: file.path, line: 1, column: 1, message: 'The fields stand in the order of their schema.' });
  }
  return { text: ordered, fixes };
}

/** Places that cannot be edited where they stand are left to the editor; the report still has them. */
function applyMends(file: SourceFile, mends: readonly Mend[]): { text: string; mends: Mend[] } {
  let current = file;
  const done: Mend[] = [];
  for (const mend of mends) {
    try {
      current = withText(current, editFields(current, mend.edits));
      done.push(mend);
    } catch {
      continue;
    }
  }
  return { text: current.text, mends: done };
}

function mendDates(file: SourceFile): Mend[] {
  return writtenValues(file).flatMap(({ path, form, text }): Mend[] => {
    const edtf = form.type === 'date' ? findEdtfFor(text.trim()) : undefined;
    if (edtf === undefined) return [];
    const message = `The date "${text.trim()}" is written "${edtf}".`;
    return [{ path, message, edits: [{ do: 'set', path, text: edtf }] }];
  });
}

function mendSelectors(content: Content, file: SourceFile): Mend[] {
  const { corpus } = content.built;
  const anchors = (corpus.anchors.get(`${file.kind}/${file.id}`) ?? []).filter(
    ({ record }) => record.path === file.path,
  );
  const [first] = anchors;
  const record = first?.record;
  const selectors = new Map((record ? selectorsOf(record) : []).map((at) => [at.path.join('.'), at]));
  const anchored = anchors.flatMap((anchor): Mend[] => {
    const at = selectors.get(anchor.path.join('.'));
    const text = corpus.texts.get(`articles/${anchor.article}`)?.text;
    return at && text !== undefined ? mendCharacters(file, at, anchor, text) : [];
  });
  return [
    ...anchored,
    ...(record ? mendInnerWords(content, file, record, anchors) : []),
    ...mendAmbiguous(content, file),
    ...mendEncoding(content, file),
  ];
}

/** The article's own marks and spaces in the place of those that were typed. */
function mendCharacters(file: SourceFile, at: SelectorAt, anchor: Anchor, text: string): Mend[] {
  const { prefix, suffix } = at.selector;
  const exact = asWritten(text.slice(anchor.start, anchor.end));
  const before = prefix === undefined ? undefined : (ownCharacters(text, prefix, { end: anchor.start }) ?? prefix);
  const after = suffix === undefined ? undefined : (ownCharacters(text, suffix, { start: anchor.end }) ?? suffix);
  const wanted = {
    exact,
    ...(before === undefined ? {} : { prefix: before }),
    ...(after === undefined ? {} : { suffix: after }),
  };
  const edits = selectorEdits(file, at, wanted);
  if (edits.length === 0) return [];
  const message = 'Quotation marks and white space are as the article has them.';
  return [{ path: at.exactPath, message, edits }];
}

/** The words of a prefix that end where a passage begins, or of a suffix that begins where it ends. */
function ownCharacters(article: string, words: string, beside: Partial<Range>): string | undefined {
  const text = foldText(article);
  const sought = comparisonForm(words).trim();
  const found = findOccurrences(text.folded, sought)
    .map((start) => ({ start: originalOffset(text, start), end: originalOffset(text, start + sought.length) }))
    .find(({ start, end }) =>
      beside.end === undefined
        ? start >= (beside.start ?? 0) && article.slice(beside.start, start).trim() === ''
        : end <= beside.end && article.slice(end, beside.end).trim() === '',
    );
  return found && asWritten(article.slice(found.start, found.end));
}

/** The words that are looked for in a record's passages: hedges, a cue, the lemmas of readings. */
function mendInnerWords(content: Content, file: SourceFile, record: AnyRecord, anchors: readonly Anchor[]): Mend[] {
  const field = record.kind === 'quotes' ? 'exact' : 'evidence';
  const passages = anchors
    .filter(({ path }) => path[0] === field)
    .map(
      ({ article, start, end }) => content.built.corpus.texts.get(`articles/${article}`)?.text.slice(start, end) ?? '',
    );
  return innerWords(file).flatMap((path): Mend[] => {
    const words = valueAt(file.frontmatter, path);
    if (typeof words !== 'string' || words.trim() === '') return [];
    const found = passages.flatMap((passage) =>
      findWholeWords(passage, words).map(({ start, end }) => asWritten(passage.slice(start, end))),
    );
    const [own] = found;
    if (own === undefined || found.includes(words.trim())) return [];
    const message = 'Quotation marks and white space are as the article has them.';
    return [{ path, message, edits: [{ do: 'set', path, text: own }] }];
  });
}

function innerWords({ kind, frontmatter }: SourceFile): KeyPath[] {
  const listed = (field: string, ...inner: string[]): KeyPath[] => {
    const list = frontmatter[field];
    return Array.isArray(list) ? list.map((_item, index): KeyPath => [field, index, ...inner]) : [];
  };
  if (kind === 'claims') return listed('hedges');
  if (kind === 'events') return [['cue']];
  return kind === 'quotes' ? listed('readings', 'lemma') : [];
}

/** A prefix or suffix for a selector that occurs more than once but can mean one place only. */
function mendAmbiguous(content: Content, file: SourceFile): Mend[] {
  return lostIn(content, file).flatMap((lost): Mend[] => {
    const { anchoring, at, text } = lost;
    if (anchoring.status !== 'ambiguous' || anchoring.total > anchoring.candidates.length) return [];
    const [only, ...others] = possiblePlaces(content, lost, anchoring.candidates);
    if (!only || others.length > 0) return [];
    const context = distinguishPassage(text, only);
    const edits = selectorEdits(file, at, { exact: asWritten(text.slice(only.start, only.end)), ...context });
    if (edits.length === 0) return [];
    const added = Object.keys(context).map((name) => `\`${name}\``);
    const message = `${added.join(' and ')} of \`${fieldName(at.path)}\` ${added.length === 1 ? 'says' : 'say'} which place is meant; the others are ruled out.`;
    return [{ path: at.exactPath, message, edits }];
  });
}

/** The article's own encoding of the letters of a passage; the article itself is never touched. */
function mendEncoding(content: Content, file: SourceFile): Mend[] {
  return lostIn(content, file).flatMap(({ anchoring, at, text }): Mend[] => {
    if (anchoring.status !== 'orphaned') return [];
    const [only, ...others] = findSameLetters(text, at.selector.exact);
    if (!only || others.length > 0) return [];
    const { prefix, suffix } = at.selector;
    const wanted = {
      exact: asWritten(text.slice(only.start, only.end)),
      ...(prefix === undefined ? {} : { prefix }),
      ...(suffix === undefined ? {} : { suffix }),
    };
    const edits = selectorEdits(file, at, wanted);
    const message = 'The letters are encoded as the article has them.';
    return edits.length === 0 ? [] : [{ path: at.exactPath, message, edits }];
  });
}

/** The selectors that lost their place, by the path of their file. Every file asks for its own. */
const lostByPath = oncePer((content: Content) => Map.groupBy(lostSelectors(content), (lost) => lost.file.path));

function lostIn(content: Content, file: SourceFile): readonly LostSelector[] {
  return lostByPath(content).get(file.path) ?? [];
}
