import { oncePerKey } from '../../record/derived/once-per.ts';
import { compareWordings } from '../../record/text/compare-wordings.ts';
import { findWholeWords } from '../../record/text/reading/word-edges.ts';
import type { DiffPart } from '../../record/text/word-diff.ts';
import { findAnchor, getRecord } from '../../record/corpus/corpus.ts';
import { utteranceOf, type Utterance } from '../../record/corpus/utterances.ts';
import { isAfter } from '../../record/dates/compare-dates.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import type { Reading } from '../../record/schemas/quote.ts';
import { dateView, momentView } from '../lines/dates.ts';
import { isolated } from '../lines/isolated.ts';
import { languageName, publisherLink, quoteWording } from '../lines/labels.ts';
import { dotted, type Line, type LinkView } from '../lines/line.ts';
import { pageHead, type PageHead } from '../page/page-head.ts';
import { pagesFor, paginationView, rowsOnPage, type Pagination } from '../lines/pagination.ts';
import { anchorPassages, type PassageView } from '../lines/passages.ts';
import type { Site } from '../page/site.ts';
import { versionsOf, wordedOtherwise, type Version } from './wording-versions.ts';
import { quoteForm } from '../lines/quote-form.ts';
import { quoteLanguage, quoteParts } from '../lines/quote-form.ts';
import { speakerLine } from '../lines/speakers.ts';

/** A stretch of a wording; a `gap` is what a partial quote does not give. */
export interface WordingRun {
  readonly kind: DiffPart['kind'] | 'gap';
  readonly text: string;
}

/** One printed form of an utterance. */
export interface WordingView {
  /** Who printed it, with the way to the record of it. */
  readonly publisher: LinkView;
  /** When, in what form, in which language. */
  readonly meta: Line;
  /** Why its place in the order is not certain; empty where it is. */
  readonly order: string;
  /** What its differences are differences from. */
  readonly comparison: string;
  readonly lang: string;
  readonly isMarked: boolean;
  /** Whether it is the wording of the page it stands on. */
  readonly isCurrent: boolean;
  readonly runs: readonly WordingRun[];
  /** Readings that lie across another one of the same witness. */
  readonly further: readonly { readonly lemma: string; readonly reading: string }[];
}

/** How one utterance was printed, in the order of publication. */
export interface WordingsView {
  readonly facts: string;
  readonly versions: readonly WordingView[];
  /** Whose reading it is that these are one utterance; empty where the record has one quote of it. */
  readonly joined: string;
  /** The words of articles that say so. */
  readonly evidence: readonly PassageView[];
  /** All utterances with more than one wording. */
  readonly index: LinkView;
}

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

/** Undefined where the record has no other wording than this one. */
export function wordingsView(site: Site, quote: RecordOf<'quotes'>): WordingsView | undefined {
  const utterance = utteranceOf(site, quote.id);
  const side = utterance && sideBySide(site, utterance);
  return (
    side && {
      ...side,
      versions: side.versions.map(({ of, ...version }) => ({ ...version, isCurrent: of === quote })),
    }
  );
}

/** The wordings of an utterance, compared once for the pages of all its quotes. */
const sideBySide = oncePerKey((site: Site, utterance: Utterance) => {
  const versions = versionsOf(site.corpus, utterance);
  if (versions.length < 2) return undefined;
  const words = site.words.wordings;
  return {
    facts: words.facts(versions.length),
    versions: versions.map((version, index) => ({
      ...(version.form === 'quote'
        ? printedWording(site, version.quote, utterance)
        : readWording(site, version.quote, version.witness, version.readings)),
      order: orderNote(site, versions[index - 1], version),
      of: version.form === 'quote' ? version.quote : undefined,
    })),
    ...joining(site, utterance),
    index: { label: words.all, href: site.links.wordings() },
  };
});

