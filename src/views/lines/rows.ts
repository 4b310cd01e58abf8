/** Records as one row of a list: the form in which one page shows the records of another kind. */
import { getRecord } from '../../record/corpus/corpus.ts';
import { compareDates } from '../../record/dates/compare-dates.ts';
import { compareText } from '../../record/problems/problem.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { dateView, eventDateView, momentView, type EventDateView } from './dates.ts';
import {
  foreignLanguage,
  publisherLink,
  inQuotationMarks,
  quoteWording,
  referenceLink,
  shorten,
  sourceLink,
} from './labels.ts';
import { dotted, type Line, type LinkView, type PrintedView } from './line.ts';
import { standingLine } from '../report/preview-marks.ts';
import type { Site } from '../page/site.ts';
import { currentAssessment, verdictOf, verdictsByWeight, verdictView, type VerdictView } from './verdicts.ts';
import { quoteForm, quoteLanguage } from './quote-form.ts';
import { speakerLine } from './speakers.ts';

export interface QuoteRow {
  readonly href: string;
  readonly wording: string;
  readonly lang: string;
  /** Whether the words stand in quotation marks. */
  readonly isMarked: boolean;
  /** Who, when, in what form, where printed. */
  readonly meta: Line;
}

/** @param options.withSpeaker left out on the speaker's own page */
export function quoteRow(site: Site, quote: RecordOf<'quotes'>, { withSpeaker = true } = {}): QuoteRow {
  const { words } = site;
  const article = getRecord(site.corpus, quote.data.article);
  const spoken = momentView(quote.data.spoken, words);
  return {
    href: site.links.record(quote),
    wording: quoteWording(site, quote),
    lang: quoteLanguage(site, quote),
    isMarked: quote.data.kind !== 'indirect',
    meta: dotted(
      withSpeaker ? [...speakerLine(site, quote), ', ', spoken] : [spoken],
      [words.quote.forms[quoteForm(site, quote)]],
      quote.data.readings.length > 0 ? [words.quote.wordingDiffers] : [],
      [words.quote.printedBy, publisherLink(site, article)],
      standingLine(site, quote),
    ),
  };
}

export interface ClaimRow {
  readonly href: string;
  readonly statement: string;
  readonly verdict: VerdictView;
  /** What was found, in a sentence; empty where nothing was yet. */
  readonly finding: string;
  /** Verdict, number of sources, who claims it, when it was printed. */
  readonly meta: Line;
}

/** A longer finding is cut, in UTF-16 units; the claim's page has all of it. */
const longestFinding = 260;

/** @param options.withClaimant left out on the claimant's own page */
export function claimRow(site: Site, claim: RecordOf<'claims'>, { withClaimant = true } = {}): ClaimRow {
  const verdict = verdictView(verdictOf(claim.data), site.words);
  const sources = sourceCount(claim);
  return {
    href: site.links.record(claim),
    statement: claim.data.statement,
    verdict,
    finding: shorten(currentAssessment(claim.data)?.reasoning ?? '', longestFinding),
    meta: dotted(
      [verdict],
      sources > 0 ? [site.words.claim.sources(sources)] : [],
      withClaimant ? [site.words.claim.claimedByInList, claimantLink(site, claim)] : [],
      [site.words.claim.printed, dateView(articleOf(site, claim).data.datePublished, site.words)],
      standingLine(site, claim),
    ),
  };
}

/** How many sources the verdict rests on. */
export function sourceCount(claim: RecordOf<'claims'>): number {
  return new Set(currentAssessment(claim.data)?.sources.map(({ id }) => id)).size;
}

/** Who makes the claim: an actor or, where the article itself does, its publisher. */
export function claimantLink(site: Site, claim: RecordOf<'claims'>): LinkView | PrintedView {
  const { claimant, unnamed } = claim.data;
  const article = articleOf(site, claim);
  if (unnamed) return { printed: unnamed.description, lang: foreignLanguage(article.data.inLanguage, site.language) };
  return claimant === undefined || claimant === 'article'
    ? publisherLink(site, article)
    : referenceLink(site, claimant);
}

