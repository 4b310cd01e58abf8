import { keyOf, type Corpus, type RecordKey } from '../../record/corpus/corpus.ts';
import { compareText, countProblems } from '../../record/problems/problem.ts';
import { reportVersion, type Report, type RecordChange, type VerdictChange } from '../../views/report/report.ts';
import type { AnyRecord } from '../../record/schemas/index.ts';
import { kinds, type Kind } from '../../record/schemas/kinds.ts';
import { validateRecord } from '../../record/schemas/validate-record.ts';
import type { MarkdownFile, SourceFile } from '../../record/source/source-file.ts';
import type { SiteOptions } from '../../views/page/site.ts';
import type { Language } from '../../record/schemas/languages.ts';
import { currentAssessment } from '../../views/lines/verdicts.ts';
import { compareAnchors, type AnchorContext } from './compare-anchors.ts';
import { bodyOf, type BodyOf } from '../../record/markdown/parse-body.ts';
import { alignParagraphs, followLinks, paragraphChanges, paragraphsOf } from './compare-bodies.ts';
import { compareFields, type ComparedFields, type Follow } from './compare-fields.ts';
import { comparePages } from './compare-pages.ts';
import { compareProblems } from './compare-problems.ts';
import { describeFile } from './describe-file.ts';
import { findRenames } from './find-renames.ts';
import type { RecordState } from './record-state.ts';

export interface ComparisonOptions {
  /** What the sites of both are made with, besides their records. */
  readonly site?: SiteOptions;
  /** Of the built sites, where there are any. */
  readonly built?: Pick<Report['size'], 'bytes' | 'files'>;
}

/** What changed in the record from one revision to another. Pure: the same states give the same report. */
export function compareStates(base: RecordState, head: RecordState, options: ComparisonOptions = {}): Report {
  const { site = {}, built } = options;
  const compared: Compared = {
    base,
    head,
    language: head.built.corpus.publication.data.language,
    files: matchFiles(base, head),
  };
  const problems = compareProblems(
    base.built.problems,
    head.built.problems,
    (path) => compared.files.pathAfter.get(path) ?? path,
  );
  const counts = { before: countProblems(base.built.problems), after: countProblems(head.built.problems) };
  const { pages, count } = comparePages(base, head, site);
  return {
    version: reportVersion,
    base: base.revision,
    head: head.revision,
    problems: {
      appeared: problems.appeared.map((problem) => ({ ...problem })),
      solved: problems.solved.map((problem) => ({ ...problem })),
      errors: { before: counts.before.errors, after: counts.after.errors },
      warnings: { before: counts.before.warnings, after: counts.after.warnings },
    },
    publication: comparePublication(compared),
    ...compareKept(compared),
    verdicts: compareVerdicts(compared),
    pages,
    size: {
      records: { before: recordsOf(base), after: recordsOf(head) },
      pages: count,
      words: { before: wordsIn(base.built.corpus), after: wordsIn(head.built.corpus) },
      bytes: built?.bytes ?? null,
      files: built?.files ?? null,
    },
  };
}

interface Compared {
  readonly base: RecordState;
  readonly head: RecordState;
  readonly language: Language;
  readonly files: MatchedFiles;
}

function describe(file: SourceFile, { built }: RecordState, language: Language) {
  return describeFile(file, built.corpus, language);
}

/** The records, and the passages that those rest on which are in both revisions. */
function compareKept({ base, head, language, files }: Compared): Pick<Report, 'records' | 'anchors'> {
  const follow: Follow = (kind, id) => files.idAfter.get(keyOf({ kind, id })) ?? id;
  const paragraphAfter = followParagraphs(files.kept);
  const records: RecordChange[] = [
    ...files.removed.map((file) => ({ change: 'removed' as const, record: describe(file, base, language) })),
    ...files.added.map((file) => ({ change: 'added' as const, record: describe(file, head, language) })),
  ];
  const anchors: Report['anchors'] = [];
  for (const { before, after } of files.kept) {
    const fields =
      before === after ? unchanged : compareFields(after.kind, before.frontmatter, after.frontmatter, follow);
    const paragraphs = changedParagraphs(before, after, follow);
    const formerId = before.id === after.id ? null : before.id;
    if (fields.changes.length > 0 || paragraphs.length > 0 || formerId !== null) {
      const record = describe(after, head, language);
      records.push({ change: 'changed', record, formerId, fields: [...fields.changes], paragraphs });
    }
    const [old, now] = [recordOf(before), recordOf(after)];
    if (!old || !now) continue;
    const moved = compareAnchors(
      { record: old, corpus: base.built.corpus },
      { record: now, corpus: head.built.corpus },
      { placeAfter: fields.placeAfter, articleAfter: (id) => follow('articles', id), paragraphAfter },
    );
    for (const anchor of moved) anchors.push({ record: describe(after, head, language), ...anchor });
  }
  return { records: records.sort(byRecord), anchors: anchors.sort(byRecord) };
}

/** What the publication says of itself at both revisions; null where that is the same. */
function comparePublication({ base, head, files }: Compared): Report['publication'] {
  const [before, after] = [base.reading.site, head.reading.site];
  const path = (after ?? before)?.path;
  if (path === undefined || before === after) return null;
  const follow: Follow = (kind, id) => files.idAfter.get(keyOf({ kind, id })) ?? id;
  const { changes } = compareFields('site', before?.frontmatter ?? {}, after?.frontmatter ?? {}, follow);
  const paragraphs = changedBodies(before ? textOf(before) : '', after ? textOf(after) : '', 'ours', follow);
  return changes.length + paragraphs.length === 0 ? null : { path, fields: [...changes], paragraphs };
}