/** What it rests on that some quotes are one utterance. */
function joining(site: Site, utterance: Utterance): Pick<WordingsView, 'joined' | 'evidence'> {
  const words = site.words.wordings.joined;
  if (utterance.length === 1) return { joined: '', evidence: [] };
  const relations = utterance.flatMap((quote) =>
    quote.data.relations.flatMap(({ type, hedged }, index) =>
      type === 'sameUtterance'
        ? [{ hedged, anchor: findAnchor(site.corpus, quote, ['relations', index, 'evidence']) }]
        : [],
    ),
  );
  const anchors = relations.flatMap(({ anchor }) => anchor ?? []);
  const joined =
    anchors.length === 0
      ? words.ours
      : relations.some(({ hedged }) => hedged)
        ? words.hedged
        : anchors.length < relations.length
          ? words.inPart
          : words.asserted;
  return { joined, evidence: anchorPassages(site, anchors) };
}

type Wording = Omit<WordingView, 'order' | 'isCurrent'>;

/** A quote against the first one in its language that gives the speaker's own words. */
function printedWording(site: Site, quote: RecordOf<'quotes'>, utterance: Utterance): Wording {
  const words = site.words.wordings;
  const article = getRecord(site.corpus, quote.data.article);
  const base = baseOf(site, quote, utterance);
  const rest = {
    publisher: { ...publisherLink(site, article), href: site.links.record(quote) },
    meta: dotted(
      [dateView(article.data.datePublished, site.words)],
      [site.words.quote.forms[quoteForm(site, quote)]],
      [languageName(article.data.inLanguage, site.language)],
    ),
    lang: quoteLanguage(site, quote),
    isMarked: quote.data.kind !== 'indirect',
    further: [],
  };
  const whole = [{ kind: 'same', text: quoteWording(site, quote) } as const];
  if (quote.data.kind === 'indirect') return { ...rest, runs: whole, comparison: words.indirect };
  if (base === undefined || base === quote) {
    const isForeign = (other: RecordOf<'quotes'>) => languageOf(site, other) !== languageOf(site, quote);
    const isCompared = utterance.some(
      (other) => other !== quote && other.data.kind !== 'indirect' && !isForeign(other),
    );
    const comparison =
      isCompared || quote.data.readings.length > 0
        ? words.base
        : utterance.some(isForeign)
          ? words.foreign(languageName(article.data.inLanguage, site.language))
          : '';
    return { ...rest, runs: whole, comparison };
  }
  const parts = compareWordings(joinedWording(site, base), joinedWording(site, quote));
  return {
    ...rest,
    runs: withInterruptions(
      site,
      quote,
      withoutEnds(parts, { gaps: quote.data.kind === 'partial', additions: base.data.kind === 'partial' }),
    ),
    comparison: words.comparedWith(isolated(publisherOf(site, base), site.words)),
  };
}

/** A partial quote leaves out the words around it. That does not say that they were not spoken. */
function withoutEnds(
  parts: readonly DiffPart[],
  { gaps, additions }: { readonly gaps: boolean; readonly additions: boolean },
): WordingRun[] {
  const first = parts.findIndex(({ kind }) => kind === 'same');
  const last = parts.findLastIndex(({ kind }) => kind === 'same');
  if (first === -1) return [...parts];
  const outside = (part: DiffPart): WordingRun => {
    if (gaps && part.kind === 'removed') return { kind: 'gap', text: '…' };
    return additions && part.kind === 'added' ? { kind: 'same', text: part.text } : part;
  };
  // A replacement at the end comes before the omission that follows it.
  const isGap = ({ kind }: WordingRun) => kind === 'gap';
  const end = parts.slice(last + 1).map(outside);
  return [
    ...parts.slice(0, first).map(outside),
    ...parts.slice(first, last + 1),
    ...end.filter((part) => !isGap(part)),
    ...end.filter(isGap),
  ];
}

