import { anchorQuote, type QuoteSelector } from '../text/anchor-quote.ts';
import { createPassageIndex } from '../text/elsewhere.ts';
import { comparisonForm, foldText, type FoldedText } from '../text/fold-text.ts';
import { nearestPassage } from '../text/nearest-passage.ts';
import type { Range } from '../text/range.ts';
import { formatWordDiff } from '../text/format-word-diff.ts';
import { findCut, type PassageCut } from '../text/reading/passage-cut.ts';
import { readText } from '../text/reading/reading.ts';
import { encodingDifference, findSameLetters } from '../text/same-letters.ts';
import { wordDiff } from '../text/word-diff.ts';
import { bodyOffset, type TextLayer } from '../markdown/text-layer.ts';
import type { AnyRecord, RecordOf } from '../schemas/index.ts';
import type { KeyPath } from '../source/source-file.ts';
import { keyOf, type Anchor, type RecordKey } from './corpus.ts';
import type { Reporter } from './reporter.ts';
import { walkData, type EvidenceSelector } from './walk-data.ts';

/**
 * For as many orphaned selectors the nearest passage is looked for. Nobody reads more differences, and each costs as
 * much as its article and its words are long.
 */
const mostComparisons = 200;
/**
 * And for no more than these pairs of characters, some seconds' work: two hundred long quotes from long articles, or
 * some twenty from an article of a megabyte.
 */
const mostPairs = 1_500_000_000;
/** However long both are, `nearestPassage` compares no more. */
const pairsAtOnce = 150_000_000;

/** One selector of a record: evidence, or the words or a segment of a quote. */
export interface SelectorAt {
  readonly record: AnyRecord;
  /** Where the anchor is known by. */
  readonly path: KeyPath;
  /** Where the exact words stand in the file. */
  readonly exactPath: KeyPath;
  readonly article: string;
  readonly selector: QuoteSelector;
}

/** Every selector of a record that stands in a text: its evidence and, for a quote, its words. */
export function selectorsOf(record: AnyRecord): SelectorAt[] {
  const evidence = walkData(record.data)
    .evidence.filter(({ value }) => value.in === undefined)
    .map(({ path, value }) => evidenceSelector(record, path, value));
  return record.kind === 'quotes' && isPlaced(record) ? [...evidence, ...quoteSelectors(record)] : evidence;
}

export function evidenceSelector(record: AnyRecord, path: KeyPath, value: EvidenceSelector): SelectorAt {
  return { record, path, exactPath: [...path, 'exact'], article: value.article.id, selector: value };
}

/** Whether a quote, or what is left of one, has its words and its article. */
export function isPlaced({ data }: RecordOf<'quotes'>): boolean {
  return Object.hasOwn(data, 'exact') && Object.hasOwn(data, 'article');
}

/** The selectors of a quote: one, or one per segment. */
export function quoteSelectors(quote: RecordOf<'quotes'>): SelectorAt[] {
  const { exact, prefix, suffix, article } = quote.data;
  if (typeof exact === 'string') {
    return [
      {
        record: quote,
        path: ['exact'],
        exactPath: ['exact'],
        article: article.id,
        selector: { exact, prefix, suffix },
      },
    ];
  }
  return exact.map((segment, index) => ({
    record: quote,
    path: ['exact', index],
    exactPath: typeof segment === 'string' ? ['exact', index] : ['exact', index, 'exact'],
    article: article.id,
    selector: typeof segment === 'string' ? { exact: segment } : segment,
  }));
}

/**
 * Finds every selector's words in its article.
 *
 * An article that does not exist is a problem of the reference, reported there.
 */
