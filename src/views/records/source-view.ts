import { getRecord } from '../../record/corpus/corpus.ts';
import { dateView } from '../lines/dates.ts';
import { languageName, sourceLabel } from '../lines/labels.ts';
import { isolated } from '../lines/isolated.ts';
import type { Line } from '../lines/line.ts';
import { recordHead, type PageHead } from '../page/page-head.ts';
import { firstNames } from '../lists/section.ts';
import { sectionHeads, type SectionHeads, contentsOf, type ContentsLink } from '../lists/section-heads.ts';
import { sourceSections } from '../lists/record-sections.ts';
import { recordView, type RecordView } from '../lines/record.ts';
import type { ArticleRow, ClaimRow, EventRow, QuoteRow } from '../lines/rows.ts';
import type { Site } from '../page/site.ts';

export interface SourceView {
  readonly record: RecordView;
  readonly head: PageHead;
  readonly title: string;
  /** The language of the title, where it is the source's own. */
  readonly titleLang?: string | undefined;
  readonly kind: string;
  /** Publisher, date, language; where to read it. */
  readonly details: readonly Line[];
  /** The articles of the record that this source published. */
  readonly articles: readonly ArticleRow[];
  readonly claims: readonly ClaimRow[];
  readonly quotes: readonly QuoteRow[];
  readonly events: readonly EventRow[];
  /** Whose roles it shows. */
  readonly actors: Line;
  /** The parts of the page. */
  readonly contents: readonly ContentsLink[];
  /** The headings of the lists above. */
  readonly heads: SectionHeads<keyof ReturnType<typeof sourceSections>>;
}

export function sourceView(site: Site, id: string): SourceView {
  const source = getRecord(site.corpus, { kind: 'sources', id });
  const { data } = source;
  const { words } = site;
  const label = sourceLabel(site, source);
  const sections = sourceSections(site, source);
  const heads = sectionHeads(site, source, sections);
  return {
    head: recordHead(site, source, words.source.description(label), data.headline ?? label),
    record: recordView(site, source),
    title: data.headline ?? label,
    titleLang: data.headline === undefined ? undefined : data.inLanguage,
    kind: words.source.kinds[data.kind],
    details: [
      [
        ...(data.headline === undefined
          ? []
          : [`${isolated(data.publisher, words)}, `, dateView(data.datePublished, words), ', ']),
        words.source.inLanguage(languageName(data.inLanguage, site.language)),
      ],
      data.url === undefined ? [words.source.noAddress] : [words.source.readAt, { label: data.url, href: data.url }],
      ...(data.archivedAt === undefined
        ? []
        : [[words.source.archivedAt, { label: data.archivedAt, href: data.archivedAt }]]),
      ...(data.licence === undefined ? [] : [[words.source.licence, licenceOf(data.licence)]]),
    ],
    articles: sections.articles.first(),
    claims: sections.claims.first(),
    quotes: sections.quotes.first(),
    events: sections.events.first(),
    actors: firstNames(sections.actors),
    heads,
    contents: contentsOf([heads.articles, heads.claims, heads.quotes, heads.events, heads.actors]),
  };
}

function licenceOf({ name, url }: { readonly name: string; readonly url?: string | undefined }): Line[number] {
  return url === undefined ? { printed: name } : { label: name, href: url };
}