/** An ellipsis where the article interrupts the words; which is no difference, so it has no part in the comparison. */
function withInterruptions(site: Site, quote: RecordOf<'quotes'>, runs: readonly WordingRun[]): WordingRun[] {
  const ends: number[] = [];
  let length = 0;
  for (const { text, follows } of quoteParts(site, quote)) {
    if (follows === 'interruption') ends.push(length);
    length += (follows === 'nothing' ? 0 : 1) + text.replace(/\s+/g, ' ').length;
  }
  let at = 0;
  return runs.map((part) => {
    if (part.kind === 'removed' || part.kind === 'gap') return part;
    const inside = ends.filter((end) => end >= at && end < at + part.text.length).map((end) => end - at);
    at += part.text.length;
    const text = inside.reduceRight((words, end) => `${words.slice(0, end)} …${words.slice(end)}`, part.text);
    return { ...part, text };
  });
}

/** The first whole wording in the language of a quote, or the first part of one. */
function baseOf(site: Site, quote: RecordOf<'quotes'>, utterance: Utterance): RecordOf<'quotes'> | undefined {
  const language = languageOf(site, quote);
  const comparable = utterance.filter(
    (other) => other.data.kind !== 'indirect' && languageOf(site, other) === language,
  );
  return comparable.find(({ data }) => data.kind === 'direct') ?? comparable[0];
}

/** `en` of `en-GB`: what varies by country is no other language. */
function languageOf(site: Site, quote: RecordOf<'quotes'>): string {
  return quoteLanguage(site, quote).split('-')[0] ?? '';
}

/** What readings say of another source's wording: the quote's words with the differences that were noted. */
function readWording(
  site: Site,
  quote: RecordOf<'quotes'>,
  witness: RecordOf<'sources'>,
  readings: readonly Reading[],
): Wording {
  const words = site.words.wordings;
  const text = quoteWording(site, quote);
  const placed = readings
    .flatMap((reading) => {
      const [range] = findWholeWords(text, reading.lemma);
      return range ? [{ ...reading, ...range }] : [];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const runs: WordingRun[] = [];
  const further: { lemma: string; reading: string }[] = [];
  let at = 0;
  for (const { start, end, lemma, reading } of placed) {
    if (start < at) {
      further.push({ lemma, reading });
      continue;
    }
    runs.push(
      { kind: 'same', text: text.slice(at, start) },
      { kind: 'removed', text: text.slice(start, end) },
      { kind: 'added', text: reading },
    );
    at = end;
  }
  runs.push({ kind: 'same', text: text.slice(at) });
  return {
    publisher: { label: witness.data.publisher, href: site.links.record(witness) },
    meta: dotted(
      [dateView(witness.data.datePublished, site.words)],
      [words.knownByDifferences],
      [languageName(witness.data.inLanguage, site.language)],
    ),
    lang: quoteLanguage(site, quote),
    isMarked: quote.data.kind !== 'indirect',
    runs: runs.filter((run) => run.text !== ''),
    comparison: words.asNoted(isolated(publisherOf(site, quote), site.words)),
    further,
  };
}

/** The words on one line; an interruption is the article's, and no difference. */
function joinedWording(site: Site, quote: RecordOf<'quotes'>): string {
  return quoteParts(site, quote)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
}

function publisherOf(site: Site, quote: RecordOf<'quotes'>): string {
  return publisherLink(site, getRecord(site.corpus, quote.data.article)).label;
}

function orderNote(site: Site, before: Version | undefined, version: Version): string {
  const { sameDay, uncertain } = site.words.wordings.order;
  if (!before || isAfter(version.published, before.published)) return '';
  if (
    before.form === 'quote' &&
    version.form === 'quote' &&
    before.quote.data.article.id === version.quote.data.article.id
  )
    return '';
  const isDay = ({ published }: Version) => published.form === 'date' && published.precision === 'day';
  return isDay(before) && isDay(version) && before.published.first === version.published.first ? sameDay : uncertain;
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
    const publisher = version.form === 'quote' ? publisherOf(site, version.quote) : version.witness.data.publisher;
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
      [words.facts(versions.length)],
    ),
    printed: rest > 0 ? [...printed, [words.more(rest)]] : printed,
  };
}
