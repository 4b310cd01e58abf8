import type { LinkView } from '../lines/line.ts';
import { recordLink } from '../lines/labels.ts';
import { pageHead, type PageHead } from '../page/page-head.ts';
import { kinds } from '../../record/schemas/kinds.ts';
import { claimRow, type ClaimRow } from '../lines/rows.ts';
import type { Site } from '../page/site.ts';
import { isContested, verdictOf, verdictView, type VerdictView } from '../lines/verdicts.ts';

/** What this build verified. Nothing here is written by hand: every number is counted from the corpus. */
export interface ChecksView {
  readonly head: PageHead;
  readonly selectors: number;
  readonly references: number;
  readonly dates: number;
  readonly mentions: number;
  readonly records: readonly (LinkView & { readonly count: number })[];
  readonly verdicts: readonly (VerdictView & { readonly count: number })[];
  readonly assessed: number;
  readonly claims: number;
  /** The articles whose words the selectors were found in. */
  readonly articles: readonly (LinkView & { readonly selectors: number; readonly mentions: number })[];
  /** "The first 50 of 900.", where not all are listed. */
  readonly articlesNote: string;
  readonly contestedNote: string;
  readonly contested: readonly ClaimRow[];
  readonly datings: readonly { readonly label: string; readonly count: number }[];
}

export function checksView(site: Site): ChecksView {
  const { corpus, links, words } = site;
  const claims = [...corpus.records.claims.values()];
  const verdicts = (['corroborated', 'contradicted', 'disputed', 'not assessed'] as const).map((verdict) => ({
    ...verdictView(verdict, words),
    count: claims.filter((claim) => verdictOf(claim.data) === verdict).length,
  }));
  const events = [...corpus.records.events.values()];
  return {
    head: pageHead(site, {
      title: words.checks.title,
      description: words.checks.description,
      href: links.checks,
      section: 'checks',
    }),
    ...corpus.counts,
    articlesNote: listedNote(site, corpus.records.articles.size, articlesListed),
    contestedNote: listedNote(site, claims.filter((claim) => isContested(claim.data)).length, contestedListed),
    records: kinds.map((kind) => ({
      label: words.kinds.titles[kind],
      href: links.index(kind),
      count: corpus.records[kind].size,
    })),
    verdicts,
    claims: claims.length,
    assessed: claims.filter((claim) => verdictOf(claim.data) !== 'not assessed').length,
    articles: [...corpus.records.articles.values()].slice(0, articlesListed).map((article) => ({
      ...recordLink(site, article),
      selectors: corpus.anchorsIn.get(article.id)?.length ?? 0,
      mentions: corpus.mentionsIn.get(`articles/${article.id}`)?.length ?? 0,
    })),
    contested: claims
      .filter((claim) => isContested(claim.data))
      .slice(0, contestedListed)
      .map((claim) => claimRow(site, claim)),
    datings: (['stated', 'inferred', 'undated'] as const).map((dating) => ({
      label: words.event.datings[dating],
      count: events.filter((event) => event.data.dating === dating).length,
    })),
  };
}

/** Enough to see that the numbers are counted; the page says how many there are. */
const articlesListed = 50;
const contestedListed = 20;

function listedNote({ words }: Site, all: number, listed: number): string {
  return all > listed ? words.checks.firstOf(listed, words.text.number(all)) : '';
}
