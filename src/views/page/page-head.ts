import type { Thing } from 'schema-dts';
import { hasTwin } from './twin-kinds.ts';
import { recordCard, siteCard } from '../sharing/cards/card.ts';
import type { Edtf } from '../../record/dates/edtf.ts';
import { breadcrumbList } from '../sharing/json-ld/breadcrumb-list.ts';
import { recordThings } from '../sharing/json-ld/record-things.ts';
import { pageThing } from '../sharing/json-ld/page-thing.ts';
import { schemaDate } from '../sharing/json-ld/schema-dates.ts';
import { serialiseGraph } from '../sharing/json-ld/serialise-graph.ts';
import { siteThings } from '../sharing/json-ld/site-things.ts';
import type { AnyRecord } from '../../record/schemas/index.ts';
import { isKind, type Kind } from '../../record/schemas/kinds.ts';
import { ownFeeds, siteFeed, type FeedLink } from '../sharing/feed-links.ts';
import { recordLabel, shorten } from '../lines/labels.ts';
import type { Line, LinkView } from '../lines/line.ts';
import { openGraph, type OpenGraph } from '../sharing/open-graph.ts';
import { isEmbeddable } from '../lines/embeddable.ts';
import type { Embedded } from './links.ts';
import { recordMarks, type RecordMarks } from '../report/preview-marks.ts';
import type { Site } from './site.ts';

/** What every page says of itself, in its head and above its text. */
export interface PageHead {
  /** The document's title, site name included. */
  readonly title: string;
  readonly description: string;
  /**
   * The page's own address, base path included; undefined for the page 404.html, which stands in for every missing
   * address.
   */
  readonly href: string | undefined;
  /** The way from the home page to this one, this one left out. */
  readonly crumbs: readonly LinkView[];
  /** Which part of the navigation is current. */
  readonly section: Section;
  /** The page's address with its origin; undefined where SITE_URL is not set. */
  readonly canonical: string | undefined;
  /** Whether search engines may show the page. */
  readonly isIndexable: boolean;
  readonly openGraph: OpenGraph;
  /** The feeds that readers of this page may want. */
  readonly feeds: readonly FeedLink[];
  /** The same for people, where the page has feeds of its own; empty elsewhere. */
  readonly follow: Line;
  /** The record of the page in forms for machines; empty where it has none. */
  readonly alternates: readonly AlternateView[];
  /** Where an editor changes the record of this page; undefined without EDIT_URL. */
  readonly editHref: string | undefined;
  /** The pages before and after this one, of an index in several. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** What stands over a record that is not published as the page shows it. */
  readonly marks: RecordMarks | undefined;
  /** What the page is about, as linked data: a JSON-LD document that can stand in a `script` element. */
  readonly jsonLd: string;
}

/** A page in another form. */
export interface AlternateView {
  readonly href: string;
  readonly type: string;
  /** Where it is another thing than the page, for programs that show what is there. */
  readonly title?: string | undefined;
}

/** The part of the site that a page belongs to; `missing` is the page that answers where there is none. */
export type Section =
  | Kind
  | 'home'
  | 'timeline'
  | 'network'
  | 'wordings'
  | 'about'
  | 'checks'
  | 'changes'
  | 'data'
  | 'search'
  | 'report'
  | 'missing';

export function recordHead(
  site: Site,
  record: AnyRecord,
  description: string,
  title = recordLabel(site, record),
): PageHead {
  const shortTitle = shorten(title, 90);
  const indexTitle = site.words.kinds.titles[record.kind];
  const crumbs = [
    { label: site.name, href: site.links.home },
    { label: indexTitle, href: site.links.index(record.kind) },
  ];
  const card = site.hasCards ? recordCard(site, record) : undefined;
  return completeHead(site, {
    // With the kind: an article and its source, or a country and its government, may share a name.
    title: `${shortTitle} · ${indexTitle} · ${site.name}`,
    shortTitle,
    description: shorten(description, 200),
    href: site.links.record(record),
    crumbs,
    section: record.kind,
    type: typeOf(record),
    published: record.kind === 'articles' || record.kind === 'analyses' ? dayOf(record.data.datePublished) : undefined,
    card: card && { href: site.links.card(record), card },
    feeds: record.kind === 'actors' || record.kind === 'topics' ? ownFeeds(site, record, title) : siteFeed(site),
    things: recordThings(site, record),
    alternates: alternatesOf(site, record),
    editHref: editHref(site, record),
    marks: recordMarks(site, record),
  });
}

