import { findWholeWords } from '../text/reading/word-edges.ts';
import type { Body } from '../markdown/parse-body.ts';
import type { TextLayer } from '../markdown/text-layer.ts';
import { asWritten } from '../problems/as-written.ts';
import type { ProblemCode } from '../problems/codes.ts';
import type { AnyRecord, RecordOf } from '../schemas/index.ts';
import { nounOf } from '../schemas/kinds.ts';
import type { KeyPath } from '../source/source-file.ts';
import { checkChronology } from './check-chronology.ts';
import { checkSpeaker } from './check-speakers.ts';
import { checkSpeech } from './check-speech.ts';
import { besideOf } from './beside-text.ts';
import { keyOf, type Anchor, type Backlink, type Corpus, type RecordsByKind, type RecordKey } from './corpus.ts';
import type { Reporter } from './reporter.ts';
import { checkUtterances } from './utterances.ts';

/** What the rules look things up in. */
interface Graph {
  readonly records: RecordsByKind;
  readonly bodies: ReadonlyMap<RecordKey, Body>;
  readonly texts: ReadonlyMap<RecordKey, TextLayer>;
  readonly mentionsIn: Corpus['mentionsIn'];
  readonly anchors: ReadonlyMap<RecordKey, readonly Anchor[]>;
  readonly backlinks: ReadonlyMap<RecordKey, readonly Backlink[]>;
  /** Whether a text has a name of a record, or one that may be its; or the publication leads to it. */
  readonly isNamed: (key: RecordKey) => boolean;
  /** Whether every record could be read: while one is missing, nobody knows whom it refers to. */
  readonly isWhole: boolean;
}

/** The rules that need more than one record, or more than one field, to see that something is wrong. */
export function checkContent(graph: Graph, reporter: Reporter): void {
  for (const claim of graph.records.claims.values()) {
    checkSpeaker(claim, graph, reporter);
    claim.data.hedges.forEach((hedge, index) => {
      checkWordsIn(claim, ['hedges', index], hedge, findPassages(claim, graph), reporter, {
        code: 'claim/hedge-not-found',
        message: 'This hedge does not occur in the evidence of the claim.',
        label: 'evidence',
      });
    });
    checkInQuote(claim, graph, reporter);
    checkUnnamed(claim, claim.data.evidence[0]?.article.id ?? '', graph, reporter);
  }
  for (const event of graph.records.events.values()) {
    if (event.data.cue !== undefined) {
      checkWordsIn(event, ['cue'], event.data.cue, findPassages(event, graph), reporter, {
        code: 'event/cue-not-found',
        message: 'This cue does not occur in the evidence of the event.',
        label: 'evidence',
      });
    }
    event.data.possiblySame.forEach((other, index) => {
      if (other.id === event.id) reportItself(event, ['possiblySame', index], reporter);
    });
  }
  checkUtterances(graph.records, reporter);
  for (const quote of graph.records.quotes.values()) {
    quote.data.readings.forEach((reading, index) => {
      checkWordsIn(quote, ['readings', index, 'lemma'], reading.lemma, findPassages(quote, graph), reporter, {
        code: 'quote/lemma-not-found',
        message: 'This lemma does not occur in the words of the quote.',
        label: 'quote',
      });
    });
    checkSpeech(quote, graph, reporter);
    checkSpeaker(quote, graph, reporter);
    checkUnnamed(quote, quote.data.article.id, graph, reporter);
    quote.data.relations.forEach((relation, index) => {
      if (relation.quote.id === quote.id) reportItself(quote, ['relations', index, 'quote'], reporter);
    });
  }
  for (const text of [...graph.records.articles.values(), ...graph.records.analyses.values()]) {
    // What was refused in a body is told of; that nothing is left of it is no second fault.
    const isRefused = (graph.bodies.get(keyOf(text))?.issues ?? []).length > 0;
    if (!isRefused && graph.texts.get(keyOf(text))?.text.trim() === '') {
      reporter.atField(text, [], {
        code: 'body/empty',
        message: `This ${nounOf[text.kind]} has no text.`,
        help: 'Put the text after the frontmatter, paragraphs separated by empty lines.',
      });
    }
  }
  checkChronology(graph.records, reporter);
  if (graph.isWhole) reportUnreferenced(graph, reporter);
}

/**
 * The words of a quote, or of the evidence of a claim or an event, as its articles print them.
 *
 * Undefined while one of its selectors is not anchored: that has its own problem, and what is looked for may be there.
 */
