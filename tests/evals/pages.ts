import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { answerPieces, pieceQuestions, textPieces, type Intake } from '../../src/drafting/intake/intake.ts';
import { readIntake } from '../../src/drafting/intake/read-intake.ts';

/**
 * How well the text of saved pages is told from the rest: `node tests/evals/pages.ts DIR`, where DIR is a checkout of
 * scrapinghub/article-extraction-benchmark (MIT): `ground-truth.json` and `html/<id>.html.gz`. The measure is its own:
 * shingles of four words, each page counting alike. An editor who answers is played by the ground truth: a question is
 * answered by whether more than half of its words are in it, the first five of each page.
 */
const dir = process.argv[2] ?? '';
const mostQuestions = 5;

interface Truth {
  readonly articleBody: string;
}

const truths = Object.entries(
  JSON.parse(readFileSync(join(dir, 'ground-truth.json'), 'utf8')) as Record<string, Truth>,
);

const tokens = (text: string): readonly string[] => text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];

function shingles(text: string): ReadonlyMap<string, number> {
  const words = tokens(text);
  const counts = new Map<string, number>();
  for (let start = 0; start < Math.max(1, words.length - 3); start += 1) {
    const shingle = words.slice(start, start + 4).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

interface Counts {
  readonly right: number;
  readonly extra: number;
  readonly missing: number;
}

function compare(truth: string, found: string): Counts {
  const [wanted, got] = [shingles(truth), shingles(found)];
  const sums = { right: 0, extra: 0, missing: 0 };
  for (const shingle of new Set([...wanted.keys(), ...got.keys()])) {
    const [want, have] = [wanted.get(shingle) ?? 0, got.get(shingle) ?? 0];
    sums.right += Math.min(want, have);
    sums.extra += Math.max(0, have - want);
    sums.missing += Math.max(0, want - have);
  }
  return sums;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const share = (part: number, rest: number): number => (part + rest === 0 ? 0 : part / (part + rest));
const textOf = (intake: Intake): string =>
  textPieces(intake)
    .map(({ text }) => text)
    .join('\n');
const isExact = (truth: string, found: string): boolean => tokens(truth).join(' ') === tokens(found).join(' ');

function answered(intake: Intake, truth: string): Intake {
  const known = new Set(shingles(truth).keys());
  return pieceQuestions(intake)
    .slice(0, mostQuestions)
    .reduce((settled, question) => {
      const words = intake.pieces.slice(question.first, question.last + 1).map(({ text }) => text);
      const all = words.flatMap((text) => [...shingles(text).keys()]);
      const inside = all.filter((shingle) => known.has(shingle) || tokens(truth).join(' ').includes(shingle)).length;
      return answerPieces(settled, question, inside > all.length / 2);
    }, intake);
}

const results = truths.map(([id, { articleBody }]) => {
  const path = join(dir, 'html', `${id}.html.gz`);
  if (!existsSync(path)) throw new Error(`${path} is not there.`);
  const read = readIntake(gunzipSync(readFileSync(path)), id);
  if (!read.ok)
    return { id, counts: compare(articleBody, ''), exact: false, exactAsked: false, questions: 0, refused: true };
  return {
    id,
    counts: compare(articleBody, textOf(read.intake)),
    exact: isExact(articleBody, textOf(read.intake)),
    exactAsked: isExact(articleBody, textOf(answered(read.intake, articleBody))),
    questions: pieceQuestions(read.intake).length,
    refused: false,
  };
});
const precision = mean(
  results.flatMap(({ counts: { right, extra } }) => (right + extra > 0 ? [share(right, extra)] : [])),
);
const recall = mean(
  results.flatMap(({ counts: { right, missing } }) => (right + missing > 0 ? [share(right, missing)] : [])),
);
const percent = (isTrue: (result: (typeof results)[number]) => boolean): string =>
  `${((100 * results.filter(isTrue).length) / results.length).toFixed(1)} %`;
process.stdout.write(
  [
    `${results.length} pages, ${results.filter(({ refused }) => refused).length} refused`,
    `F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    `exact bodies ${percent(({ exact }) => exact)}, after at most ${mostQuestions} questions ${percent(({ exactAsked }) => exactAsked)}`,
    `questions a page ${mean(results.map(({ questions }) => questions)).toFixed(2)}`,
    '',
  ].join('\n'),
);
