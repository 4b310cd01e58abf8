import { getRecord } from '../../record/corpus/corpus.ts';
import { dateView } from '../lines/dates.ts';
import { referenceLink } from '../lines/labels.ts';
import { linkLine, type Line } from '../lines/line.ts';
import { recordHead, type PageHead } from '../page/page-head.ts';
import { recordView, type RecordView } from '../lines/record.ts';
import { articleRow, type ArticleRow } from '../lines/rows.ts';
import type { Site } from '../page/site.ts';

export interface AnalysisView {
  readonly record: RecordView;
  readonly head: PageHead;
  readonly headline: string;
  /** Who signs it, and when. */
  readonly byline: Line;
  readonly lang: string;
  readonly summary: string;
  readonly about: readonly ArticleRow[];
  readonly topics: Line;
  /** The address of the hovers of the article that it is about; of the first, where it is about several. */
  readonly hovers: string | undefined;
}

export function analysisView(site: Site, id: string): AnalysisView {
  const analysis = getRecord(site.corpus, { kind: 'analyses', id });
  const { data } = analysis;
  return {
    head: recordHead(site, analysis, data.summary),
    record: recordView(site, analysis),
    headline: data.headline,
    byline: [site.words.analysis.by(data.author), dateView(data.datePublished, site.words)],
    lang: data.inLanguage,
    summary: data.summary,
    about: data.about.map((article) => articleRow(site, getRecord(site.corpus, article))),
    topics: linkLine(data.topics.map((topic) => referenceLink(site, topic))),
    hovers: data.about[0] && site.links.hovers(data.about[0].id),
  };
}
