/** Entries as one row of a list: the form in which one page shows the records of another kind. */
import { getEntry } from '../corpus/corpus.ts';
import { compareDates } from '../dates/compare-dates.ts';
import { compareText } from '../problems/problem.ts';
import type { Entry } from '../schemas/index.ts';
import { dateView, eventDateView, momentView, type DateView, type EventDateView } from './dates.ts';
import { entryLink, quoteForm, quoteWords, referenceLink, sourceLabel, type LinkView } from './labels.ts';
import type { Site } from './site.ts';
import { verdictView, type VerdictView } from './verdicts.ts';

export interface QuoteRow {
  readonly href: string;
  readonly words: string;
  readonly lang: string;
  readonly form: string;
  /** Whether the words stand in quotation marks. */
  readonly isMarked: boolean;
  readonly speaker: LinkView;
  readonly spoken: DateView;
  readonly article: LinkView;
  /** Said where another source prints other words. */
  readonly differs: boolean;
}

export function quoteRow(site: Site, quote: Entry<'quotes'>): QuoteRow {
  const article = getEntry(site.corpus, quote.data.article);
  return {
    href: site.links.entry(quote),
    words: quoteWords(quote),
    lang: article.data.inLanguage,
    form: quoteForm(quote),
    isMarked: quote.data.kind !== 'indirect',
    speaker: referenceLink(site, quote.data.speaker),
    spoken: momentView(quote.data.spoken),
    article: entryLink(site, article),
    differs: quote.data.readings.length > 0,
  };
}

export interface ClaimRow {
  readonly href: string;
  readonly statement: string;
  readonly claimant: LinkView;
  readonly verdict: VerdictView;
  readonly sources: number;
}

export function claimRow(site: Site, claim: Entry<'claims'>): ClaimRow {
  return {
    href: site.links.entry(claim),
    statement: claim.data.statement,
    claimant: claimantLink(site, claim),
    verdict: verdictView(claim.data),
    sources: new Set(claim.data.assessments.flatMap(({ sources }) => sources.map(({ id }) => id))).size,
  };
}

/** Who claims it: an actor, or the article in its own voice, named by its publisher. */
export function claimantLink(site: Site, claim: Entry<'claims'>): LinkView {
  const { claimant } = claim.data;
  if (claimant !== 'article') return referenceLink(site, claimant);
  const article = getEntry(site.corpus, firstEvidence(claim).article);
  const { publisher } = getEntry(site.corpus, article.data.source).data;
  return { label: `${publisher}, in its own voice`, href: site.links.entry(article) };
}

function firstEvidence(claim: Entry<'claims'>) {
  const [first] = claim.data.evidence;
  if (!first) throw new Error(`The claim ${claim.id} has no evidence; its schema was not applied.`);
  return first;
}

export interface EventRow {
  readonly href: string;
  readonly name: string;
  readonly kind: string;
  readonly date: EventDateView;
  readonly location?: LinkView | undefined;
  /** The part somebody played in it, on that somebody's page. */
  readonly as?: string | undefined;
}

export function eventRow(site: Site, event: Entry<'events'>, as?: string): EventRow {
  return {
    href: site.links.entry(event),
    name: event.data.name,
    kind: event.data.kind,
    date: eventDateView(event.data),
    location: event.data.location && referenceLink(site, event.data.location),
    as,
  };
}

export interface SourceRow {
  readonly href: string;
  readonly label: string;
  readonly headline?: string | undefined;
  readonly kind: string;
  readonly url?: string | undefined;
}

export function sourceRow(site: Site, source: Entry<'sources'>): SourceRow {
  return {
    href: site.links.entry(source),
    label: sourceLabel(source),
    headline: source.data.headline,
    kind: source.data.kind,
    url: source.data.url,
  };
}

export interface ArticleRow {
  readonly href: string;
  readonly headline: string;
  readonly publisher: string;
  readonly date: DateView;
  readonly summary: string;
}

export function articleRow(site: Site, article: Entry<'articles'>): ArticleRow {
  return {
    href: site.links.entry(article),
    headline: article.data.headline,
    publisher: getEntry(site.corpus, article.data.source).data.publisher,
    date: dateView(article.data.datePublished),
    summary: article.data.summary,
  };
}

/** Events in order of time. */
export function byDate(a: Entry<'events'>, b: Entry<'events'>): number {
  return compareDates(a.data.date, b.data.date) || compareText(a.id, b.id);
}

/** Newest first. */
export function bySpokenDescending(a: Entry<'quotes'>, b: Entry<'quotes'>): number {
  return compareDates(b.data.spoken, a.data.spoken) || compareText(a.id, b.id);
}

/** Newest first. */
export function byPublishedDescending<K extends 'articles' | 'analyses' | 'sources'>(a: Entry<K>, b: Entry<K>): number {
  return compareDates(b.data.datePublished, a.data.datePublished) || compareText(a.id, b.id);
}
