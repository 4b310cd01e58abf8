import { getRecord, keyOf } from '../../record/corpus/corpus.ts';
import type { ExcerptPart } from '../../record/text/reading/excerpt.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { fragmentOf } from '../browser/fragments.ts';
import { referringFrom } from '../lines/backlinks.ts';
import { quoteCaveat } from '../lines/citations.ts';
import { dateView, momentView } from '../lines/dates.ts';
import { publisherLink } from '../lines/labels.ts';
import type { Line } from '../lines/line.ts';
import { passageView } from '../lines/passages.ts';
import { quoteForm, quoteLanguage, quoteParts, type QuoteForm, type QuotePart } from '../lines/quote-form.ts';
import { speakerLine, speakerName } from '../lines/speakers.ts';
import { isContested, verdictOf, verdictView } from '../lines/verdicts.ts';
import type { Site } from '../page/site.ts';
import { recordFrame, type EmbedFrame } from './embed-view.ts';

export interface QuoteEmbed {
  readonly frame: EmbedFrame;
  readonly parts: readonly QuotePart[];
  readonly lang: string;
  /** Whether the words stand in quotation marks. */
  readonly isMarked: boolean;
  /** Who, when, in what form. */
  readonly attribution: Line;
  /** The sentence around the words; empty where they stand for themselves. */
  readonly sentence: readonly ExcerptPart[];
  readonly articleLang: string;
  /** Who printed it when, and the way to the words. */
  readonly printedBy: Line;
  /** What a reader of the words has to know: the form, a translation, other wordings. */
  readonly caveat: string;
  /** Claims that the words make or that are about them, where sources stand against them: verdict and statement. */
  readonly contested: readonly Line[];
}

/** The forms in which words are quoted whole; the others are parts of a sentence that is the article's. */
const wholeForms: ReadonlySet<QuoteForm> = new Set(['direct', 'block', 'answer', 'label', 'signed']);

/** A quote in a frame. @param formerId the id it was asked for by, where it has another one now */
export function quoteEmbed(site: Site, quote: RecordOf<'quotes'>, formerId?: string): QuoteEmbed {
  const { corpus, words } = site;
  const { data } = quote;
  const article = getRecord(corpus, data.article);
  const anchors = (corpus.anchors.get(keyOf(quote)) ?? []).filter(({ path }) => path[0] === 'exact');
  const form = quoteForm(site, quote);
  const passage = passageView(site, article.id, anchors, { fragment: fragmentOf.quote(quote.id) });
  const claims = new Set([
    ...referringFrom(site, quote, 'claims', ['inQuote']),
    ...referringFrom(site, quote, 'claims', ['about']),
  ]);
  return {
    frame: recordFrame(site, quote, words.embed.frames.quote(speakerName(site, quote)), formerId),
    parts: quoteParts(site, quote),
    lang: quoteLanguage(site, quote),
    isMarked: data.kind !== 'indirect',
    attribution: [
      ...speakerLine(site, quote),
      ', ',
      momentView(data.spoken, words),
      '\u00A0· ',
      words.quote.forms[form],
    ],
    sentence: wholeForms.has(form) ? [] : passage.pieces,
    articleLang: passage.lang,
    printedBy: [
      words.embed.printedBy,
      publisherLink(site, article),
      ', ',
      dateView(article.data.datePublished, words),
      '\u00A0· ',
      { label: words.quote.goToTheWords, href: passage.href },
    ],
    caveat: quoteCaveat(site, quote),
    contested: [...claims]
      .filter(({ data: claim }) => isContested(claim))
      .map((claim) => [
        verdictView(verdictOf(claim.data), words),
        words.text.colon,
        { label: claim.data.statement, href: site.links.record(claim) },
      ]),
  };
}
