import type { Reference } from '../../record/schemas/fields.ts';
import type { Kind } from '../../record/schemas/kinds.ts';

/** The folder of what Astro bundles, each file named after its bytes. Astro's default for `build.assets`. */
export const assetsFolder = '_astro';

/** Every address of the site. No other module writes an `href`, so that the base path is added in one place. */
export interface Links {
  /** Where the site lives, such as `https://example.org`, where that is known. */
  readonly origin: string | undefined;
  readonly home: string;
  readonly timeline: string;
  readonly about: string;
  readonly checks: string;
  /** Corrections and assessments by day; pages count from 1. */
  changes(page?: number): string;
  /** The dictionary of the open data. */
  readonly data: string;
  /** A file of the open data by its path below `data/`. */
  dataFile(path: string): string;
  /** The annotations of an article. */
  annotations(article: string): string;
  /** The machine's twin of a record's page. */
  twin(reference: Reference): string;
  /** What a page of another site shows in a frame. */
  embed(of: Embedded): string;
  /** What such a page asks for to show it (oEmbed 1.0). */
  oembed(of: Embedded): string;
  /** The section of the about page that says whose outlines the maps have. */
  readonly aboutMaps: string;
  readonly search: string;
  /** What the scripts of the search have to know; see `search-view.ts`. */
  readonly searchSetup: string;
  /** The list of the search index's files. */
  readonly searchIndex: string;
  /** The page of a record. */
  record(reference: Reference): string;
  /** A map by its name, as an image. */
  map(name: string): string;
  /** A page of a kind's index; pages count from 1. */
  index(kind: Kind, page?: number): string;
  /** Some of an index's records, such as those of a letter, or all in another order; pages count from 1. */
  facetValue(kind: Kind, facet: string, part: string, page?: number): string;
  /** The whole of a list that a record's page shows the beginning of; pages count from 1. */
  section(reference: Reference, section: string, page?: number): string;
  /** A year of the timeline, or a stretch of years. */
  timelineYear(year: string): string;
  /** Who with whom in the whole record; pages count from 1. */
  network(page?: number): string;
  /** The whole table of an actor who has more ties than their own page shows. */
  actorNetwork(actor: string, page?: number): string;
  /** The utterances in more than one wording. */
  wordings(page?: number): string;
  /** The wordings of a quote's utterance, on the quote's page. */
  wordingsOf(quote: string): string;
  /** A file that the script of a timeline reads: of everything, or of one record; a long one has several. */
  timelineData(owner?: Reference, part?: string): string;
  /** The file of all ties between actors. */
  ties(): string;
  /** What the script of every timeline says. */
  readonly timelineWords: string;
  /** What a preview changes in the record: all of it in short, or one section of it in full; pages count from 1. */
  report(section?: string, page?: number): string;
  /** The place of a record on a page of the report. */
  reportPlace(reference: Reference, section?: string, page?: number): string;
  /** The whole report as data. */
  readonly reportData: string;
  /** A passage of an article: a paragraph, a quote or a claim, by its fragment. */
  passage(article: string, fragment: string): string;
  /** The file with the hovers of an article's links. */
  hovers(article: string): string;
  /** A file at the root of the site, such as the icon or the sitemap. */
  file(name: string): string;
  /** A file that is named after its bytes, such as a style sheet. */
  asset(name: string): string;
  /** The card of a record, a picture for those who share its page; without a record, the site's own. */
  card(reference?: Reference): string;
  /** A feed: of the whole site, of a kind, or of what concerns one record. */
  feed(format: FeedFormat, of?: Kind | 'changes' | Reference): string;
  /**
   * What a page is about, for linked data, as a person is not the page about them: the thing of a record's page, or of
   * the home page the site itself and who makes it. With the origin, where that is known.
   */
  thing(of: Reference | 'site' | 'publisher'): string;
  /** A page's address with its origin, for citations; the path alone when no origin is set. */
  absolute(href: string): string;
}

/** The formats of feeds, each with the name of its file. */
export const feedFiles = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;
export type FeedFormat = keyof typeof feedFiles;

/** The media types of those files. */
export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** The folder of what pages of other sites may show in a frame; no other page of the site may be framed. */
export const embedFolder = 'embed';

/** A record in its words or as the timeline of its events; a year of the whole timeline, or all of it. */
export type Embedded = Reference | { readonly year: string } | 'timeline';

/**
 * The frame of something, as a path below that folder. A year begins with a digit, or is "undated", so that none of these
 * is the same as another.
 *
 * @example
 * embedPath({ kind: 'quotes', id: 'harbour/no-tolls' }) // => 'quotes/harbour/no-tolls'
 * embedPath({ kind: 'actors', id: 'ana-rivera' }) // => 'timeline/actors/ana-rivera'
 * embedPath({ year: '2017' }) // => 'timeline/2017'
 */
export function embedPath(of: Embedded): string {
  if (of === 'timeline') return of;
  if ('year' in of) return `timeline/${of.year}`;
  return of.kind === 'quotes' || of.kind === 'claims' ? `${of.kind}/${of.id}` : `timeline/${of.kind}/${of.id}`;
}

