import { asWritten } from '../problems/as-written.ts';
import type { RecordOf } from '../schemas/index.ts';
import { keyOf, type Anchor, type Corpus, type RecordKey, type RecordsByKind } from './corpus.ts';
import type { Reporter } from './reporter.ts';
import { otherSpeakerIn } from './speakers-of.ts';

interface Graph {
  readonly records: RecordsByKind;
  readonly texts: Corpus['texts'];
  readonly mentionsIn: Corpus['mentionsIn'];
  readonly anchors: ReadonlyMap<RecordKey, readonly Anchor[]>;
}

/**
 * Warns of a quote or a claim whose recorded speaker the article's sentence names only as somebody spoken to or spoken of,
 * while it has somebody else say the words: the accused is not the one who accuses.
 */
export function checkSpeaker(record: RecordOf<'quotes'> | RecordOf<'claims'>, graph: Graph, reporter: Reporter): void {
  const isQuote = record.kind === 'quotes';
  const speaker = isQuote ? record.data.speaker : record.data.claimant;
  // Who says the words in the sentence may be the one who only passes them on.
  if (speaker === undefined || speaker === 'article' || record.data.reportedBy.length > 0) return;
  const places = (graph.anchors.get(keyOf(record)) ?? []).filter(
    ({ path }) => path[0] === (isQuote ? 'exact' : 'evidence'),
  );
  for (const { article, start, end } of places) {
    const other = otherSpeakerIn(graph, article, { start, end }, speaker.id);
    if (other === undefined) continue;
    const field = isQuote ? 'speaker' : 'claimant';
    reporter.atField(record, [field], {
      code: isQuote ? 'quote/speaker-spoken-of' : 'claim/claimant-spoken-of',
      severity: 'warning',
      message: `The sentence has ${asWritten(other)} say this; ${speaker.id} is only spoken to or spoken of in it.`,
      help: `Set \`${field}\` to whoever says it; if the record is right all the same, say in its body why.`,
    });
    return;
  }
}
