import type { TextLayer } from '../markdown/text-layer.ts';
import { anchorQuote } from '../text/anchor-quote.ts';
import { foldText } from '../text/fold-text.ts';
import type { NameMeaning } from '../text/names/read-names.ts';
import { keyOf } from './corpus.ts';
import { reportPlace } from './name-problems.ts';
import type { Reporter } from './reporter.ts';
import type { TextWithNames } from './text-with-names.ts';

/**
 * What a text's `names` says, with the places it says it of. An item whose words are not found is reported and left out.
 *
 * @returns `indexes` gives, for each meaning, its place in `names`
 */
export function placedMeanings(
  text: TextWithNames,
  layer: TextLayer,
  reporter: Reporter,
): { readonly meanings: readonly NameMeaning[]; readonly indexes: readonly number[] } {
  const meanings: NameMeaning[] = [];
  const indexes: number[] = [];
  const hasPlaces = text.data.names.some(({ exact }) => exact !== undefined);
  const folded = hasPlaces ? foldText(layer.text) : undefined;
  for (const [index, { name, means, exact, prefix, suffix }] of text.data.names.entries()) {
    const target = means === 'nobody' ? undefined : keyOf(means);
    if (exact === undefined || !folded) {
      meanings.push({ name, target });
      indexes.push(index);
      continue;
    }
    const anchoring = anchorQuote(folded, { exact, prefix, suffix });
    if (anchoring.status === 'anchored') {
      meanings.push({ name, target, at: { start: anchoring.start, end: anchoring.end } });
      indexes.push(index);
    } else reportPlace(text, index, exact, anchoring, reporter);
  }
  return { meanings, indexes };
}
