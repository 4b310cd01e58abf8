import { buildFeed, hasFeed, type FeedScope } from '../feeds/build-feed.ts';
import { formatFeed, feedTypes } from '../feeds/format-feed.ts';
import { robotsText } from '../feeds/robots.ts';
import { sitePages } from '../feeds/site-pages.ts';
import { sitemapFiles } from '../feeds/sitemap.ts';
import { webManifest } from '../feeds/web-manifest.ts';
import { feedFiles, type FeedFormat } from '../links/links.ts';
import { kinds } from '../schemas/kinds.ts';
import { mapFile, mappedEntries } from '../views/map-file.ts';
import type { Site } from '../views/site.ts';

/** A file of the site that is no page, made when it is asked for. */
export interface SiteFile {
  /** Below the base path: `quotes/feed.xml`. */
  readonly path: string;
  readonly type: string;
  text(): string;
}

/**
 * The files for machines: feeds, sitemap, robots.txt and the web manifest; and the maps, which pages show.
 *
 * Feeds and sitemap need the site's address; without it there are none.
 */
export function siteFiles(site: Site): readonly SiteFile[] {
  return [
    { path: 'robots.txt', type: 'text/plain', text: () => robotsText(site) },
    { path: 'manifest.webmanifest', type: 'application/manifest+json', text: () => webManifest(site) },
    ...sitemap(site),
    ...feedScopes(site).flatMap((scope) => feedFilesOf(site, scope)),
    ...maps(site),
  ];
}

/** A preview is in no index, so it has no sitemap. */
function sitemap(site: Site): SiteFile[] {
  const { links } = site;
  if (links.origin === undefined || site.isPreview) return [];
  return sitemapFiles(
    sitePages(site),
    (href) => links.absolute(href),
    (name) => links.absolute(links.file(name)),
  ).map(({ name, text }) => ({ path: name, type: 'application/xml', text: () => text }));
}

function feedScopes(site: Site): FeedScope[] {
  const { actors, topics } = site.corpus.entries;
  return [undefined, ...kinds, ...actors.values(), ...topics.values()].filter((scope) => hasFeed(site, scope));
}

function feedFilesOf(site: Site, scope: FeedScope): SiteFile[] {
  return (Object.keys(feedFiles) as FeedFormat[]).map((format) => ({
    path: pathOf(site, site.links.feed(format, scope)),
    type: feedTypes[format],
    text: () => {
      const feed = buildFeed(site, scope);
      return feed ? formatFeed(feed, format) : '';
    },
  }));
}

function maps(site: Site): SiteFile[] {
  return mappedEntries(site).map((entry) => ({
    path: pathOf(site, site.links.map(entry)),
    type: 'image/svg+xml',
    text: () => mapFile(site, entry) ?? '',
  }));
}

/** The path below the base path. */
function pathOf(site: Site, href: string): string {
  return href.slice(site.links.home.length);
}
