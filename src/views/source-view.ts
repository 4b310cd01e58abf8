import { getEntry } from '../corpus/corpus.ts';
import { referringFrom } from './backlinks.ts';
import { dateView, type DateView } from './dates.ts';
import { entryLink, sourceLabel, type LinkView } from './labels.ts';
import { entryHead, type PageHead } from './page-head.ts';
import { recordView, type RecordView } from './record.ts';
import {
  articleRow,
  byDate,
  claimRow,
  eventRow,
  quoteRow,
  type ArticleRow,
  type ClaimRow,
  type EventRow,
  type QuoteRow,
} from './rows.ts';
import type { Site } from './site.ts';

export interface SourceView extends RecordView {
  readonly head: PageHead;
  readonly label: string;
  readonly publisher: string;
  readonly headline?: string | undefined;
  readonly kind: string;
  readonly published: DateView;
  readonly lang: string;
  readonly url?: string | undefined;
  readonly archivedAt?: string | undefined;
  /** The articles of the record that this source published. */
  readonly articles: readonly ArticleRow[];
  readonly claims: readonly ClaimRow[];
  readonly quotes: readonly QuoteRow[];
  readonly events: readonly EventRow[];
  /** Whose roles it shows. */
  readonly actors: readonly LinkView[];
}

export function sourceView(site: Site, id: string): SourceView {
  const source = getEntry(site.corpus, { kind: 'sources', id });
  const { data } = source;
  const label = sourceLabel(source);
  return {
    head: entryHead(
      site,
      source,
      `${label}: what this source reports, and which statements of the record rest on it.`,
      data.headline ?? label,
    ),
    ...recordView(site, source),
    label,
    publisher: data.publisher,
    headline: data.headline,
    kind: data.kind,
    published: dateView(data.datePublished),
    lang: data.inLanguage,
    url: data.url,
    archivedAt: data.archivedAt,
    articles: referringFrom(site, source, 'articles', ['source']).map((article) => articleRow(site, article)),
    claims: referringFrom(site, source, 'claims').map((claim) => claimRow(site, claim)),
    quotes: referringFrom(site, source, 'quotes').map((quote) => quoteRow(site, quote)),
    events: referringFrom(site, source, 'events')
      .sort(byDate)
      .map((event) => eventRow(site, event)),
    actors: referringFrom(site, source, 'actors').map((actor) => entryLink(site, getEntry(site.corpus, actor))),
  };
}
