import { keyOf, type Corpus, type RecordKey } from '../../record/corpus/corpus.ts';
import { readingOf } from '../../record/corpus/reading-of.ts';
import { bodyOffset } from '../../record/markdown/text-layer.ts';
import { compareText } from '../../record/problems/problem.ts';
import { draftedValue } from '../../record/schemas/fields.ts';
import { fieldsOf } from '../../record/schemas/field-shapes.ts';
import { isPlainList, type PlainValue, type SourceFile } from '../../record/source/source-file.ts';
import type { Range } from '../../record/text/range.ts';
import { paragraphOf, sentencesAround } from '../../record/text/reading/reading.ts';
import { describeProposed } from '../decisions/proposed-record.ts';
import { findFile, type Content } from '../edit/content.ts';
import { onOneLine } from '../edit/passage-lines.ts';
import { proposedFiles, takenAlong } from '../edit/plan-acceptance.ts';
import { referencesIn } from '../edit/references-in.ts';

/** A field of a proposed record as whoever decides sees it. */
export interface ReviewField {
  readonly name: string;
  /** What stands there, on one line; empty while it is open. */
  readonly value: string;
  /** `given`: no rule made it, so it is not for the draft to doubt. */
  readonly is: 'sure' | 'perhaps' | 'given' | 'open';
  /** The rule that made it; empty where none did. */
  readonly rule: string;
}

/** A proposed record as the question that it is. */
export interface ReviewItem {
  readonly record: RecordKey;
  /** Path of the file, relative to the project folder. */
  readonly path: string;
  /** The sentences of the article that it rests on or is named in, of a quote the paragraph; empty for the article itself. */
  readonly sentences: string;
  /** The line of the article's file where they begin. */
  readonly line: number | undefined;
  /** Where its words stand in the article's text or, for who and what is named, the names; in UTF-16 units. */
  readonly places: readonly Range[];
  readonly fields: readonly ReviewField[];
  /** Whether every drafted value is sure and no field is open. */
  readonly isSure: boolean;
  /** What is proposed as well, and accepted with it, since it refers to it. */
  readonly along: readonly Along[];
}

/** A record that is accepted together with another, which refers to it. */
export interface Along {
  readonly record: RecordKey;
  /** Its fields that nobody can take for sure, as `kind: perhaps`. */
  readonly unsure: readonly string[];
}

/**
 * The proposals of an article, one question each: what needs a look first, then what is sure; in each the order of the
 * text. What a record refers to comes before it, so that nobody is asked to accept a record with something unseen.
 */
export function reviewItems(content: Content, article: string): ReviewItem[] {
  const proposed = proposedFiles(content);
  const all = takenAlong(proposed, ownProposals(content, article, proposed));
  const places = new Map(
    all.flatMap((key) => {
      const file = proposed.get(key);
      return file ? [[key, placesOf(content.built.corpus, article, file)] as const] : [];
    }),
  );
  const items = all.flatMap((key): ReviewItem[] => {
    const file = proposed.get(key);
    return file ? [describeItem(content, article, file, places.get(key) ?? [])] : [];
  });
  const startOf = ({ record }: ReviewItem) => startIn(record, places.get(record) ?? []);
  const ordered = items.toSorted(
    (a, b) => Number(a.isSure) - Number(b.isSure) || startOf(a) - startOf(b) || compareText(a.record, b.record),
  );
  return referredFirst(ordered, proposed);
}

/** The articles that something is proposed for or, while only names are proposed, those that have the names. */
export function articlesToReview(content: Content): string[] {
  const proposed = proposedFiles(content);
  const referred = [...proposed.values()].flatMap((file) =>
    file.kind === 'articles'
      ? [file.id]
      : referencesIn(file).flatMap(({ to }) => (to.kind === 'articles' ? [to.id] : [])),
  );
  const naming = [...proposed.keys()].flatMap((key) =>
    (content.built.corpus.occurrencesOf.get(key) ?? []).flatMap(({ text }) =>
      text.kind === 'articles' ? [text.id] : [],
    ),
  );
  return [...new Set(referred.length > 0 ? referred : naming)].sort(compareText);
}

function ownProposals(
  { built: { corpus } }: Content,
  article: string,
  proposed: ReadonlyMap<RecordKey, SourceFile>,
): RecordKey[] {
  const text = corpus.texts.get(`articles/${article}`)?.text ?? '';
  const named = new Set((corpus.mentionsIn.get(`articles/${article}`) ?? []).map(({ to }) => keyOf(to)));
  return [...proposed].flatMap(([key, file]) => {
    const isOwn =
      key === `articles/${article}` ||
      named.has(key) ||
      nameIn(text, file) !== undefined ||
      referencesIn(file).some(({ to }) => to.kind === 'articles' && to.id === article);
    return isOwn ? [key] : [];
  });
}

/** Where in the article's text a record has its words, or its name. */
function placesOf(corpus: Corpus, article: string, file: SourceFile): readonly Range[] {
  const key = keyOf(file);
  if (key.startsWith('actors/') || key.startsWith('places/')) {
    const mentions = corpus.mentionsIn.get(`articles/${article}`)?.filter(({ to }) => keyOf(to) === key) ?? [];
    if (mentions.length > 0) return mentions;
    const printed = nameIn(corpus.texts.get(`articles/${article}`)?.text ?? '', file);
    if (printed) return [printed];
  }
  return (corpus.anchorsIn.get(article) ?? []).filter(({ record }) => keyOf(record) === key);
}

