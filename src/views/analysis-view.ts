import { getEntry } from '../corpus/corpus.ts';
import { dateView, type DateView } from './dates.ts';
import { referenceLink, type LinkView } from './labels.ts';
import { entryHead, type PageHead } from './page-head.ts';
import { recordView, type RecordView } from './record.ts';
import { articleRow, type ArticleRow } from './rows.ts';
import type { Site } from './site.ts';

export interface AnalysisView extends RecordView {
  readonly head: PageHead;
  readonly headline: string;
  readonly author: string;
  readonly published: DateView;
  readonly lang: string;
  readonly summary: string;
  readonly about: readonly ArticleRow[];
  readonly topics: readonly LinkView[];
}

export function analysisView(site: Site, id: string): AnalysisView {
  const analysis = getEntry(site.corpus, { kind: 'analyses', id });
  const { data } = analysis;
  return {
    head: entryHead(site, analysis, data.summary),
    ...recordView(site, analysis),
    headline: data.headline,
    author: data.author,
    published: dateView(data.datePublished),
    lang: data.inLanguage,
    summary: data.summary,
    about: data.about.map((article) => articleRow(site, getEntry(site.corpus, article))),
    topics: data.topics.map((topic) => referenceLink(site, topic)),
  };
}