/** The article that prints the claim; the first of several. */
function articleOf({ corpus }: Site, claim: RecordOf<'claims'>): RecordOf<'articles'> {
  const [first] = claim.data.evidence;
  if (!first) throw new Error(`The claim ${claim.id} has no evidence; its schema was not applied.`);
  return getRecord(corpus, first.article);
}

export interface EventRow {
  readonly href: string;
  readonly name: string;
  readonly date: EventDateView;
  /** Its kind, the part somebody played in it, where. */
  readonly meta: Line;
}

/** @param as the part somebody played in it, on that somebody's page */
export function eventRow(site: Site, event: RecordOf<'events'>, as?: string): EventRow {
  const { words } = site;
  const { location } = event.data;
  return {
    href: site.links.record(event),
    name: event.data.name,
    date: eventDateView(event.data, words),
    meta: dotted(
      [words.event.kinds[event.data.kind]],
      as === undefined ? [] : [words.event.as(as)],
      location ? [referenceLink(site, location)] : [],
      standingLine(site, event),
    ),
  };
}

export interface SourceRow extends LinkView {
  /** Its headline, what kind of document it is. */
  readonly meta: Line;
}

export function sourceRow(site: Site, source: RecordOf<'sources'>): SourceRow {
  const { headline, kind, inLanguage } = source.data;
  const kindWord = site.words.source.kinds[kind];
  return {
    ...sourceLink(site, source),
    meta: dotted(
      headline === undefined ? [kindWord] : [...inQuotationMarks(site, headline, inLanguage), ` · ${kindWord}`],
      standingLine(site, source),
    ),
  };
}

export interface ArticleRow {
  readonly href: string;
  readonly headline: string;
  readonly lang?: string | undefined;
  /** Who published it, when. */
  readonly meta: Line;
  readonly summary: string;
}

export function articleRow(site: Site, article: RecordOf<'articles'>): ArticleRow {
  return {
    href: site.links.record(article),
    headline: article.data.headline,
    lang: foreignLanguage(article.data.inLanguage, site.language),
    meta: dotted(
      [
        getRecord(site.corpus, article.data.source).data.publisher,
        ', ',
        dateView(article.data.datePublished, site.words),
      ],
      standingLine(site, article),
    ),
    summary: article.data.summary,
  };
}

/** Events in order of time. */
export function byDate(a: RecordOf<'events'>, b: RecordOf<'events'>): number {
  return compareDates(a.data.date, b.data.date) || compareText(a.id, b.id);
}

/** What most needs a reader's attention first; of equal verdicts, the last assessed. */
export function byContested(a: RecordOf<'claims'>, b: RecordOf<'claims'>): number {
  return verdictRank(a) - verdictRank(b) || byAssessedDescending(a, b);
}

function verdictRank({ data }: RecordOf<'claims'>): number {
  return verdictsByWeight.indexOf(verdictOf(data));
}

/** The last assessed first. */
export function byAssessedDescending(a: RecordOf<'claims'>, b: RecordOf<'claims'>): number {
  return compareDates(currentAssessment(b.data)?.date, currentAssessment(a.data)?.date) || compareText(a.id, b.id);
}

/** Newest first. */
export function bySpokenDescending(a: RecordOf<'quotes'>, b: RecordOf<'quotes'>): number {
  return compareDates(b.data.spoken, a.data.spoken) || compareText(a.id, b.id);
}

/** Newest first. */
export function byPublishedDescending<K extends 'articles' | 'analyses' | 'sources'>(
  a: RecordOf<K>,
  b: RecordOf<K>,
): number {
  return compareDates(b.data.datePublished, a.data.datePublished) || compareText(a.id, b.id);
}
