import type { ClaimReviewLeaf, DataFeedItemLeaf } from 'schema-dts';
import type { RecordOf } from '../../record/schemas/index.ts';
import type { Site } from '../page/site.ts';
import { claimThings } from '../sharing/json-ld/claim-thing.ts';
import { currentAssessment } from '../lines/verdicts.ts';
import { schemaDate } from '../sharing/json-ld/schema-dates.ts';
import { knownFacts } from '../sharing/json-ld/known-facts.ts';

/**
 * The verdict that counts of a claim, with the claim in it, as an item of a schema.org DataFeed; undefined where it was
 * set against no source. What others made of the claim is theirs to publish.
 */
export function claimReviewItem(site: Site, claim: RecordOf<'claims'>): DataFeedItemLeaf | undefined {
  const [reviewed, ...reviews] = claimThings(site, claim);
  const own = reviews.find(
    (review): review is ClaimReviewLeaf => review['@type'] === 'ClaimReview' && 'claimReviewed' in review,
  );
  if (!own) return undefined;
  return knownFacts<DataFeedItemLeaf>({
    '@type': 'DataFeedItem',
    dateModified: schemaDate(currentAssessment(claim.data)?.date),
    item: { ...own, itemReviewed: reviewed } as ClaimReviewLeaf,
  });
}

/** What stands around the items, divided at the list. */
export function claimReviewFeed(site: Site): { readonly head: string; readonly foot: string } {
  const { links, name, publication } = site;
  const feed = {
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    name,
    url: links.absolute(links.dataFile('claimreview.json')),
    ...(publication.licence && { license: publication.licence.url ?? publication.licence.name }),
    dataFeedElement: [],
  };
  return { head: JSON.stringify(feed).replace(/\]\}$/, '\n'), foot: '\n]}\n' };
}
