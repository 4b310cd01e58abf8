import { setApart, type SetApart } from '../text/reading/set-apart.ts';
import type { RecordOf } from '../schemas/index.ts';
import { keyOf, type Corpus } from './corpus.ts';
import { readingOf } from './reading-of.ts';

/** How an article shows the words of a quote as somebody's own without marks; undefined where it does not. */
export function wordsSetApart(corpus: Corpus, quote: RecordOf<'quotes'>): SetApart | undefined {
  const known = corpus.setApartBefore.get(quote.id);
  if (known !== undefined) return known === 'not' ? undefined : known;
  const reading = readingOf(corpus, `articles/${quote.data.article.id}`);
  const first = corpus.anchors.get(keyOf(quote))?.find(({ path }) => path[0] === 'exact');
  if (!reading || !first) return undefined;
  const isInMarks = reading.speech.some(
    ({ form, start, end }) => form !== 'block' && start <= first.start && end >= first.start,
  );
  return isInMarks ? undefined : setApart(reading, first);
}
