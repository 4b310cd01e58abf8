import { anchorQuote } from '../anchoring/anchor-quote.ts';
import { foldText } from '../anchoring/fold-text.ts';
import { isAfter } from '../dates/compare-dates.ts';
import type { TextLayer } from '../markdown/text-layer.ts';
import type { AnyEntry, Entry } from '../schemas/index.ts';
import { nounOf } from '../schemas/kinds.ts';
import type { KeyPath } from '../source/source-file.ts';
import { keyOf, type Anchor, type Backlink, type EntriesByKind, type EntryKey, type Occurrence } from './corpus.ts';
import type { Reporter } from './reporter.ts';

/** What the rules look things up in. */
interface Graph {
  readonly entries: EntriesByKind;
  readonly texts: ReadonlyMap<EntryKey, TextLayer>;
  readonly anchors: ReadonlyMap<EntryKey, readonly Anchor[]>;
  readonly backlinks: ReadonlyMap<EntryKey, readonly Backlink[]>;
  readonly occurrencesOf: ReadonlyMap<EntryKey, readonly Occurrence[]>;
}

/** The rules that need more than one record, or more than one field, to see that something is wrong. */
export function checkContent(graph: Graph, reporter: Reporter): void {
  for (const claim of graph.entries.claims.values()) {
    claim.data.hedges.forEach((hedge, index) => {
      checkWordsIn(claim, ['hedges', index], hedge, passagesOf(claim, 'evidence', graph), reporter, {
        code: 'claim/hedge-not-found',
        what: 'This hedge does not occur in the evidence of the claim.',
      });
    });
  }
  for (const event of graph.entries.events.values()) {
    if (event.data.cue !== undefined) {
      checkWordsIn(event, ['cue'], event.data.cue, passagesOf(event, 'evidence', graph), reporter, {
        code: 'event/cue-not-found',
        what: 'This cue does not occur in the evidence of the event.',
      });
    }
    checkEventDate(event, graph, reporter);
    event.data.possiblySame.forEach((other, index) => {
      if (other.id === event.id) reportItself(event, ['possiblySame', index], reporter);
    });
  }
  for (const quote of graph.entries.quotes.values()) {
    quote.data.readings.forEach((reading, index) => {
      checkWordsIn(quote, ['readings', index, 'lemma'], reading.lemma, passagesOf(quote, 'exact', graph), reporter, {
        code: 'quote/lemma-not-found',
        what: 'This lemma does not occur in the words of the quote.',
      });
    });
    quote.data.relations.forEach((relation, index) => {
      if (relation.quote.id === quote.id) reportItself(quote, ['relations', index, 'quote'], reporter);
    });
  }
  for (const text of [...graph.entries.articles.values(), ...graph.entries.analyses.values()]) {
    if (text.body.trim() === '') {
      reporter.atField(text, [], {
        code: 'body/empty',
        message: `This ${nounOf[text.kind]} has no text.`,
        help: 'Put the text after the frontmatter, paragraphs separated by empty lines.',
      });
    }
  }
  reportUnreferenced(graph, reporter);
}

/** The passages of an entry's anchored selectors below a field; undefined while one of them is not anchored. */
function passagesOf(entry: AnyEntry, field: string, graph: Graph): string[] {
  const anchors = graph.anchors.get(keyOf(entry)) ?? [];
  return anchors
    .filter((anchor) => anchor.path[0] === field)
    .map((anchor) => graph.texts.get(`articles/${anchor.article}`)?.text.slice(anchor.start, anchor.end) ?? '');
}

function checkWordsIn(
  entry: AnyEntry,
  path: KeyPath,
  words: string,
  passages: readonly string[],
  reporter: Reporter,
  { code, what }: { code: string; what: string },
): void {
  // Orphaned evidence has its own problem; without a passage there is nothing to look in.
  if (passages.length === 0 && hasEvidence(entry)) return;
  if (passages.some((passage) => anchorQuote(foldText(passage), { exact: words }).status !== 'orphaned')) return;
  const shown = passages.map((passage) => `\n  evidence  ${passage.replace(/\s+/g, ' ')}`).join('');
  reporter.atField(entry, path, {
    code,
    message: `${what}\n  written   ${words}${shown}`,
    help: 'Copy the words exactly from the passage, or extend the passage so that it holds them.',
  });
}

function hasEvidence(entry: AnyEntry): boolean {
  return entry.kind === 'quotes' || ('evidence' in entry.data && entry.data.evidence.length > 0);
}

function checkEventDate(event: Entry<'events'>, graph: Graph, reporter: Reporter): void {
  const { date } = event.data;
  if (!date) return;
  for (const { article: reference } of event.data.evidence) {
    const article = graph.entries.articles.get(reference.id);
    if (article && isAfter(date, article.data.datePublished)) {
      reporter.atField(event, ['date'], {
        code: 'event/after-article',
        message: `This event is dated ${date.edtf}, after the article that reports it ("${article.id}", ${article.data.datePublished.edtf}).`,
        help: 'Correct the date of the event or of the article, or point `evidence` at the article that reports it.',
      });
      return;
    }
  }
}

function reportItself(entry: AnyEntry, path: KeyPath, reporter: Reporter): void {
  reporter.atField(entry, path, {
    code: 'reference/itself',
    message: `This ${nounOf[entry.kind]} refers to itself.`,
    help: `Name the other ${nounOf[entry.kind]}, or remove this item.`,
  });
}

/** Kinds that exist only to be referred to; an event, a quote or a claim is found from its article. */
const referredKinds = ['sources', 'actors', 'places', 'topics'] as const;

function reportUnreferenced({ entries, backlinks, occurrencesOf }: Graph, reporter: Reporter): void {
  for (const kind of referredKinds) {
    for (const entry of entries[kind].values() as Iterable<AnyEntry>) {
      const referring = (backlinks.get(keyOf(entry)) ?? []).some(({ from }) => from !== entry);
      if (referring || occurrencesOf.has(keyOf(entry)) || entry.data.draft) continue;
      reporter.atField(entry, [], {
        severity: 'warning',
        code: 'record/unreferenced',
        message: `Nothing refers to this ${nounOf[kind]}.`,
        help: 'Refer to it from the records it belongs to, or delete the file.',
      });
    }
  }
}
