/** The index of all utterances that are printed in more than one wording. */
import { getRecord } from '../../record/corpus/corpus.ts';
import type { Utterance } from '../../record/corpus/utterances.ts';
import { dateView, momentView } from '../lines/dates.ts';
import { publisherLink, quoteWording } from '../lines/labels.ts';
import { dotted, type Line } from '../lines/line.ts';
import { pageHead, type PageHead } from '../page/page-head.ts';
import { pagesFor, paginationView, rowsOnPage, type Pagination } from '../lines/pagination.ts';
import type { Site } from '../page/site.ts';
import { quoteLanguage } from '../lines/quote-form.ts';
import { speakerLine } from '../lines/speakers.ts';
import { versionsOf, wordedOtherwise } from './wording-versions.ts';

export interface UtteranceRow {
  readonly href: string;
  readonly wording: string;
  readonly lang: string;
  readonly isMarked: boolean;
  readonly meta: Line;
  /** Who printed it, in order: "APS, 8 October 2017". */
  readonly printed: readonly Line[];
}

export interface WordingsIndexView {
  readonly head: PageHead;
  readonly title: string;
  readonly dek: string;
  readonly facts: string;
  readonly rows: readonly UtteranceRow[];
  readonly pagination: Pagination;
}

export function wordingsPages(site: Site): number {
  return pagesFor(wordedOtherwise(site.corpus).length);
}

/** Every utterance that is printed in more than one wording. */
export function wordingsIndexView(site: Site, page = 1): WordingsIndexView {
  const utterances = wordedOtherwise(site.corpus);
  const words = site.words.wordings;
  const hrefOf = (number: number) => site.links.wordings(number);
  return {
    head: pageHead(site, {
      title: page === 1 ? words.title : site.words.indexes.titleOfPage(words.title, page),
      description: words.dek,
      href: hrefOf(page),
      section: 'wordings',
      crumbs: page === 1 ? [] : [{ label: words.title, href: hrefOf(1) }],
    }),
    title: words.title,
    dek: words.dek,
    facts: utterances.length === 0 ? words.empty : words.utterances(utterances.length),
    rows: rowsOnPage(utterances, page).map((utterance) => utteranceRow(site, utterance)),
    pagination: paginationView(page, wordingsPages(site), hrefOf),
  };
}

/** Printers named in a row; the page of the quote has the others. */
const namedPrinters = 6;

function utteranceRow(site: Site, utterance: Utterance): UtteranceRow {
  const quote = utterance.find(({ data }) => data.kind === 'direct') ?? utterance[0];
  const versions = versionsOf(site.corpus, utterance);
  const words = site.words.wordings;
  const printed = versions.slice(0, namedPrinters).map((version): Line => {
    const publisher =
      version.form === 'quote'
        ? publisherLink(site, getRecord(site.corpus, version.quote.data.article)).label
        : version.witness.data.publisher;
    return [{ printed: publisher }, ', ', dateView(version.published, site.words)];
  });
  const rest = versions.length - printed.length;
  return {
    href: site.links.wordingsOf(quote.id),
    wording: quoteWording(site, quote),
    lang: quoteLanguage(site, quote),
    isMarked: quote.data.kind !== 'indirect',
    meta: dotted(
      [...speakerLine(site, quote), ', ', momentView(quote.data.spoken, site.words)],
      [words.printings(versions.length)],
    ),
    printed: rest > 0 ? [...printed, [words.more(rest)]] : printed,
  };
}
