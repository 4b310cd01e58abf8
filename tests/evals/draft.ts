import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTimes } from '../../src/drafting/dates/find-times.ts';
import { findUndatedTimes } from '../../src/drafting/dates/undated-times.ts';
import { asTimex } from './timex.ts';
import { clusterNames } from '../../src/drafting/names/cluster-names.ts';
import { findRuns } from '../../src/drafting/names/find-runs.ts';
import { isPlaceKind } from '../../src/drafting/names/name-cluster.ts';
import { articleNames } from '../../src/drafting/quotes/article-names.ts';
import { draftQuotes } from '../../src/drafting/quotes/draft-quotes.ts';
import { parseBody } from '../../src/record/markdown/parse-body.ts';
import { textLayer } from '../../src/record/markdown/text-layer.ts';
import { readText } from '../../src/record/text/reading/reading.ts';
import { writeParagraphs } from '../../src/changes/edit/write-paragraphs.ts';

/**
 * `npm run eval -- --data DIR`: what drafting finds in texts with known quotes, names and dates. DIR holds JSON Lines, a
 * document a line: `{ id, text, published, quotes?, entities?, dates? }` with offsets in UTF-16 units. The predictions of
 * `NAME.jsonl` are written to `DIR/predictions/NAME.jsonl` in the same form; figures for exact spans are printed. The texts
 * that were measured are not ours to keep here: docs/drafting.md says which they are.
 */
interface Span {
  readonly start: number;
  readonly end: number;
}
interface Doc {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly quotes?: readonly (Span & { readonly speaker: string | null })[];
  readonly entities?: readonly (Span & { readonly type: string })[];
  readonly dates?: readonly (Span & { readonly value: string })[];
}

/** What is found in a text, each with its place in it. */
function predict({ id, text, published }: Doc) {
  const paragraphs = Array.from(text.matchAll(/[^\n]+/gu), ({ 0: line, index }) => ({
    line: line.trim(),
    start: index + line.length - line.trimStart().length,
  })).filter(({ line }) => line !== '');
  const body = writeParagraphs(paragraphs.map(({ line }) => ({ text: line, kind: 'paragraph' })));
  const reading = readText(textLayer(parseBody(body, 'published').tree), 'en');
  // Where a place of the reading stands in the text: paragraph by paragraph.
  const moved = ({ start, end }: Span): Span => {
    const index = reading.paragraphs.findLastIndex((one) => one.start <= start);
    const by = (paragraphs[index]?.start ?? 0) - (reading.paragraphs[index]?.start ?? 0);
    return { start: start + by, end: end + by };
  };
  const clusters = clusterNames(reading, findRuns(reading), []);
  const names = articleNames(reading, clusters);
  const nameOf = new Map(clusters.map(({ key, name }) => [key, name]));
  const exact = (span: Span) => ({ ...span, exact: text.slice(span.start, span.end) });
  let last: string | undefined;
  return {
    id,
    quotes: draftQuotes(names).flatMap(({ segments, speaker }) =>
      segments.map((segment) => ({
        ...exact(moved(segment)),
        speaker: speaker.is === 'named' ? (nameOf.get(speaker.key) ?? null) : null,
        isSure: speaker.is === 'named' && speaker.rule.isSure,
      })),
    ),
    entities: clusters.flatMap(({ mentions, kind }) =>
      mentions.map((mention) => ({
        ...exact(moved(mention)),
        type: kind === 'person' ? 'PER' : isPlaceKind(kind) ? 'LOC' : 'ORG',
      })),
    ),
    dates: reading.paragraphs.flatMap((paragraph) =>
      reading.sentencesOf(paragraph).flatMap((sentence) => {
        const words = reading.text.slice(sentence.start, sentence.end);
        const found = findTimes(words, { language: 'en', published }, last);
        last = found.at(-1)?.edtf ?? last;
        const undated = findUndatedTimes(words, { language: 'en', published }, found);
        const all = [...found.map((one) => ({ ...one, value: asTimex(one.edtf, one.words) })), ...undated];
        return all.map(({ start, end, value }) => ({
          ...exact(moved({ start: start + sentence.start, end: end + sentence.start })),
          value,
        }));
      }),
    ),
  };
}

type Prediction = ReturnType<typeof predict>;

function f1(right: number, found: number, wanted: number): string {
  const value = found + wanted === 0 ? 0 : (200 * right) / (found + wanted);
  return `P ${((100 * right) / Math.max(found, 1)).toFixed(1)} R ${((100 * right) / Math.max(wanted, 1)).toFixed(1)} F1 ${value.toFixed(1)}`;
}

/** Words of a span without what stands at its edges. */
function bare(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function compare(docs: readonly Doc[], predictions: readonly Prediction[]): string[] {
  const lines: string[] = [];
  for (const part of ['quotes', 'entities', 'dates'] as const) {
    const pairs = docs.flatMap((doc, at) =>
      doc[part] ? [{ doc, gold: doc[part], found: predictions[at]?.[part] ?? [] }] : [],
    );
    if (pairs.length === 0) continue;
    let [right, valued, wanted, found] = [0, 0, 0, 0];
    for (const { doc, gold, found: own } of pairs) {
      wanted += gold.length;
      found += own.length;
      for (const one of own) {
        const same = gold.find(
          (other) =>
            other.start < one.end &&
            one.start < other.end &&
            (part === 'dates' || bare(doc.text, other) === bare(doc.text, one)),
        );
        if (!same) continue;
        right += 1;
        if ('value' in one && 'value' in same && one.value === same.value) valued += 1;
        if ('type' in one && 'type' in same && one.type === same.type) valued += 1;
        if (
          'speaker' in one &&
          'speaker' in same &&
          typeof same.speaker === 'string' &&
          one.speaker !== null &&
          same.speaker.includes(one.speaker.split(' ').at(-1) ?? '')
        )
          valued += 1;
      }
    }
    lines.push(
      `  ${part}: spans ${f1(right, found, wanted)}; with value, type or speaker ${f1(valued, found, wanted)}`,
    );
  }
  return lines;
}

const flag = process.argv.indexOf('--data');
const dir = flag === -1 ? undefined : process.argv[flag + 1];
if (dir === undefined) {
  process.stderr.write('Name the folder with the data: npm run eval -- --data DIR\n');
  process.exit(2);
}
if (readdirSync(dir).some((file) => file.endsWith('.gold.json'))) {
  const { measureEffort } = await import('./effort.ts');
  await measureEffort(dir);
  process.exit();
}
mkdirSync(join(dir, 'predictions'), { recursive: true });
for (const name of readdirSync(dir)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()) {
  const docs = readFileSync(join(dir, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Doc);
  const predictions = docs.map(predict);
  writeFileSync(join(dir, 'predictions', name), predictions.map((one) => `${JSON.stringify(one)}\n`).join(''));
  process.stdout.write([`${name}: ${docs.length} documents`, ...compare(docs, predictions), ''].join('\n'));
}
