import { compareDates } from '../../record/dates/compare-dates.ts';
import { compareText } from '../../record/problems/problem.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { dateView } from '../lines/dates.ts';
import { recordsInOrder, mostQuotedFirst, quotesBySpeaker } from './index-order.ts';
import { pathToValue } from './index-facets.ts';
import { recordLink, foreignLanguage } from '../lines/labels.ts';
import { linkLine, type Line, type LinkView, type NoteLink } from '../lines/line.ts';
import { pageHead, type PageHead } from '../page/page-head.ts';
import { articleRow, claimRow, quoteRow, type ArticleRow, type ClaimRow, type QuoteRow } from '../lines/rows.ts';
import type { Site } from '../page/site.ts';
import { currentAssessment, isContested } from '../lines/verdicts.ts';

/** What the front page begins with: the newest analysis, or the newest article where nothing was analysed yet. */
export interface LeadView extends LinkView {
  /** "Analysis", "Article". */
  readonly kind: string;
  /** The finding, in a sentence. */
  readonly summary: string;
  /**
   * The language of the summary, where it is not the interface's. Only an analysis has one: the summary of an article
   * is written in the interface's language.
   */
  readonly summaryLang?: string | undefined;
  readonly byline: Line;
}

export interface HomeView {
  readonly head: PageHead;
  readonly lead?: LeadView | undefined;
  /** The newest articles, without the one that leads. */
  readonly articles: readonly ArticleRow[];
  /** Analyses before the one that leads. */
  readonly analyses: readonly NoteLink[];
  /** The claims that were last found to be contradicted or disputed. */
  readonly contested: readonly ClaimRow[];
  readonly quotes: readonly QuoteRow[];
  /** Who speaks most. */
  readonly speakers: readonly NoteLink[];
  /** The ways to the rest, where there is more than stands here. */
  readonly more: {
    readonly articles?: LinkView | undefined;
    readonly analyses?: LinkView | undefined;
    readonly claims?: LinkView | undefined;
    readonly quotes?: LinkView | undefined;
    readonly speakers?: LinkView | undefined;
    /** Who with whom. */
    readonly network: LinkView;
  };
  /** Whether there is any claim, so that the page can say that none is contested. */
  readonly hasClaims: boolean;
  /** What the record holds, with the way to each index. */
  readonly counts: Line;
}

const shown = { articles: 4, analyses: 3, contested: 4, quotes: 4, speakers: 8 } as const;

export function homeView(site: Site): HomeView {
  const { links, words } = site;
  const { records } = site.corpus;
  const [analysis, ...olderAnalyses] = recordsInOrder(site, 'analyses');
  const newest = recordsInOrder(site, 'articles');
  const articles = analysis ? newest : newest.slice(1);
  const contested = [...records.claims.values()].filter((claim) => isContested(claim.data)).sort(byAssessedDescending);
  const speakers = quotesBySpeaker(site).size;
  return {
    head: pageHead(site, {
      title: words.home.title(site.name),
      description: site.publication.tagline ?? words.home.description,
      href: links.home,
      section: 'home',
    }),
    lead: analysis ? analysisLead(site, analysis) : newest[0] && articleLead(site, newest[0]),
    articles: articles.slice(0, shown.articles).map((article) => articleRow(site, article)),
    analyses: olderAnalyses.slice(0, shown.analyses).map((older) => ({
      ...recordLink(site, older),
      note: dateView(older.data.datePublished, words).text,
    })),
    contested: contested.slice(0, shown.contested).map((claim) => claimRow(site, claim)),
    quotes: recordsInOrder(site, 'quotes')
      .slice(0, shown.quotes)
      .map((quote) => quoteRow(site, quote)),
    speakers: speakersOf(site, Math.min(shown.speakers, speakers)),
    more: {
      articles: articles.length > shown.articles ? allOf(site, 'articles') : undefined,
      analyses: olderAnalyses.length > shown.analyses ? allOf(site, 'analyses') : undefined,
      claims:
        records.claims.size > Math.min(contested.length, shown.contested)
          ? {
              label: words.home.allClaims(records.claims.size, contested.length),
              href: links.index('claims'),
            }
          : undefined,
      quotes: records.quotes.size > shown.quotes ? allOf(site, 'quotes') : undefined,
      speakers: speakers > shown.speakers ? allSpeakers(site, speakers) : undefined,
      network: { label: words.network.title, href: links.network() },
    },
    hasClaims: records.claims.size > 0,
    counts: Object.values(records).every(({ size }) => size === 0)
      ? [words.home.holdsNothing]
      : [
          words.home.holds,
          ...linkLine(
            (['articles', 'actors', 'places', 'events', 'quotes', 'claims', 'sources'] as const)
              .filter((kind) => records[kind].size > 0)
              .map((kind) => ({ label: words.kinds.counts[kind](records[kind].size), href: links.index(kind) })),
          ),
          '.',
        ],
  };
}

function analysisLead(site: Site, analysis: RecordOf<'analyses'>): LeadView {
  const { words } = site;
  return {
    ...recordLink(site, analysis),
    kind: words.analysis.kind,
    summary: analysis.data.summary,
    summaryLang: foreignLanguage(analysis.data.inLanguage, site.language),
    byline: [words.analysis.by(analysis.data.author), dateView(analysis.data.datePublished, words)],
  };
}

function articleLead(site: Site, article: RecordOf<'articles'>): LeadView {
  const { meta, summary } = articleRow(site, article);
  return { ...recordLink(site, article), kind: site.words.home.newArticle, summary, byline: meta };
}

/** The last assessed first. */
function byAssessedDescending(a: RecordOf<'claims'>, b: RecordOf<'claims'>): number {
  return compareDates(currentAssessment(b.data)?.date, currentAssessment(a.data)?.date) || compareText(a.id, b.id);
}

function speakersOf(site: Site, number: number): NoteLink[] {
  const quotes = quotesBySpeaker(site);
  return mostQuotedFirst(site)
    .slice(0, number)
    .map((actor) => ({
      ...recordLink(site, actor),
      note: site.words.kinds.counts.quotes(quotes.get(actor.id) ?? 0),
    }));
}

function allOf({ corpus, links, words }: Site, kind: 'articles' | 'analyses' | 'quotes'): LinkView {
  return { label: words.sections.all(words.kinds.counts[kind](corpus.records[kind].size)), href: links.index(kind) };
}

/** A long index has the speakers in the order of their quotes; a short one shows them all at once. */
function allSpeakers(site: Site, speakers: number): LinkView {
  const isPart = pathToValue(site, 'actors', 'order', 'most-quoted').length > 0;
  return {
    label: site.words.home.allSpeakers(speakers),
    href: isPart ? site.links.facetValue('actors', 'order', 'most-quoted') : site.links.index('actors'),
  };
}