function findPassages(
  record: RecordOf<'quotes'> | RecordOf<'claims'> | RecordOf<'events'>,
  graph: Graph,
): readonly string[] | undefined {
  const field = record.kind === 'quotes' ? 'exact' : 'evidence';
  const selectors = record.kind === 'quotes' ? [record.data.exact].flat().length : record.data.evidence.length;
  const anchors = (graph.anchors.get(keyOf(record)) ?? []).filter((anchor) => anchor.path[0] === field);
  const beside = anchors.length < selectors ? besideOf(graph, record).filter(({ path }) => path[0] === field) : [];
  if (anchors.length + beside.length < selectors) return undefined;
  return [
    ...anchors.map(({ article, start, end }) => graph.texts.get(`articles/${article}`)?.text.slice(start, end) ?? ''),
    ...beside.map(({ text, start, end }) => text.slice(start, end)),
  ];
}

function checkWordsIn(
  record: AnyRecord,
  path: KeyPath,
  words: string,
  passages: readonly string[] | undefined,
  reporter: Reporter,
  { code, message, label }: { code: ProblemCode; message: string; label: string },
): void {
  if (!passages) return;
  if (passages.some((passage) => findWholeWords(passage, words).length > 0)) return;
  const lines = [['written', words], ...passages.map((passage) => [label, passage])].map(
    ([name = '', text = '']) =>
      `\n  ${name.padEnd(Math.max(label.length, 'written'.length))}  ${text.replace(/\s+/g, ' ')}`,
  );
  reporter.atField(record, path, {
    code,
    message: `${message}${lines.join('')}`,
    help: 'Copy the words exactly from the passage, or extend the passage so that it holds them.',
  });
}

/** A claim that a quote makes rests on words of the quote. */
function checkInQuote(claim: RecordOf<'claims'>, graph: Graph, reporter: Reporter): void {
  const { inQuote } = claim.data;
  if (!inQuote) return;
  const quoted = (graph.anchors.get(`quotes/${inQuote.id}`) ?? []).filter(({ path }) => path[0] === 'exact');
  const evidence = (graph.anchors.get(keyOf(claim)) ?? []).filter(({ path }) => path[0] === 'evidence');
  const isHeld = evidence.some(({ article, start, end }) =>
    quoted.some((words) => words.article === article && words.start < end && words.end > start),
  );
  if (quoted.length === 0 || evidence.length === 0 || isHeld) return;
  reporter.atField(claim, ['inQuote'], {
    code: 'claim/not-in-quote',
    message: `No evidence of this claim lies in the words of the quote "${inQuote.id}".`,
    help: 'Name the quote whose words make the claim, copy the evidence from it, or remove `inQuote`.',
  });
}

/** What the article calls somebody it does not name, and why, are its own words. */
function checkUnnamed(
  record: RecordOf<'quotes'> | RecordOf<'claims'>,
  article: string,
  graph: Graph,
  reporter: Reporter,
): void {
  const text = graph.texts.get(`articles/${article}`)?.text;
  if (text === undefined) return;
  for (const field of ['description', 'reason'] as const) {
    const words = record.data.unnamed?.[field];
    if (words === undefined || findWholeWords(text, words).length > 0) continue;
    reporter.atField(record, ['unnamed', field], {
      code: 'quote/description-not-found',
      message: `The article "${article}" does not have these words: ${asWritten(words)}.`,
      help: 'Copy what the article calls the speaker, or says of why there is no name, word by word.',
    });
  }
}

function reportItself(record: AnyRecord, path: KeyPath, reporter: Reporter): void {
  reporter.atField(record, path, {
    code: 'reference/itself',
    message: `This ${nounOf[record.kind]} refers to itself.`,
    help: `Name the other ${nounOf[record.kind]}, or remove this item.`,
  });
}

/** Kinds that exist only to be referred to; an event, a quote or a claim is found from its article. */
const referredKinds = ['sources', 'actors', 'places', 'topics'] as const;

function reportUnreferenced({ records, backlinks, isNamed }: Graph, reporter: Reporter): void {
  for (const kind of referredKinds) {
    for (const record of records[kind].values() as Iterable<AnyRecord>) {
      const referring = (backlinks.get(keyOf(record)) ?? []).some(({ from }) => from !== record);
      if (referring || isNamed(keyOf(record)) || record.data.draft) continue;
      reporter.atField(record, [], {
        severity: 'warning',
        code: 'record/unreferenced',
        message: `Nothing refers to this ${nounOf[kind]}.`,
        help: 'Refer to it from the records it belongs to, or delete the file.',
      });
    }
  }
}