/**
 * Where a text first has the name of an actor or a place. A name that two records share is no mention of either, and it has
 * to be asked about all the same.
 */
function nameIn(text: string, { kind, frontmatter: { name } }: SourceFile): Range | undefined {
  if ((kind !== 'actors' && kind !== 'places') || typeof name !== 'string' || name === '') return undefined;
  const isLetter = (at: number) => /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
    if (!isLetter(start - 1) && !isLetter(start + name.length)) return { start, end: start + name.length };
  }
  return undefined;
}

function startIn(key: RecordKey, [first]: readonly Range[]): number {
  if (key.startsWith('articles/') || key.startsWith('sources/')) return -1;
  return first?.start ?? Number.MAX_SAFE_INTEGER;
}

function describeItem(content: Content, article: string, file: SourceFile, places: readonly Range[]): ReviewItem {
  const { record, path, isSure, open, drafted } = describeProposed(file);
  const proposed = proposedFiles(content);
  return {
    record,
    path,
    ...shownIn(content, article, file, places),
    places: places.map(({ start, end }) => ({ start, end })),
    fields: fieldsIn(file, open, drafted),
    isSure,
    along: takenAlong(proposed, [record]).flatMap((key) => {
      const taken = proposed.get(key);
      return taken && key !== record ? [{ record: key, unsure: unsureIn(taken) }] : [];
    }),
  };
}

function unsureIn(file: SourceFile): string[] {
  const { drafted, open } = describeProposed(file);
  const perhaps = Object.entries(drafted).flatMap(([field, how]) =>
    how.startsWith('perhaps') ? [`${field}: perhaps`] : [],
  );
  return [...perhaps, ...open.map((field) => `${field}: open`)];
}

function shownIn(
  content: Content,
  article: string,
  file: SourceFile,
  places: readonly Range[],
): Pick<ReviewItem, 'sentences' | 'line'> {
  const { corpus } = content.built;
  const reading = readingOf(corpus, `articles/${article}`);
  const [first] = places;
  if (!reading || !first) return { sentences: '', line: undefined };
  const shown: Range[] = [];
  const isNamed = file.kind === 'actors' || file.kind === 'places';
  for (const place of isNamed ? [first] : places) {
    // Who spoke is often said in the sentence beside.
    const paragraph = file.kind === 'quotes' ? paragraphOf(reading, place.start) : undefined;
    const around = paragraph ?? sentencesAround(reading, place);
    if (!shown.some(({ start, end }) => start <= around.start && around.end <= end)) shown.push(around);
  }
  return {
    sentences: shown.map(({ start, end }) => onOneLine(reading.text.slice(start, end))).join(' … '),
    line: lineInFile(content, article, first.start),
  };
}

/** The line of an article's file, from 1, for an offset of its text in UTF-16 units. */
export function lineInFile(content: Content, article: string, offset: number): number | undefined {
  const layer = content.built.corpus.texts.get(`articles/${article}`);
  const file = findFile(content, 'articles', article);
  if (!layer || !file) return undefined;
  const at = file.bodyStart + bodyOffset(layer, offset, file.text.slice(file.bodyStart));
  return file.text.slice(0, at).split('\n').length;
}

/** Fields that say nothing to decide about: what the file is, and where it belongs. */
const unshown: ReadonlySet<string> = new Set(['state', 'drafted', 'draft']);

function fieldsIn(
  { kind, frontmatter }: SourceFile,
  open: readonly string[],
  drafted: Readonly<Record<string, string>>,
): ReviewField[] {
  const names = fieldsOf(kind).map(({ name }) => name);
  const present = names.filter(
    (name) => !unshown.has(name) && (frontmatter[name] !== undefined || open.includes(name)),
  );
  return present.map((name): ReviewField => {
    const value = frontmatter[name];
    if (value === undefined) return { name, value: '', is: 'open', rule: '' };
    const [, how, rule] = draftedValue.exec(drafted[name] ?? '') ?? [];
    return {
      name,
      value: asLine(value),
      is: open.includes(name) ? 'open' : how === 'sure' || how === 'perhaps' ? how : 'given',
      rule: rule ?? '',
    };
  });
}

function asLine(value: PlainValue): string {
  if (typeof value === 'string') return onOneLine(value);
  if (isPlainList(value)) return value.map(asLine).join(' … ');
  return Object.entries(value)
    .map(([name, inner]) => `${name}: ${asLine(inner)}`)
    .join(', ');
}

/** The same items, each after those that its record refers to. */
function referredFirst(items: readonly ReviewItem[], proposed: ReadonlyMap<RecordKey, SourceFile>): ReviewItem[] {
  const byKey = new Map(items.map((item) => [item.record, item]));
  const seen = new Set<RecordKey>();
  const ordered: ReviewItem[] = [];
  const put = (item: ReviewItem): void => {
    if (seen.has(item.record)) return;
    seen.add(item.record);
    const file = proposed.get(item.record);
    for (const { to } of file ? referencesIn(file) : []) {
      const before = byKey.get(keyOf(to));
      if (before) put(before);
    }
    ordered.push(item);
  };
  for (const item of items) put(item);
  return ordered;
}
