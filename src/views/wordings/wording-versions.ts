/** Which wordings of an utterance the record has, before they are compared. */
import { oncePer } from '../../record/derived/once-per.ts';
import { getRecord, type Corpus } from '../../record/corpus/corpus.ts';
import { utterancesOf, type Utterance } from '../../record/corpus/utterances.ts';
import { compareDates } from '../../record/dates/compare-dates.ts';
import type { Edtf } from '../../record/dates/edtf.ts';
import { compareText } from '../../record/problems/problem.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import type { Reading } from '../../record/schemas/quote.ts';
import { bySpokenDescending } from '../lines/rows.ts';

/** As a quote has it, or as readings of a quote say that a source has it. */
export type Version =
  | { readonly form: 'quote'; readonly quote: RecordOf<'quotes'>; readonly published: Edtf }
  | {
      readonly form: 'readings';
      readonly quote: RecordOf<'quotes'>;
      readonly witness: RecordOf<'sources'>;
      readonly readings: readonly Reading[];
      readonly published: Edtf;
    };

/** In order of publication; where a source's whole wording is a quote of its own, its readings are left out. */
export function versionsOf(corpus: Corpus, utterance: Utterance): Version[] {
  const article = (quote: RecordOf<'quotes'>) => getRecord(corpus, quote.data.article);
  const printed = new Set(utterance.map((quote) => article(quote).data.source.id));
  const versions: Version[] = utterance.flatMap((quote): Version[] => {
    const noted = quote.data.readings.filter(({ witness }) => !printed.has(witness.id));
    const byWitness = Map.groupBy(noted, ({ witness }) => witness.id);
    return [
      { form: 'quote', quote, published: article(quote).data.datePublished },
      ...[...byWitness].map(([id, readings]): Version => {
        const witness = getRecord(corpus, { kind: 'sources', id });
        return { form: 'readings', quote, witness, readings, published: witness.data.datePublished };
      }),
    ];
  });
  return versions.sort(
    (a, b) => compareDates(a.published, b.published) || compareText(keyOfVersion(a), keyOfVersion(b)),
  );
}

function keyOfVersion(version: Version): string {
  return version.form === 'quote' ? version.quote.id : `${version.witness.id} ${version.quote.id}`;
}

/** Utterances in more than one wording, the latest spoken first. */
export const wordedOtherwise = oncePer((corpus: Corpus): readonly Utterance[] =>
  [...new Set(utterancesOf(corpus).values())]
    .filter((utterance) => utterance.length > 1 || versionsOf(corpus, utterance).length > 1)
    .sort(([a], [b]) => bySpokenDescending(a, b)),
);