export function anchorSelectors(
  selectors: readonly SelectorAt[],
  texts: ReadonlyMap<RecordKey, TextLayer>,
  articles: ReadonlyMap<string, RecordOf<'articles'>>,
  reporter: Reporter,
): { byRecord: Map<RecordKey, Anchor[]>; byArticle: Map<string, Anchor[]>; anchored: number } {
  const folded = new Map<string, FoldedText>();
  for (const id of articles.keys()) folded.set(id, foldText(texts.get(`articles/${id}`)?.text ?? ''));
  const elsewhere = lazily(() => createPassageIndex([...folded].map(([id, text]) => ({ id, text }))));

  const byRecord = new Map<RecordKey, Anchor[]>();
  const byArticle = new Map<string, Anchor[]>();
  let anchored = 0;
  let orphaned = 0;
  let pairs = 0;
  for (const at of selectors) {
    const text = folded.get(at.article);
    const article = articles.get(at.article);
    if (!text || !article) continue;
    const layer = texts.get(`articles/${at.article}`);
    if (!layer) continue;
    const lineOf = (offset: number) => reporter.lineInBody(article, bodyOffset(layer, offset, article.body));
    const anchoring = anchorQuote(text, at.selector);
    if (anchoring.status === 'anchored') {
      const anchor: Anchor = {
        record: at.record,
        path: at.path,
        article: at.article,
        start: anchoring.start,
        end: anchoring.end,
      };
      const cut = findCut(readText(layer, languageOf(article)), anchor);
      if (cut) reportCut(at, text.original, anchor, cut, lineOf, reporter);
      append(byRecord, keyOf(at.record), anchor);
      append(byArticle, at.article, anchor);
      anchored += 1;
      continue;
    }
    if (anchoring.status === 'orphaned') {
      const others = elsewhere().find(at.selector.exact);
      if (others.length > 0) reportElsewhere(at, article, others, reporter);
      else if (orphaned >= mostComparisons || !reportEncoded(at, article, text.original, lineOf, reporter)) {
        orphaned += 1;
        const isCompared = orphaned <= mostComparisons && pairs < mostPairs;
        if (isCompared) pairs += Math.min(layer.text.length * at.selector.exact.length, pairsAtOnce);
        reportOrphaned(at, article, isCompared ? layer : undefined, lineOf, reporter);
      }
    } else if (anchoring.status === 'ambiguous') {
      const lines = [...new Set(anchoring.candidates.map(({ start }) => lineOf(start)))];
      reporter.atField(at.record, at.exactPath, {
        code: 'selector/ambiguous',
        message: `These words occur ${anchoring.total} times in the article "${article.id}" (line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}).`,
        help: 'Add `prefix` with the words directly before the passage you mean, or `suffix` with those directly after.',
      });
    } else {
      reportContext(at, article, text, anchoring, lineOf, reporter);
    }
  }
  for (const anchors of byArticle.values()) anchors.sort((a, b) => a.start - b.start || b.end - a.end);
  reportSegmentOrder(byRecord, reporter);
  return { byRecord, byArticle, anchored };
}

function wordsOf(at: SelectorAt): string {
  return at.record.kind === 'quotes' && at.path[0] === 'exact' ? "This quote's words are" : 'These words are';
}

/** Of a record that is not valid the language may be missing. */
function languageOf({ data }: RecordOf<'articles'>): string {
  return Object.hasOwn(data, 'inLanguage') ? data.inLanguage : 'en';
}

const nouns: Readonly<Record<PassageCut['thing'], string>> = {
  character: 'character',
  word: 'word',
  number: 'number',
  contraction: 'word',
  compound: 'word',
  abbreviation: 'abbreviation',
  address: 'address',
};

/** "legal strike" found in "illegal strike", "They can" in "They can’t", would say what nobody printed. */
function reportCut(
  at: SelectorAt,
  text: string,
  { start, end }: Range,
  cut: PassageCut,
  lineOf: (offset: number) => number,
  reporter: Reporter,
): void {
  const whole = shortened(text.slice(cut.start, cut.end).replace(/\s+/gu, ' '));
  const where = cut.edge === 'start' ? 'begin' : 'end';
  reporter.atField(at.record, at.exactPath, {
    code: 'selector/inside-word',
    message: `These words ${where} in the middle of the ${nouns[cut.thing]} “${whole}”.\n${aroundCandidate(text, start, end)}   (line ${lineOf(start)})`,
    help: `${where === 'begin' ? 'Begin' : 'End'} the passage before or after “${whole}”.`,
  });
}

function reportElsewhere(
  at: SelectorAt,
  article: RecordOf<'articles'>,
  others: readonly string[],
  reporter: Reporter,
): void {
  reporter.atField(at.record, at.exactPath, {
    code: 'selector/elsewhere',
    message: `${wordsOf(at)} not in the article "${article.id}", but in ${others.map((id) => `"${id}"`).join(', ')}.`,
    help: `Point \`article\` at "${others[0] ?? ''}", or copy the passage from "${article.id}".`,
  });
}

/** Whether the words are in the article after all, the same letters in another encoding; then that is reported. */
function reportEncoded(
  at: SelectorAt,
  article: RecordOf<'articles'>,
  text: string,
  lineOf: (offset: number) => number,
  reporter: Reporter,
): boolean {
  const [place] = findSameLetters(text, at.selector.exact);
  if (!place) return false;
  const differs = encodingDifference(at.selector.exact.trim(), text.slice(place.start, place.end));
  const points = differs
    ? `\n  written  “${differs.letters}” as ${differs.written}\n  article  “${differs.letters}” as ${differs.printed}   (line ${lineOf(place.start)})`
    : '';
  reporter.atField(at.record, at.exactPath, {
    code: 'selector/encoded-otherwise',
    message: `${wordsOf(at)} in the article "${article.id}", the same letters, but encoded otherwise.${points}`,
    help: 'Run npm run check -- --fix, which writes them as the article has them, or copy the passage from the article.',
  });
  return true;
}

