import { hasFeed, type FeedScope } from './feeds/build-feed.ts';
import { feedNames } from './feeds/format-feed.ts';
import { feedFiles, feedTypes, type FeedFormat } from '../page/links.ts';
import type { Line } from '../lines/line.ts';
import { linkLine } from '../lines/line.ts';
import type { Site } from '../page/site.ts';

/** A feed as a `link` element announces it. */
export interface FeedLink {
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

export interface FeedLinks {
  /** For feed readers: this page's feed in every format, or the site's in one. */
  readonly announced: readonly FeedLink[];
  /** For people: the feeds of this very page; empty where it has none. */
  readonly follow: Line;
}

/** The feeds of a page that has its own, named by what they hold. */
export function ownFeeds(site: Site, scope: FeedScope, title: string): FeedLinks {
  if (!hasFeed(site, scope)) return siteFeed(site);
  const { links, words } = site;
  const formats = Object.keys(feedFiles) as FeedFormat[];
  return {
    announced: formats.map((format) => ({
      href: links.feed(format, scope),
      type: feedTypes[format],
      title: `${title}, ${feedNames[format]}`,
    })),
    follow: [
      words.feeds.follow,
      ...linkLine(formats.map((format) => ({ label: feedNames[format], href: links.feed(format, scope) }))),
    ],
  };
}

/** On every other page, so that its address is enough to follow the site. */
export function siteFeed(site: Site): FeedLinks {
  if (!hasFeed(site, undefined)) return { announced: [], follow: [] };
  return { announced: [{ href: site.links.feed('rss'), type: feedTypes.rss, title: site.name }], follow: [] };
}
