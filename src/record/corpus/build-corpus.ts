import { compareDates } from '../dates/compare-dates.ts';
import { oncePer } from '../derived/once-per.ts';
import { parseBody, type Body } from '../markdown/parse-body.ts';
import type { TextLayer } from '../markdown/text-layer.ts';
import { compareProblems, compareText, type Problem } from '../problems/problem.ts';
import type { AnyRecord, RecordOf } from '../schemas/index.ts';
import { defaultPublication } from '../schemas/publication.ts';
import { validatePublication, type PublicationFile } from '../schemas/validate-publication.ts';
import { isProposed } from '../schemas/proposed.ts';
import { validateRecord } from '../schemas/validate-record.ts';
import type { ReadContent } from '../source/read-content.ts';
import { withArticle } from '../schemas/kinds.ts';
import type { SourceFile } from '../source/source-file.ts';
import { anchorSelectors, evidenceSelector, isPlaced, quoteSelectors, type SelectorAt } from './anchor-selectors.ts';
import { checkBeside } from './check-beside.ts';
import { checkContent } from './check-content.ts';
import { checkRemoved } from './check-removed.ts';
import { keyOf, type BuiltCorpus, type PublicationOf, type RecordKey } from './corpus.ts';
import { findNames } from './find-names.ts';
import { indexRecords } from './index-records.ts';
import { notedCorpus } from './noted-corpus.ts';
import { readBody } from './read-body.ts';
import { Reporter } from './reporter.ts';
import { resolveReferences, type ForwardReference } from './resolve-references.ts';
import { walkData, type EvidenceSelector, type Found } from './walk-data.ts';

/**
 * The corpus of some files, and every problem there is with them, those found while reading included.
 *
 * Pure: the same files give the same corpus and the same problems in the same order.
 *
 * @param options.proposed whether records that nobody has accepted belong to it. This is the one place that leaves them
 * out; a record that refers to one of them is reported either way.
 */
