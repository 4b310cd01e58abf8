import type { RecordOf } from '../../record/schemas/index.ts';
import { dateView } from '../lines/dates.ts';
import { recordsInOrder, mostQuotedFirst, quotesBySpeaker } from './index-order.ts';
import { pathToValue } from './index-facets.ts';
import { recordLink, foreignLanguage } from '../lines/labels.ts';
import { linkLine, type Line, type LinkView, type NoteLink } from '../lines/line.ts';
import { pageHead, type PageHead } from '../page/page-head.ts';
import {
  byAssessedDescending,
  articleRow,
  claimRow,
  quoteRow,
  type ArticleRow,
  type ClaimRow,
  type QuoteRow,
} from '../lines/rows.ts';
import { heldUp } from '../lines/held-up.ts';
import { yearsOf } from '../../record/dates/years-of.ts';
import type { Verdict } from '../../record/schemas/claim.ts';
import { backlinksOf } from '../../record/corpus/corpus.ts';
import type { Site } from '../page/site.ts';
import { isContested } from '../lines/verdicts.ts';

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
  /** What was found and what the record covers: a few facts, each with its name; none where the record is empty. */
  readonly overview: readonly { readonly label: string; readonly line: Line }[];
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
    overview: overviewOf(site),
  };
}

/** As many topics and places are named; their indexes have all. */
const mostNamed = 6;

function overviewOf(site: Site): HomeView['overview'] {
  const { links, words } = site;
  const { records } = site.corpus;
  const facts: readonly { readonly label: string; readonly line: Line }[] = [
    {
      label: words.home.found,
      line: heldUp(site, [...records.claims.values()], (verdict) => claimsFound(site, verdict)),
    },
    { label: words.home.covers, line: coverageOf(site) },
    { label: words.kinds.titles.topics, line: mostReferred(site, 'topics') },
    { label: words.kinds.titles.places, line: mostReferred(site, 'places') },
    {
      label: words.home.holds,
      line: linkLine(
        (['articles', 'actors', 'events', 'quotes', 'claims', 'sources'] as const)
          .filter((kind) => records[kind].size > 0)
          .map((kind) => ({ label: words.kinds.counts[kind](records[kind].size), href: links.index(kind) })),
      ),
    },
  ];
  return facts.filter(({ line }) => line.length > 0);
}

/** The claims of a verdict, where their index is long enough to be divided. */
function claimsFound(site: Site, verdict: Verdict): string {
  const key = verdict.replaceAll(' ', '-');
  const isPart = pathToValue(site, 'claims', 'verdict', key).length > 0;
  return isPart ? site.links.facetValue('claims', 'verdict', key) : site.links.index('claims');
}

/** When the articles appeared, and when what they tell of happened. */
function coverageOf(site: Site): Line {
  const { words } = site;
  const spans = [
    { label: words.home.published, dates: recordsInOrder(site, 'articles').map(({ data }) => data.datePublished) },
    { label: words.home.happened, dates: recordsInOrder(site, 'events').flatMap(({ data }) => data.date ?? []) },
  ];
  return spans
    .flatMap(({ label, dates }, index): Line => {
      const years = dates.flatMap((date) => {
        const { firstYear, lastYear } = yearsOf(date);
        return [firstYear, lastYear].filter((year) => year !== undefined);
      });
      if (years.length === 0) return [];
      const [first, last] = [Math.min(...years), Math.max(...years)];
      return [index === 0 ? '' : '; ', label, words.home.years(first, last)];
    })
    .filter((piece) => piece !== '');
}

/** Those that most records refer to, and the way to all. */
function mostReferred(site: Site, kind: 'topics' | 'places'): Line {
  const all: readonly (RecordOf<'topics'> | RecordOf<'places'>)[] =
    kind === 'topics' ? recordsInOrder(site, 'topics') : recordsInOrder(site, 'places');
  const weights = new Map(all.map((record) => [record, backlinksOf(site.corpus, record).length]));
  const most = all.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0)).slice(0, mostNamed);
  const rest =
    all.length > most.length
      ? [{ label: site.words.sections.all(site.words.kinds.counts[kind](all.length)), href: site.links.index(kind) }]
      : [];
  return linkLine([...most.map((record) => recordLink(site, record)), ...rest]);
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
