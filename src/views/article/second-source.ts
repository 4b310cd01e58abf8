import { getRecord, type Corpus } from '../../record/corpus/corpus.ts';
import { utteranceOf } from '../../record/corpus/utterances.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import type { Anchored } from '../lines/article-anchors.ts';
import { currentAssessment } from '../lines/verdicts.ts';
import type { Site } from '../page/site.ts';

/** The layer that dims what an article alone says: the word of its switch, and what the reader sees, in words. */
export interface SecondSources {
  readonly word: string;
  readonly note: string;
}

/**
 * Whether a source of another publisher bears out a claim that an article prints.
 *
 * A disputed claim is not borne out: its assessment does not say which of the sources stand on which side.
 */
export function isBorneOutElsewhere(
  { corpus }: Pick<Site, 'corpus'>,
  article: RecordOf<'articles'>,
  claim: RecordOf<'claims'>,
): boolean {
  const own = publisherOf(corpus, article);
  const assessment = currentAssessment(claim.data);
  return (
    assessment?.verdict === 'corroborated' &&
    assessment.sources.some((source) => getRecord(corpus, source).data.publisher !== own)
  );
}

/** Whether another outlet prints the utterance of a quote too, if in other words. */
export function isPrintedElsewhere(
  { corpus }: Pick<Site, 'corpus'>,
  article: RecordOf<'articles'>,
  quote: RecordOf<'quotes'>,
): boolean {
  const own = publisherOf(corpus, article);
  return (utteranceOf({ corpus }, quote.id) ?? [quote])
    .flatMap(({ data }) => [
      publisherOf(corpus, getRecord(corpus, data.article)),
      ...data.readings.map(({ witness }) => getRecord(corpus, witness).data.publisher),
    ])
    .some((publisher) => publisher !== own);
}

/** @returns undefined where the article has neither claims nor quotes, so that nothing is known of any of its words */
export function secondSources(
  site: Site,
  article: RecordOf<'articles'>,
  quotes: readonly Anchored<'quotes'>[],
  claims: readonly Anchored<'claims'>[],
): SecondSources | undefined {
  if (quotes.length + claims.length === 0) return undefined;
  const { word, note } = site.words.article.onlyOneSource;
  return {
    word,
    note: note(
      {
        of: claims.length,
        borneOut: claims.filter(({ record }) => isBorneOutElsewhere(site, article, record)).length,
      },
      { of: quotes.length, borneOut: quotes.filter(({ record }) => isPrintedElsewhere(site, article, record)).length },
    ),
  };
}

function publisherOf(corpus: Corpus, article: RecordOf<'articles'>): string {
  return getRecord(corpus, article.data.source).data.publisher;
}