export function buildCorpus(
  allFiles: readonly SourceFile[],
  reading: Partial<Pick<ReadContent, 'site' | 'unread' | 'problems'>> = {},
  options: { readonly proposed?: boolean } = {},
): BuiltCorpus {
  const proposed = new Set(allFiles.filter(isProposed).map(keyOf));
  const files = options.proposed ? allFiles : allFiles.filter((file) => !isProposed(file));
  const problems: Problem[] = [...(reading.problems ?? [])];
  // A file that cannot be read or is not valid still holds its id, so that references to it are not reported as well.
  const unread = new Set<RecordKey>((reading.unread ?? []).map(keyOf));
  const valid: AnyRecord[] = [];
  const remainders: AnyRecord[] = [];
  for (const file of files) {
    const { record, remainder, problems: invalid } = validateRecord(file);
    for (const problem of invalid) problems.push(problem);
    if (record) valid.push(record);
    else unread.add(keyOf(file));
    if (remainder) remainders.push(remainder);
  }
  remainders.sort((a, b) => compareText(a.path, b.path));
  const site = reading.site && validatePublication(reading.site);
  for (const problem of site?.problems ?? []) problems.push(problem);
  const unreadFormat = (site?.problems ?? []).filter(({ code }) => code === 'site/format');
  const reporter = new Reporter(reading.site ? [...files, reading.site] : files);
  const records = indexRecords(valid, reporter);
  const indexed = Object.values(records).flatMap((byId: ReadonlyMap<string, AnyRecord>) => [...byId.values()]);

  const bodies = new Map<RecordKey, Body>();
  const texts = new Map<RecordKey, TextLayer>();
  const references: ForwardReference[] = [];
  const selectors: SelectorAt[] = [];
  const beside: (Found<EvidenceSelector> & { readonly record: AnyRecord })[] = [];
  let dates = 0;
  for (const record of [...indexed, ...remainders]) {
    const { body, layer } = readBody(record);
    bodies.set(keyOf(record), body);
    if (layer) texts.set(keyOf(record), layer);
    for (const issue of body.issues) reporter.atBody(record, issue.offset, issue);
    if (record.kind === 'articles') reportRecordLinks(record, body, reporter);
    else for (const { offset, to } of body.references) references.push({ from: record, to, path: [], offset });
    const found = walkData(record.data);
    dates += found.dates;
    for (const { path, value } of found.references) references.push({ from: record, to: value, path });
    for (const { path, value } of found.evidence) {
      if (value.in === undefined) selectors.push(evidenceSelector(record, path, value));
      else beside.push({ record, path, value });
    }
    if (record.kind === 'quotes' && isPlaced(record)) selectors.push(...quoteSelectors(record));
  }

  const publication = publicationOf(site?.publication);
  if (site) references.push(...referencesOfSite(site.publication, publication.body, reporter));
  const linked = new Set(references.flatMap(({ from, to }) => (from.kind === 'site' ? [keyOf(to)] : [])));

  const known = references.filter(({ to }) => records[to.kind].has(to.id) || !unread.has(keyOf(to)));
  if (site) checkRemoved(site.publication, records, reporter);
  const removed = [...(site?.publication.removed ?? [])].sort((a, b) => compareText(keyOf(a.record), keyOf(b.record)));
  const { backlinks, resolved } = resolveReferences(known, { records, proposed, removed }, reporter);
  const anchors = anchorSelectors(selectors, texts, articlesOf([...indexed, ...remainders]), reporter);
  for (const { record, path, value } of beside) checkBeside(record, path, value, records.articles, reporter);
  const names = findNames(texts, records, reporter);
  checkContent(
    {
      records,
      bodies,
      texts,
      mentionsIn: names.mentionsIn,
      anchors: anchors.byRecord,
      backlinks,
      isNamed: (key) => linked.has(key) || names.occurrencesOf.has(key) || names.possiblyNamed.has(key),
      isWhole: unread.size === 0,
    },
    reporter,
  );

  return {
    corpus: notedCorpus({
      publication,
      removed,
      records,
      bodies,
      texts,
      backlinks,
      anchors: anchors.byRecord,
      anchorsIn: anchors.byArticle,
      mentionsIn: names.mentionsIn,
      occurrencesOf: names.occurrencesOf,
      chronology: [...records.events.values()].sort(
        (a, b) => compareDates(a.data.date, b.data.date) || compareText(a.id, b.id),
      ),
      setApartBefore: new Map(),
      counts: { references: resolved, selectors: anchors.anchored, dates, mentions: names.found },
    }),
    // Of a format that is not read, whatever else seems wrong may be right.
    problems: unreadFormat.length > 0 ? unreadFormat : [...problems, ...reporter.problems].sort(compareProblems),
  };
}

function articlesOf(records: readonly AnyRecord[]): ReadonlyMap<string, RecordOf<'articles'>> {
  return new Map(records.flatMap((record) => (record.kind === 'articles' ? [[record.id, record]] : [])));
}

/** While the publication's file is as it was, nobody parses its body twice. */
const publicationBody = oncePer((file: PublicationFile) => parseBody(file.body));

function publicationOf(file: PublicationFile | undefined): PublicationOf {
  if (!file) return { path: undefined, data: defaultPublication, body: parseBody('') };
  return { path: file.path, data: file.data, body: publicationBody(file) };
}

/** The records that the header and the text of the publication lead to; problems of the text are reported. */
function referencesOfSite(file: PublicationFile, body: Body, reporter: Reporter): ForwardReference[] {
  for (const issue of body.issues) reporter.atBody(file, issue.offset, issue);
  return [
    ...(file.data.links ?? []).flatMap(({ to }, index) =>
      'record' in to ? [{ from: file, to: to.record, path: ['links', index, 'to'] }] : [],
    ),
    ...body.references.map(({ offset, to }) => ({ from: file, to, path: [], offset })),
  ];
}

/** An article's text is its publisher's, who has no records to link to. */
function reportRecordLinks(article: RecordOf<'articles'>, body: Body, reporter: Reporter): void {
  for (const { offset, to } of body.references) {
    reporter.atBody(article, offset, {
      code: 'markdown/record-in-article',
      message: `The text of an article is its publisher's; it cannot link to ${withArticle(to.kind)}.`,
      help: 'Keep the words as they were published. Names in it are found and linked without help; the rest belongs in records of its own.',
    });
  }
}
