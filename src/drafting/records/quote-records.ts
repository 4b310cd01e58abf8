import { asWritten } from '../../record/text/distinguish-passage.ts';
import { sentencesAround } from '../../record/text/reading/reading.ts';
import type { PlainValue } from '../../record/source/source-file.ts';
import { byRule, type DraftedRecord, type DraftedRule } from '../drafted.ts';
import { addresseeOf } from '../quotes/addressee-of.ts';
import type { ArticleNames } from '../quotes/article-names.ts';
import type { DraftedSpeaker, QuoteDraft } from '../quotes/quote-draft.ts';
import type { FoundQuote } from '../findings.ts';
import type { TimeOfSentence } from '../statements/draft-events.ts';
import type { RecordOfName } from './actor-records.ts';
import { exactOf } from './passage-fields.ts';
import type { Ids } from './take-ids.ts';

/** What the records of statements are written with. */
export interface RecordContext {
  readonly names: ArticleNames;
  /** The id of the article. */
  readonly article: string;
  readonly ids: Ids;
  readonly idOf: (key: string) => RecordOfName | undefined;
  /** The day of publication; undefined while it is not known. */
  readonly published: string | undefined;
}

/**
 * The records of the quotes.
 *
 * @param times all that the text names
 */
export function quoteRecords(
  context: RecordContext,
  quotes: readonly FoundQuote[],
  times: readonly TimeOfSentence[],
): DraftedRecord[] {
  const { names, article, ids } = context;
  const interview = dayOfInterview(context, quotes, times);
  return quotes.map((quote): DraftedRecord => {
    const drafted: Record<string, DraftedRule> = {
      exact: byRule(quote.segments.length > 1 ? 'interrupted-speech' : 'speech', true),
    };
    const fields: Record<string, PlainValue> = {
      ...speakerFields(context, quote.speaker, 'speaker', drafted),
      kind: quote.kind,
      article,
      ...exactOf(names.reading.text, quote.segments),
      ...spokenFields(context, quote, interview, drafted),
    };
    drafted.kind = byRule('form-of-speech', quote.kind === 'direct');
    if (quote.medium !== undefined) {
      fields.medium = quote.medium;
      drafted.medium = byRule('word-of-medium', false);
    }
    const hearer = addresseeOf(names, quote);
    const addressee = hearer === undefined ? undefined : context.idOf(hearer);
    if (addressee?.kind === 'actors') {
      fields.addressee = addressee.id;
      drafted.addressee = byRule('hearer-behind-verb', false);
    }
    const words = quote.segments.map(({ start, end }) => names.reading.text.slice(start, end)).join(' ');
    return { kind: 'quotes', id: ids.take('quotes', words, 7), fields, drafted, body: '' };
  });
}

/** Who speaks or claims, as fields: a record, or what the article calls somebody it does not name. */
export function speakerFields(
  { idOf, names }: RecordContext,
  speaker: DraftedSpeaker,
  field: 'speaker' | 'claimant',
  drafted: Record<string, DraftedRule>,
): Record<string, PlainValue> {
  if (speaker.is === 'open') return {};
  if (speaker.is === 'unnamed') {
    drafted.unnamed = speaker.rule;
    const { start, end } = speaker.words;
    return { unnamed: { description: asWritten(names.reading.text.slice(start, end)) } };
  }
  const record = idOf(speaker.key);
  if (record?.kind !== 'actors') return {};
  drafted[field] = speaker.rule;
  return { [field]: record.id };
}

function spokenFields(
  { published }: RecordContext,
  { said, speaker }: FoundQuote,
  interview: TimeOfSentence | undefined,
  drafted: Record<string, DraftedRule>,
): Record<string, PlainValue> {
  const time = said ?? (speaker.is === 'named' && speaker.rule.rule === 'label' ? interview : undefined);
  if (time && (published === undefined || time.time.edtf <= published) && !time.time.edtf.startsWith('..')) {
    const { edtf, words, rule, isWhole } = time.time;
    drafted.spoken = said ? rule : byRule('day-of-interview', false);
    return {
      spoken: edtf,
      ...(isWhole || published === undefined ? {} : { spokenReasoning: countedFrom(words, published) }),
    };
  }
  if (published === undefined) return {};
  drafted.spoken = byRule('by-publication', true);
  return { spoken: `../${published}` };
}

/** How a date follows from words that are counted from the day of publication. */
export function countedFrom(words: string, published: string): string {
  return `“${words}”, counted from the day of publication, ${published}.`;
}

const meets =
  /(?<![\p{L}])(?:met|meet|spoke|talked|interviewed|sat down|rencontr\p{L}*|parl[ée]\p{L}*|trafen|getroffen|sprachen|hablamos|encontramos|conversamos)(?![\p{L}])/iu;

/** "We met on Tuesday in her kitchen": when the answers of an interview were given. */
function dayOfInterview(
  { names }: RecordContext,
  quotes: readonly QuoteDraft[],
  times: readonly TimeOfSentence[],
): TimeOfSentence | undefined {
  const first = quotes.find(({ speaker }) => speaker.is === 'named' && speaker.rule.rule === 'label');
  const start = first?.segments[0]?.start;
  if (start === undefined) return undefined;
  return times.find(
    ({ sentence }) =>
      sentence.end <= start && meets.test(sentence.told) && sentencesAround(names.reading, sentence).start <= start,
  );
}