/** @param layer where to look for the nearest passage; undefined when it is not looked for */
function reportOrphaned(
  at: SelectorAt,
  article: RecordOf<'articles'>,
  layer: TextLayer | undefined,
  lineOf: (offset: number) => number,
  reporter: Reporter,
): void {
  const near = layer && nearestPassage(layer.text, at.selector.exact);
  let evidence = '';
  if (near) {
    const difference = wordDiff(
      comparisonForm(at.selector.exact),
      comparisonForm(layer.text.slice(near.start, near.end)),
    );
    const [written, printed] = formatWordDiff(difference, { before: 'written', after: 'article' });
    evidence = `\n  ${written}\n  ${printed}   (line ${lineOf(near.start)})`;
  }
  reporter.atField(at.record, at.exactPath, {
    code: 'selector/orphaned',
    message: `${wordsOf(at)} not in the article "${article.id}"${near || !layer ? '.' : ', nor anything like them.'}${evidence}`,
    help: 'Copy the passage as printed, or point `article` at the piece it comes from.',
  });
}

/** The words are there, but not between this prefix and this suffix: the one that fits nowhere is at fault. */
function reportContext(
  at: SelectorAt,
  article: RecordOf<'articles'>,
  text: FoldedText,
  { candidates: [candidate], total }: { candidates: readonly Range[]; total: number },
  lineOf: (offset: number) => number,
  reporter: Reporter,
): void {
  const { exact, prefix, suffix } = at.selector;
  const fits = (part: Partial<QuoteSelector>) => anchorQuote(text, { exact, ...part }).status !== 'misplaced';
  const culprits = [
    ...(fits({ prefix }) ? [] : (['prefix'] as const)),
    ...(fits({ suffix }) ? [] : (['suffix'] as const)),
  ];
  // Each fits somewhere, but both nowhere together.
  const [first, ...more] = culprits.length > 0 ? culprits : (['prefix', 'suffix'] as const);
  const names = [first ?? 'prefix', ...more].map((name) => `\`${name}\``).join(' and ');
  const shown = candidate
    ? `\n${aroundCandidate(text.original, candidate.start, candidate.end)}   (line ${lineOf(candidate.start)})`
    : '';
  reporter.atField(at.record, [...at.exactPath.slice(0, -1), first ?? 'prefix'], {
    code: 'selector/context',
    message: `The words of \`exact\` are in the article "${article.id}", but not with this ${names}.${shown}`,
    help:
      total > 1
        ? `Copy ${names} from the article; the words occur ${total} times in it.`
        : `Leave ${more.length > 0 ? 'them' : 'it'} out, since the words occur only once, or copy ${names} from the article.`,
  });
}

/** The segments of an interrupted quote stand in the article one after the other. */
function reportSegmentOrder(byRecord: ReadonlyMap<RecordKey, readonly Anchor[]>, reporter: Reporter): void {
  for (const anchors of byRecord.values()) {
    let previous: Anchor | undefined;
    for (const anchor of anchors) {
      if (anchor.record.kind !== 'quotes' || anchor.path[0] !== 'exact') continue;
      if (previous && anchor.start < previous.end) {
        const overlaps = anchor.end > previous.start;
        reporter.atField(anchor.record, anchor.path, {
          code: overlaps ? 'quote/overlapping-segments' : 'quote/segment-order',
          message: overlaps
            ? 'This segment overlaps the one before it.'
            : 'This segment stands before the previous one in the article.',
          help: overlaps
            ? 'End the earlier segment where the quotation is interrupted, and begin this one where it goes on.'
            : 'List the segments in the order of the article.',
        });
      }
      previous = anchor;
    }
  }
}

function aroundCandidate(text: string, start: number, end: number): string {
  const from = Math.max(0, start - 40);
  const to = Math.min(text.length, end + 40);
  const oneLine = (part: string) => part.replace(/\s+/g, ' ');
  return `  article  ${from > 0 ? '…' : ''}${oneLine(text.slice(from, start))}[${shortened(oneLine(text.slice(start, end)))}]${oneLine(text.slice(end, to))}${to < text.length ? '…' : ''}`;
}

function shortened(passage: string): string {
  return passage.length > 80 ? `${passage.slice(0, 38)} … ${passage.slice(-38)}` : passage;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
