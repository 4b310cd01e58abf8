import { compareDates } from '../dates/compare-dates.ts';
import { parseBody, type Body } from '../markdown/parse-body.ts';
import { textLayer, type TextLayer } from '../markdown/text-layer.ts';
import { compareProblems, compareText, type Problem } from '../problems/problem.ts';
import type { AnyEntry, Entry } from '../schemas/index.ts';
import { validateEntry } from '../schemas/validate-entry.ts';
import type { ReadContent } from '../source/read-content.ts';
import { withArticle } from '../schemas/kinds.ts';
import type { SourceFile } from '../source/source-file.ts';
import { anchorSelectors, evidenceSelector, isPlaced, quoteSelectors, type SelectorAt } from './anchor-selectors.ts';
import { checkContent } from './check-content.ts';
import { keyOf, type BuiltCorpus, type EntryKey } from './corpus.ts';
import { findNames } from './find-names.ts';
import { indexEntries } from './index-entries.ts';
import { Reporter } from './reporter.ts';
import { resolveReferences, type ForwardReference } from './resolve-references.ts';
import { walkData } from './walk-data.ts';

/**
 * The corpus of some files, and every problem there is with them, those found while reading included.
 *
 * Pure: the same files give the same corpus and the same problems in the same order.
 */
export function buildCorpus(
  files: readonly SourceFile[],
  reading: Pick<ReadContent, 'unread' | 'problems'> = { unread: [], problems: [] },
): BuiltCorpus {
  const problems: Problem[] = [...reading.problems];
  // A file that cannot be read or is not valid still holds its id, so that references to it are not reported as well.
  const unread = new Set<EntryKey>(reading.unread.map(keyOf));
  const valid: AnyEntry[] = [];
  const remainders: AnyEntry[] = [];
  for (const file of files) {
    const { entry, remainder, problems: invalid } = validateEntry(file);
    for (const problem of invalid) problems.push(problem);
    if (entry) valid.push(entry);
    else unread.add(keyOf(file));
    if (remainder) remainders.push(remainder);
  }
  remainders.sort((a, b) => compareText(a.path, b.path));
  const reporter = new Reporter(files);
  const entries = indexEntries(valid, reporter);
  const indexed = Object.values(entries).flatMap((byId: ReadonlyMap<string, AnyEntry>) => [...byId.values()]);

  const bodies = new Map<EntryKey, Body>();
  const texts = new Map<EntryKey, TextLayer>();
  const references: ForwardReference[] = [];
  const selectors: SelectorAt[] = [];
  let dates = 0;
  for (const entry of [...indexed, ...remainders]) {
    const { body, layer } = readBody(entry);
    bodies.set(keyOf(entry), body);
    if (layer) texts.set(keyOf(entry), layer);
    for (const issue of body.issues) reporter.atBody(entry, issue.offset, issue);
    if (entry.kind === 'articles') reportRecordLinks(entry, body, reporter);
    else for (const { offset, to } of body.references) references.push({ from: entry, to, path: [], offset });
    const found = walkData(entry.data);
    dates += found.dates;
    for (const { path, value } of found.references) references.push({ from: entry, to: value, path });
    for (const { path, value } of found.evidence) {
      selectors.push(evidenceSelector(entry, path, value));
    }
    if (entry.kind === 'quotes' && isPlaced(entry)) selectors.push(...quoteSelectors(entry));
  }

  const known = references.filter(({ to }) => entries[to.kind].has(to.id) || !unread.has(keyOf(to)));
  const { backlinks, resolved } = resolveReferences(known, entries, reporter);
  const anchors = anchorSelectors(selectors, texts, articlesOf([...indexed, ...remainders]), reporter);
  const names = findNames(texts, entries, reporter);
  checkContent(
    {
      entries,
      texts,
      anchors: anchors.byEntry,
      backlinks,
      isNamed: (key) => names.occurrencesOf.has(key) || names.possiblyNamed.has(key),
      isWhole: unread.size === 0,
    },
    reporter,
  );

  return {
    corpus: {
      entries,
      bodies,
      texts,
      backlinks,
      anchors: anchors.byEntry,
      anchorsIn: anchors.byArticle,
      mentionsIn: names.mentionsIn,
      occurrencesOf: names.occurrencesOf,
      chronology: [...entries.events.values()].sort(
        (a, b) => compareDates(a.data.date, b.data.date) || compareText(a.id, b.id),
      ),
      counts: { references: resolved, selectors: anchors.anchored, dates, mentions: names.found },
    },
    problems: [...problems, ...reporter.problems].sort(compareProblems),
  };
}

interface ReadBody {
  readonly body: Body;
  /** Of articles and analyses, whose words are quoted and searched for names. */
  readonly layer?: TextLayer;
}

/** By entry: while its file is as it was, nobody parses a body twice. */
const readBodies = new WeakMap<AnyEntry, ReadBody>();

function readBody(entry: AnyEntry): ReadBody {
  const known = readBodies.get(entry);
  if (known) return known;
  const body = parseBody(entry.body);
  const hasLayer = entry.kind === 'articles' || entry.kind === 'analyses';
  const read = hasLayer ? { body, layer: textLayer(body.tree) } : { body };
  readBodies.set(entry, read);
  return read;
}

function articlesOf(entries: readonly AnyEntry[]): ReadonlyMap<string, Entry<'articles'>> {
  return new Map(entries.flatMap((entry) => (entry.kind === 'articles' ? [[entry.id, entry]] : [])));
}

/** An article's text is its publisher's, who has no records to link to. */
function reportRecordLinks(article: Entry<'articles'>, body: Body, reporter: Reporter): void {
  for (const { offset, to, as } of body.references) {
    reporter.atBody(article, offset, {
      code: 'markdown/record-in-article',
      message: `The text of an article is its publisher's; it cannot ${as === 'embed' ? 'embed' : 'link to'} ${withArticle(to.kind)}.`,
      help: 'Keep the words as they were published. Names in it are found and linked without help; the rest belongs in records of its own.',
    });
  }
}