const unchanged: ComparedFields = { changes: [], placeAfter: (path) => path };

/** Claims whose standing verdict differs. What is not valid has none that anybody could see, and is left to its problems. */
function compareVerdicts({ base, head, language, files }: Compared): VerdictChange[] {
  const changes: VerdictChange[] = [];
  const compare = (record: VerdictChange['record'], before: Standing | undefined, after: Standing | undefined) => {
    if (before === undefined || after === undefined) return;
    if ((before?.verdict ?? notAssessed) !== (after?.verdict ?? notAssessed)) changes.push({ record, before, after });
  };
  for (const { before, after } of files.kept) {
    if (before !== after && after.kind === 'claims') {
      compare(describe(after, head, language), standingVerdict(before), standingVerdict(after));
    }
  }
  for (const file of files.removed)
    if (file.kind === 'claims') compare(describe(file, base, language), standingVerdict(file), null);
  for (const file of files.added)
    if (file.kind === 'claims') compare(describe(file, head, language), null, standingVerdict(file));
  return changes.sort(byRecord);
}

interface MatchedFiles {
  readonly removed: readonly SourceFile[];
  readonly added: readonly SourceFile[];
  readonly kept: readonly { readonly before: SourceFile; readonly after: SourceFile }[];
  /** The ids that renamed records have now. */
  readonly idAfter: ReadonlyMap<RecordKey, string>;
  readonly pathAfter: ReadonlyMap<string, string>;
}

/** Which file is which. One that cannot be read at one of the revisions is neither new nor gone: its problem says what it is. */
function matchFiles(base: RecordState, head: RecordState): MatchedFiles {
  const before = new Map(base.reading.files.map((file) => [keyOf(file), file]));
  const after = new Map(head.reading.files.map((file) => [keyOf(file), file]));
  const unread = new Set([...base.reading.unread, ...head.reading.unread].map(keyOf));
  const gone = [...before].flatMap(([key, file]) => (after.has(key) || unread.has(key) ? [] : [file]));
  const come = [...after].flatMap(([key, file]) => (before.has(key) || unread.has(key) ? [] : [file]));
  const renames = findRenames(gone, come);
  const renamed = new Set(renames.values());
  return {
    removed: gone.filter((file) => !renames.has(keyOf(file))),
    added: come.filter((file) => !renamed.has(file)),
    kept: [...before].flatMap(([key, file]) => {
      const now = after.get(key) ?? renames.get(key);
      return now ? [{ before: file, after: now }] : [];
    }),
    idAfter: new Map(Array.from(renames, ([key, { id }]) => [key, id])),
    pathAfter: new Map(Array.from(renames, ([key, { path }]): [string, string] => [before.get(key)?.path ?? '', path])),
  };
}

/** The record of a file, or what is valid of it. */
function recordOf(file: SourceFile): AnyRecord | undefined {
  const { record, remainder } = validateRecord(file);
  return record ?? remainder;
}

function textOf({ text, bodyStart }: MarkdownFile): string {
  return text.slice(bodyStart);
}

function changedParagraphs(before: SourceFile, after: SourceFile, follow: Follow) {
  return changedBodies(textOf(before), textOf(after), bodyOf(after.kind), follow);
}

function changedBodies(before: string, after: string, of: BodyOf, follow: Follow) {
  if (before === after) return [];
  const followed = (body: string) => paragraphsOf(followLinks(body, of, follow), of);
  const [old, now] = [followed(before), followed(after)];
  return paragraphChanges(old, now, alignParagraphs(old, now));
}

/** For an article by its id now, which paragraph an earlier one is; most articles are as they were. */
function followParagraphs(kept: MatchedFiles['kept']): AnchorContext['paragraphAfter'] {
  const changed = new Map<string, ReadonlyMap<number, number>>();
  for (const { before, after } of kept) {
    if (before === after || after.kind !== 'articles') continue;
    const pairs = alignParagraphs(paragraphsOf(textOf(before), 'published'), paragraphsOf(textOf(after), 'published'));
    changed.set(
      after.id,
      new Map(
        pairs.flatMap((pair): [number, number][] =>
          pair.before === undefined || pair.after === undefined ? [] : [[pair.before + 1, pair.after + 1]],
        ),
      ),
    );
  }
  return (article, paragraph) => {
    const map = changed.get(article);
    return map ? map.get(paragraph) : paragraph;
  };
}

type Standing = VerdictChange['before'];

const notAssessed = 'not assessed';

/** The verdict that counts, as the claim's page shows it: null where nobody assessed it, undefined where it is not valid. */
function standingVerdict(file: SourceFile): Standing | undefined {
  const { record } = validateRecord(file);
  if (record?.kind !== 'claims') return undefined;
  const current = currentAssessment(record.data);
  if (!current || current.verdict === notAssessed) return null;
  return { verdict: current.verdict, date: current.date.edtf, reasoning: current.reasoning };
}

function recordsOf({ reading }: RecordState): number {
  return reading.files.length + reading.unread.length;
}

function wordsIn({ records, texts }: Corpus): number {
  let words = 0;
  for (const article of records.articles.values()) {
    words += texts.get(keyOf(article))?.text.match(/\S+/g)?.length ?? 0;
  }
  return words;
}

const orderOfKinds = new Map<Kind, number>(kinds.map((kind, index) => [kind, index]));

function byRecord(
  a: { readonly record: RecordChange['record'] },
  b: { readonly record: RecordChange['record'] },
): number {
  return (
    (orderOfKinds.get(a.record.kind) ?? 0) - (orderOfKinds.get(b.record.kind) ?? 0) ||
    compareText(a.record.id, b.record.id)
  );
}
