import { fragmentOf } from '../browser/fragments.ts';
import type { Anchored } from '../lines/article-anchors.ts';
import type { LinkView } from '../lines/line.ts';
import { verdictOf, verdictsByWeight, type VerdictView } from '../lines/verdicts.ts';
import type { Site } from '../page/site.ts';

/** What was found of an article's claims, in words and counts; what most needs attention comes first. */
export interface Finding {
  /** "Of 26 claims:" */
  readonly of: string;
  /** Each verdict the article has, how often, and the way to its first place in the text. */
  readonly verdicts: readonly (VerdictView & LinkView)[];
}

/**
 * @param claims those that rest on the article, in the order in which they first do
 * @returns undefined where the article has no claims
 *
 * @example
 * articleFinding(site, claims)?.verdicts[0]
 * // => { verdict: 'contradicted', label: '3 contradicted', href: '#claim-shared-visits' }
 */
export function articleFinding({ words }: Site, claims: readonly Anchored<'claims'>[]): Finding | undefined {
  if (claims.length === 0) return undefined;
  return {
    of: words.article.ofClaims(claims.length),
    verdicts: verdictsByWeight.flatMap((verdict) => {
      const found = claims.filter(({ record }) => verdictOf(record.data) === verdict);
      const [first] = found;
      if (!first) return [];
      const label = words.verdicts.counted[verdict](found.length);
      return [{ verdict, label, href: `#${fragmentOf.claim(first.record.id)}` }];
    }),
  };
}
