import { findWholeWords } from '../../record/text/reading/word-edges.ts';
import type { DiffPart } from '../../record/text/word-diff.ts';
import { getRecord } from '../../record/corpus/corpus.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import type { Reading } from '../../record/schemas/quote.ts';
import { dateView } from '../lines/dates.ts';
import { languageName, publisherLink } from '../lines/labels.ts';
import { dotted, type Line, type LinkView } from '../lines/line.ts';
import { quoteForm, quoteLanguage, quoteParts } from '../lines/quote-form.ts';
import type { Site } from '../page/site.ts';
import type { Version } from './wording-versions.ts';

/** A stretch of a wording; a `gap` is what a partial quote does not give. */
export interface WordingRun {
  readonly kind: DiffPart['kind'] | 'gap';
  readonly text: string;
}

/** Who printed a wording. */
export interface PrinterView {
  /** With the way to the record of it. */
  readonly publisher: LinkView;
  /** When, in what form, in which language. */
  readonly meta: Line;
  /** Why its place in the order is not certain; empty where it is. */
  readonly order: string;
  /** Whether it is the one of the page it stands on. */
  readonly isCurrent: boolean;
}

/** A reading that lies across another one of the same witness. */
export interface FurtherReading {
  readonly lemma: string;
  readonly reading: string;
}

/** What one source printed, before it is compared. */
export interface PrintedWords {
  readonly version: Version;
  readonly printer: Omit<PrinterView, 'isCurrent'> & { readonly of: RecordOf<'quotes'> | undefined };
  /** The words on one line. */
  readonly text: string;
  /** Where in them the article interrupts, in UTF-16 units; which is no difference. */
  readonly interruptions: readonly number[];
  readonly lang: string;
  readonly further: readonly FurtherReading[];
  /** The words of its quote with its readings in their places; all the same where it has none. */
  readonly noted: readonly WordingRun[];
}

/** @param order why its place in the order is not certain; empty where it is */
export function printedWords(site: Site, version: Version, order: string): PrintedWords {
  const { quote } = version;
  const readings = version.form === 'readings' ? version.readings : [];
  return {
    version,
    printer: { ...(version.form === 'quote' ? printerOf(site, quote) : witnessOf(site, version.witness)), order },
    ...wordsRead(site, quote, readings),
    lang: quoteLanguage(site, quote),
  };
}

function printerOf(site: Site, quote: RecordOf<'quotes'>) {
  const article = getRecord(site.corpus, quote.data.article);
  return {
    publisher: { ...publisherLink(site, article), href: site.links.record(quote) },
    meta: dotted(
      [dateView(article.data.datePublished, site.words)],
      [site.words.quote.forms[quoteForm(site, quote)]],
      [languageName(article.data.inLanguage, site.language)],
    ),
    of: quote,
  };
}

function witnessOf(site: Site, witness: RecordOf<'sources'>) {
  return {
    publisher: { label: witness.data.publisher, href: site.links.record(witness) },
    meta: dotted(
      [dateView(witness.data.datePublished, site.words)],
      [site.words.wordings.knownByDifferences],
      [languageName(witness.data.inLanguage, site.language)],
    ),
    of: undefined,
  };
}

/** Stands for an interruption while readings are put in: a character that no text has. */
const interruption = '\0';

/**
 * A quote's words on one line, with the readings of another source put in their places: which is that source's wording as
 * far as the record notes it.
 */
function wordsRead(site: Site, quote: RecordOf<'quotes'>, readings: readonly Reading[]) {
  const joined = quoteParts(site, quote)
    .map(({ text, follows }) => (follows === 'interruption' ? ` ${interruption} ${text}` : ` ${text}`))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  const placed = readings
    .flatMap((reading) => {
      const [range] = findWholeWords(joined.replaceAll(interruption, '…'), reading.lemma);
      return range ? [{ ...reading, ...range }] : [];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const further: { lemma: string; reading: string }[] = [];
  const noted: WordingRun[] = [];
  const note = (kind: WordingRun['kind'], words: string) => {
    if (words !== '') noted.push({ kind, text: words.replaceAll(interruption, '…') });
  };
  let text = '';
  let at = 0;
  for (const { start, end, lemma, reading } of placed) {
    if (start < at) {
      further.push({ lemma, reading });
      continue;
    }
    text += joined.slice(at, start) + reading;
    note('same', joined.slice(at, start));
    note('removed', joined.slice(start, end));
    note('added', reading);
    at = end;
  }
  note('same', joined.slice(at));
  const [first = '', ...more] = (text + joined.slice(at)).replace(/ {2,}/g, ' ').trim().split(` ${interruption} `);
  const interruptions: number[] = [];
  const whole = more.reduce((words, part) => {
    interruptions.push(words.length);
    return `${words} ${part}`;
  }, first);
  return { text: whole, interruptions, further, noted };
}
