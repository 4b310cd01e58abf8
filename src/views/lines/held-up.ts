import type { RecordOf } from '../../record/schemas/index.ts';
import type { Verdict } from '../../record/schemas/claim.ts';
import type { Site } from '../page/site.ts';
import type { Line } from './line.ts';
import { verdictOf, verdictsByWeight } from './verdicts.ts';

/**
 * How claims held up, in counts; empty where there are no claims.
 *
 * @param hrefOf where those of a verdict are listed, if they are
 * @example
 * textOfLine(heldUp(site, claims)) // => 'Of 65 claims: 3 contradicted, 62 not assessed.'
 */
export function heldUp(
  { words }: Site,
  claims: readonly RecordOf<'claims'>[],
  hrefOf: (verdict: Verdict) => string | undefined = () => undefined,
): Line {
  if (claims.length === 0) return [];
  const counted = Map.groupBy(claims, ({ data }) => verdictOf(data));
  const verdicts = verdictsByWeight.flatMap((verdict) => {
    const number = counted.get(verdict)?.length ?? 0;
    if (number === 0) return [];
    const href = hrefOf(verdict);
    return [{ verdict, label: words.verdicts.counted[verdict](number), ...(href !== undefined && { href }) }];
  });
  return [
    `${words.article.ofClaims(claims.length)} `,
    ...verdicts.flatMap((verdict, index) => (index === 0 ? [verdict] : [', ', verdict])),
    '.',
  ];
}
