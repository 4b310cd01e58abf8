import { referringFrom } from './backlinks.ts';
import { dateView } from './dates.ts';
import { entryLink, type LinkView, type NoteLink } from './labels.ts';
import { linkLine, type Line } from './line.ts';
import { pageHead, type PageHead } from './page-head.ts';
import {
  articleRow,
  byPublishedDescending,
  bySpokenDescending,
  claimRow,
  quoteRow,
  type ArticleRow,
  type ClaimRow,
  type QuoteRow,
} from './rows.ts';
import type { Site } from './site.ts';
import { isContested } from './verdicts.ts';

export interface HomeView {
  readonly head: PageHead;
  /** The newest analysis and its one finding. */
  readonly analysis?: (LinkView & { readonly summary: string; readonly byline: Line }) | undefined;
  readonly contested: readonly ClaimRow[];
  readonly contestedTotal: number;
  readonly quotes: readonly QuoteRow[];
  readonly articles: readonly ArticleRow[];
  /** Who speaks most. */
  readonly speakers: readonly NoteLink[];
  /** What the record holds, with the way to each index. */
  readonly counts: Line;
}

export function homeView(site: Site): HomeView {
  const { words } = site;
  const { entries } = site.corpus;
  const analysis = [...entries.analyses.values()].sort(byPublishedDescending)[0];
  const contested = [...entries.claims.values()].filter((claim) => isContested(claim.data));
  const speakers = [...entries.actors.values()]
    .map((actor) => ({ actor, quotes: referringFrom(site, actor, 'quotes', ['speaker']).length }))
    .filter(({ quotes }) => quotes > 0)
    .sort((a, b) => b.quotes - a.quotes);
  return {
    head: pageHead(site, {
      title: words.home.title(site.name),
      description: words.home.description,
      href: site.links.home,
      section: 'home',
    }),
    analysis: analysis && {
      ...entryLink(site, analysis),
      summary: analysis.data.summary,
      byline: [words.analysis.by(analysis.data.author), dateView(analysis.data.datePublished, words)],
    },
    contested: contested.slice(0, 5).map((claim) => claimRow(site, claim)),
    contestedTotal: contested.length,
    quotes: [...entries.quotes.values()]
      .sort(bySpokenDescending)
      .slice(0, 4)
      .map((quote) => quoteRow(site, quote)),
    articles: [...entries.articles.values()]
      .sort(byPublishedDescending)
      .slice(0, 5)
      .map((article) => articleRow(site, article)),
    speakers: speakers
      .slice(0, 8)
      .map(({ actor, quotes }) => ({ ...entryLink(site, actor), note: words.kinds.counts.quotes(quotes) })),
    counts: Object.values(entries).every(({ size }) => size === 0)
      ? [words.home.holdsNothing]
      : [
          words.home.holds,
          ...linkLine(
            (['articles', 'actors', 'places', 'events', 'quotes', 'claims', 'sources'] as const).map((kind) => ({
              label: words.kinds.counts[kind](entries[kind].size),
              href: site.links.index(kind),
            })),
          ),
          '.',
        ],
  };
}
