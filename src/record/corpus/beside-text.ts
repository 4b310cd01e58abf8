import { compareText } from '../problems/problem.ts';
import { anchorQuote, type Anchoring } from '../text/anchor-quote.ts';
import { foldText } from '../text/fold-text.ts';
import type { Range } from '../text/range.ts';
import type { Kind } from '../schemas/kinds.ts';
import type { ArticlePart } from '../schemas/fields.ts';
import type { AnyRecord, RecordOf } from '../schemas/index.ts';
import type { KeyPath } from '../source/source-file.ts';
import { backlinksOf, keyOf, type Corpus } from './corpus.ts';
import { walkData, type EvidenceSelector } from './walk-data.ts';

/** Words of an article that stand beside its text: in its headline, its standfirst or a caption. */
export interface BesidePassage extends Range {
  /** Where the evidence stands in its record. */
  readonly path: KeyPath;
  readonly article: string;
  readonly part: ArticlePart;
  /** All of the part, or of the one caption; `start` and `end` are UTF-16 offsets in it. */
  readonly text: string;
}

/** What an article prints as a part; nothing where it has none, and for a headline that is ours. */
export function partTexts({ data }: RecordOf<'articles'>, part: ArticlePart): readonly string[] {
  switch (part) {
    case 'headline':
      return data.headlineFrom === 'editor' ? [] : [data.headline];
    case 'standfirst':
      return data.standfirst === undefined ? [] : [data.standfirst];
    case 'caption':
      return data.captions;
  }
}

/** Where the words of a selector stand in the parts of one kind: the one text that has them, or why there is none. */
export function findBeside(
  article: RecordOf<'articles'>,
  part: ArticlePart,
  selector: EvidenceSelector,
): Anchoring | ({ readonly status: 'found'; readonly text: string } & Range) {
  const texts = partTexts(article, part);
  const whole = texts.join('\n\n');
  const anchoring = anchorQuote(foldText(whole), selector);
  if (anchoring.status !== 'anchored') return anchoring;
  let from = 0;
  for (const text of texts) {
    const { start, end } = { start: anchoring.start - from, end: anchoring.end - from };
    if (end <= text.length) return start >= 0 ? { status: 'found', text, start, end } : { status: 'orphaned' };
    from += text.length + 2;
  }
  return { status: 'orphaned' };
}

/** The passages beside texts that a record rests on, in the order of its file. */
export function besideOf(corpus: Pick<Corpus, 'records'>, record: AnyRecord): BesidePassage[] {
  return walkData(record.data).evidence.flatMap(({ path, value }): BesidePassage[] => {
    const article = value.in && corpus.records.articles.get(value.article.id);
    if (!value.in || !article) return [];
    const found = findBeside(article, value.in, value);
    if (found.status !== 'found') return [];
    const { text, start, end } = found;
    return [{ path, article: article.id, part: value.in, text, start, end }];
  });
}

/** The passage beside a text at a path of a record; undefined where its evidence there is in the text, or is none. */
export function findBesideAt(corpus: Corpus, record: AnyRecord, path: KeyPath): BesidePassage | undefined {
  const wanted = path.join('.');
  return besideOf(corpus, record).find((one) => one.path.join('.') === wanted);
}

/** The records that rest on words beside the text of an article, by their keys, with their passages there. */
export function besideIn(
  corpus: Corpus,
  article: { readonly kind: Kind; readonly id: string },
): readonly { readonly record: AnyRecord; readonly passages: readonly BesidePassage[] }[] {
  const records = new Map(backlinksOf(corpus, article).map(({ from }) => [keyOf(from), from]));
  return [...records]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, record]) => {
      const passages = besideOf(corpus, record).filter((one) => one.article === article.id);
      return passages.length === 0 ? [] : [{ record, passages }];
    });
}
