import type { ClaimLeaf, ClaimReviewLeaf } from 'schema-dts';
import { getRecord } from '../../../record/corpus/corpus.ts';
import type { RecordOf } from '../../../record/schemas/index.ts';
import type { Site } from '../../page/site.ts';
import { currentAssessment, verdictView } from '../../lines/verdicts.ts';
import { knownFacts } from './known-facts.ts';
import { schemaDate } from './schema-dates.ts';

/** A statement, who makes it and where; and what the sources say of it, where they were asked. */
export function claimThings(site: Site, claim: RecordOf<'claims'>): (ClaimLeaf | ClaimReviewLeaf)[] {
  const review = claimReview(site, claim);
  return [claimThing(site, claim), ...(review ? [review] : []), ...othersReviews(site, claim)];
}

function claimThing(site: Site, claim: RecordOf<'claims'>): ClaimLeaf {
  const { corpus, links } = site;
  const { data } = claim;
  const articles = [...new Map(data.evidence.map(({ article }) => [article.id, article])).values()];
  const [first] = articles;
  const ownVoice = first && getRecord(corpus, getRecord(corpus, first).data.source).data.publisher;
  return knownFacts<ClaimLeaf>({
    '@type': 'Claim',
    '@id': links.thing(claim),
    text: data.statement,
    author: data.unnamed
      ? { '@type': 'Person', description: data.unnamed.description }
      : data.claimant === undefined || data.claimant === 'article'
        ? ownVoice === undefined
          ? undefined
          : { '@type': 'Organization', name: ownVoice }
        : { '@id': links.thing(data.claimant) },
    appearance: articles.map((article) => ({ '@id': links.thing(article) })),
    about: [...data.about, ...data.topics].map((reference) => ({ '@id': links.thing(reference) })),
  });
}

/** What others made of it: theirs, with their address and their words. */
function othersReviews({ links }: Site, claim: RecordOf<'claims'>): ClaimReviewLeaf[] {
  return claim.data.reviews.map((review) =>
    knownFacts<ClaimReviewLeaf>({
      '@type': 'ClaimReview',
      url: review.url,
      itemReviewed: { '@id': links.thing(claim) },
      reviewRating: { '@type': 'Rating', alternateName: review.rating },
      datePublished: review.datePublished && schemaDate(review.datePublished),
      author: { '@type': 'Organization', name: review.author },
    }),
  );
}

/**
 * The assessment that counts. The rating is the verdict's word: schema.org allows a number, and the record has none.
 *
 * A claim that was set against no source has no review.
 */
function claimReview(site: Site, claim: RecordOf<'claims'>): ClaimReviewLeaf | undefined {
  const { links, words } = site;
  const current = currentAssessment(claim.data);
  if (!current || current.verdict === 'not assessed') return undefined;
  return knownFacts<ClaimReviewLeaf>({
    '@type': 'ClaimReview',
    url: links.absolute(links.record(claim)),
    claimReviewed: claim.data.statement,
    itemReviewed: { '@id': links.thing(claim) },
    reviewRating: { '@type': 'Rating', alternateName: verdictView(current.verdict, words).label },
    reviewBody: current.reasoning,
    datePublished: schemaDate(current.date),
    author: { '@id': links.thing('publisher') },
    citation: current.sources.map((source) => ({ '@id': links.thing(source) })),
  });
}