export function pageHead(
  site: Site,
  page: {
    /** The site's name is added, except to that of the home page, which begins with it. */
    title: string;
    description: string;
    href: string | undefined;
    section: Section;
    crumbs?: readonly LinkView[];
    previous?: string | undefined;
    next?: string | undefined;
    /** Whether search engines are to leave it alone although it has an address. */
    isLeftAlone?: boolean;
    /** Whether the page lists only some of its kind, which have no feed of their own. */
    isPart?: boolean;
    /** What the page is about beside itself. */
    things?: readonly Thing[];
    alternates?: readonly AlternateView[];
    /** What of it can stand in a page of another site. */
    embedded?: Embedded | undefined;
  },
): PageHead {
  const isHome = page.section === 'home';
  return completeHead(site, {
    ...page,
    title: isHome ? page.title : `${page.title} · ${site.name}`,
    shortTitle: isHome ? site.name : page.title,
    crumbs: isHome ? [] : [{ label: site.name, href: site.links.home }, ...(page.crumbs ?? [])],
    type: 'website',
    feeds: isHome
      ? ownFeeds(site, undefined, site.name)
      : (isKind(page.section) || page.section === 'changes') && page.href !== undefined && !page.isPart
        ? ownFeeds(site, page.section, page.title)
        : siteFeed(site),
    alternates: [...(page.alternates ?? []), ...(page.embedded === undefined ? [] : oembedOf(site, page.embedded))],
    things: isHome
      ? siteThings(site, page.description)
      : [pageThing(site, pageTypeOf(page.section), page), ...(page.things ?? [])],
  });
}

interface HeadFacts extends Pick<PageHead, 'title' | 'description' | 'href' | 'crumbs' | 'section'> {
  /** Without the site's name. */
  readonly shortTitle: string;
  readonly type: 'website' | 'article' | 'profile';
  readonly published?: string | undefined;
  readonly card?: Parameters<typeof openGraph>[1]['card'];
  readonly feeds: ReturnType<typeof siteFeed>;
  readonly isLeftAlone?: boolean | undefined;
  readonly things: readonly Thing[];
  readonly alternates?: readonly AlternateView[];
  readonly editHref?: string | undefined;
  readonly marks?: RecordMarks | undefined;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

function completeHead(site: Site, facts: HeadFacts): PageHead {
  const { title, shortTitle, description, href, crumbs, section, type, published, feeds, things } = facts;
  const { links } = site;
  const general = site.hasCards ? siteCard(site) : undefined;
  const card = facts.card ?? (general && { href: links.card(), card: general });
  return {
    title,
    description,
    href,
    crumbs,
    section,
    canonical: links.origin === undefined || href === undefined ? undefined : links.absolute(href),
    isIndexable: href !== undefined && !site.isPreview && facts.isLeftAlone !== true,
    openGraph: openGraph(site, { type, title: shortTitle, href, published, card }),
    feeds: feeds.announced,
    follow: feeds.follow,
    alternates: facts.alternates ?? [],
    editHref: facts.editHref,
    previous: facts.previous,
    next: facts.next,
    marks: facts.marks,
    jsonLd: serialiseGraph(
      crumbs.length > 0 && href !== undefined ? [...things, breadcrumbList(links, crumbs, shortTitle)] : things,
    ),
  };
}

/** The annotations of an article, the machine's twin of a page, and how the record stands in a page of another site. */
function alternatesOf(site: Site, record: AnyRecord): AlternateView[] {
  const { links } = site;
  return [
    ...(record.kind === 'articles' ? [{ href: links.annotations(record.id), type: 'application/ld+json' }] : []),
    ...(hasTwin(record.kind) ? [{ href: links.twin(record), type: 'application/json' }] : []),
    ...(isEmbeddable(site, record) ? oembedOf(site, record) : []),
  ];
}

/** Where a page of another site finds out how to show this one (oEmbed 1.0, discovery). */
function oembedOf({ links }: Site, embedded: Embedded): AlternateView[] {
  if (links.origin === undefined) return [];
  return [{ href: links.absolute(links.oembed(embedded)), type: 'application/json+oembed' }];
}

/** The file of a record in the host's editor; a record that lies outside the project is not the repository's. */
function editHref({ editUrl }: Site, { path }: AnyRecord): string | undefined {
  if (editUrl === undefined || path.startsWith('../')) return undefined;
  return `${editUrl}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

function typeOf(record: AnyRecord): HeadFacts['type'] {
  switch (record.kind) {
    case 'articles':
    case 'analyses':
      return 'article';
    case 'actors':
      return record.data.kind === 'person' ? 'profile' : 'website';
    default:
      return 'website';
  }
}

function pageTypeOf(section: Section): 'AboutPage' | 'CollectionPage' | 'WebPage' {
  return section === 'about' ? 'AboutPage' : section === 'timeline' || isKind(section) ? 'CollectionPage' : 'WebPage';
}

/** Open Graph knows days only. */
function dayOf(date: Edtf): string | undefined {
  const written = schemaDate(date);
  return written?.length === 'YYYY-MM-DD'.length ? written : undefined;
}
