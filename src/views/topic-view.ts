import { getEntry } from '../corpus/corpus.ts';
import { referringFrom } from './backlinks.ts';
import { entryLink, referenceLink, type LinkView } from './labels.ts';
import { entryHead, type PageHead } from './page-head.ts';
import { recordView, type RecordView } from './record.ts';
import {
  articleRow,
  byDate,
  byPublishedDescending,
  bySpokenDescending,
  claimRow,
  eventRow,
  quoteRow,
  type ArticleRow,
  type ClaimRow,
  type EventRow,
  type QuoteRow,
} from './rows.ts';
import type { Site } from './site.ts';

export interface TopicView extends RecordView {
  readonly head: PageHead;
  readonly name: string;
  readonly alternateNames: readonly string[];
  readonly broader?: LinkView | undefined;
  readonly narrower: readonly LinkView[];
  readonly articles: readonly ArticleRow[];
  readonly analyses: readonly LinkView[];
  readonly quotes: readonly QuoteRow[];
  readonly claims: readonly ClaimRow[];
  readonly events: readonly EventRow[];
}

export function topicView(site: Site, id: string): TopicView {
  const topic = getEntry(site.corpus, { kind: 'topics', id });
  return {
    head: entryHead(site, topic, `${topic.data.name}: articles, quotes, claims and events on this topic.`),
    ...recordView(site, topic),
    name: topic.data.name,
    alternateNames: topic.data.alternateName,
    broader: topic.data.broader && referenceLink(site, topic.data.broader),
    narrower: referringFrom(site, topic, 'topics', ['broader']).map((narrower) => entryLink(site, narrower)),
    articles: referringFrom(site, topic, 'articles')
      .sort(byPublishedDescending)
      .map((article) => articleRow(site, article)),
    analyses: referringFrom(site, topic, 'analyses')
      .sort(byPublishedDescending)
      .map((analysis) => entryLink(site, analysis)),
    quotes: referringFrom(site, topic, 'quotes')
      .sort(bySpokenDescending)
      .map((quote) => quoteRow(site, quote)),
    claims: referringFrom(site, topic, 'claims').map((claim) => claimRow(site, claim)),
    events: referringFrom(site, topic, 'events')
      .sort(byDate)
      .map((event) => eventRow(site, event)),
  };
}