/** The fragment of a record on a page of the report; a slash in it keeps it apart from those of sections. */
export function reportFragment({ kind, id }: Reference): string {
  return `${kind}/${id}`;
}

/** The fragment of the wordings on a quote's page. */
export const wordingsFragment = 'wordings';

/** Who with whom, on the page of an actor. */
export const networkFragment = 'network';

/**
 * The file of a timeline, without its folder and its ending; no id holds a dot, so a part is never taken for a record.
 *
 * @example
 * timelineFileName({ kind: 'actors', id: 'ana' }, 'records') // => 'actors/ana.records'
 */
export function timelineFileName(owner?: Reference, part?: string): string {
  return `${owner ? `${owner.kind}/${owner.id}` : 'events'}${part === undefined ? '' : `.${part}`}`;
}

/** The name of the file with the words of timelines. No record's file has this name. */
export const timelineWordsName = 'words';

/** A path that a URL has as it is written: no dot segment, nothing to escape. */
const plainPath = /^\/(?:[\w-]+\/)*(?:[\w-]+(?:\.[\w-]+)*)?$/;

/**
 * The addresses of a site.
 *
 * @param basePath begins and ends with a slash
 * @param siteUrl the origin, such as `https://example.org`, where it is known
 *
 * @example
 * createLinks('/record/').record({ kind: 'actors', id: 'ana' }) // => '/record/actors/ana/'
 */
export function createLinks(basePath: string, siteUrl?: string): Links {
  const page = (path: string) => `${basePath}${path}/`;
  const record = ({ kind, id }: Reference) => page(`${kind}/${id}`);
  const origin = siteUrl === undefined ? '' : new URL(siteUrl).origin;
  // Most are plain, and there are very many in the data.
  const absolute = (href: string) =>
    siteUrl === undefined ? href : plainPath.test(href) ? origin + href : new URL(href, siteUrl).href;
  const feedFolder = (of: Kind | 'changes' | Reference | undefined) =>
    of === undefined ? basePath : typeof of === 'string' ? page(of) : record(of);
  const pageOf = (path: string, number: number) => page(number === 1 ? path : `${path}/page/${number}`);
  const report = (section?: string, number = 1) =>
    pageOf(section === undefined ? 'report' : `report/${section}`, number);
  return {
    origin: siteUrl,
    home: basePath,
    timeline: page('timeline'),
    about: page('about'),
    checks: page('checks'),
    changes: (number = 1) => pageOf('changes', number),
    data: page('data'),
    dataFile: (path) => `${basePath}data/${path}`,
    annotations: (article) => `${page(`articles/${article}`)}annotations.jsonld`,
    twin: (reference) => `${record(reference)}index.json`,
    embed: (of) => page(`${embedFolder}/${embedPath(of)}`),
    oembed: (of) => `${page(`${embedFolder}/${embedPath(of)}`)}oembed.json`,
    aboutMaps: `${page('about')}#maps`,
    record,
    map: (name) => `${basePath}maps/${name}.svg`,
    search: page('search'),
    searchSetup: `${basePath}search/setup.json`,
    searchIndex: `${basePath}search/index.json`,
    index: (kind, number = 1) => pageOf(kind, number),
    // No part of an id is "-" or "page", so none of these is the address of a record.
    facetValue: (kind, facet, part, number = 1) => pageOf(`${kind}/-/${facet}/${part}`, number),
    section: ({ kind, id }, section, number = 1) => pageOf(`${kind}/${id}/-/${section}`, number),
    timelineYear: (year) => page(`timeline/${year}`),
    network: (number = 1) => (number === 1 ? page('network') : page(`network/page/${number}`)),
    // An id can hold slashes; the page stands before it, where it cannot be taken for a part of it.
    actorNetwork: (actor, number = 1) =>
      number === 1 ? page(`network/of/${actor}`) : page(`network/page/${number}/of/${actor}`),
    wordings: (number = 1) => (number === 1 ? page('wordings') : page(`wordings/page/${number}`)),
    wordingsOf: (quote) => `${page(`quotes/${quote}`)}#${wordingsFragment}`,
    ties: () => `${basePath}network/ties.json`,
    timelineData: (owner, part) => `${basePath}timeline/${timelineFileName(owner, part)}.json`,
    timelineWords: `${basePath}timeline/${timelineWordsName}.json`,
    report,
    reportPlace: (of, section, number) => `${report(section, number)}#${reportFragment(of)}`,
    reportData: `${basePath}report/report.json`,
    passage: (article, fragment) => `${page(`articles/${article}`)}#${fragment}`,
    hovers: (article) => `${page(`articles/${article}`)}hovers.json`,
    file: (name) => `${basePath}${name}`,
    asset: (name) => `${basePath}${assetsFolder}/${name}`,
    card: (of) => `${basePath}cards/${of === undefined ? 'site' : `${of.kind}/${of.id}`}.png`,
    feed: (format, of) => `${feedFolder(of)}${feedFiles[format]}`,
    thing: (of) => (typeof of === 'string' ? `${absolute(basePath)}#${of}` : `${absolute(record(of))}#it`),
    absolute,
  };
}
