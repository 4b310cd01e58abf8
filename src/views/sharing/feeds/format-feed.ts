import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { feedTypes, type FeedFormat } from '../../page/links.ts';
import type { Feed } from './feed.ts';

/** A feed as the text of its file. */
export function formatFeed(feed: Feed, format: FeedFormat): string {
  switch (format) {
    case 'rss':
      return formatRss(feed);
    case 'atom':
      return formatAtom(feed);
    case 'json':
      return formatJson(feed);
  }
}

/** What the formats are called, in every language. */
export const feedNames: Readonly<Record<FeedFormat, string>> = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' };

/** RSS 2.0. The feed's own address and the time of an item's change, which RSS cannot say, are in Atom's elements. */
function formatRss(feed: Feed): string {
  return generateRssFeed({
    title: feed.title,
    link: feed.page,
    description: feed.description,
    language: feed.language,
    ...(feed.rights !== undefined && { copyright: feed.rights }),
    lastBuildDate: feed.updated,
    atom: { links: [{ href: feed.self.rss, rel: 'self', type: feedTypes.rss }] },
    items: feed.entries.map((entry) => ({
      title: entry.title,
      link: entry.url,
      description: entry.html,
      categories: entry.topics.map((name) => ({ name })),
      // Only an address that leads to the page itself is a permanent link.
      guid: { value: entry.id, isPermaLink: entry.id === entry.url },
      pubDate: entry.published,
      atom: { updated: entry.updated },
    })),
  });
}

/** Atom 1.0 (RFC 4287). */
function formatAtom(feed: Feed): string {
  return generateAtomFeed({
    id: feed.self.atom,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: feed.updated,
    authors: [{ name: feed.author }],
    ...(feed.rights !== undefined && { rights: { value: feed.rights } }),
    links: [
      { href: feed.self.atom, rel: 'self', type: feedTypes.atom },
      { href: feed.page, rel: 'alternate', type: 'text/html' },
    ],
    xml: { lang: feed.language },
    entries: feed.entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title, xml: { lang: entry.language } },
      published: entry.published,
      updated: entry.updated,
      links: [{ href: entry.url, rel: 'alternate', type: 'text/html' }],
      categories: entry.topics.map((term) => ({ term })),
      content: { type: 'html', value: entry.html },
    })),
  });
}

/** JSON Feed 1.1. */
function formatJson(feed: Feed): string {
  const json = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self.json,
    description: feed.description,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: entry.published,
      date_modified: entry.updated,
      language: entry.language,
      tags: [...entry.topics],
      ...(entry.image === undefined ? {} : { image: entry.image }),
    })),
  });
  return `${JSON.stringify(json, undefined, 1)}\n`;
}
