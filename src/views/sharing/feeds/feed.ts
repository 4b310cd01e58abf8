import type { FeedFormat } from '../../page/links.ts';

/** A feed, before it takes one of its formats. Addresses have their origin; instants are RFC 3339, in UTC. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that shows the same. */
  readonly page: string;
  /** Where the feed itself is, in each format. */
  readonly self: Readonly<Record<FeedFormat, string>>;
  readonly language: string;
  /** Who is behind it: the name of the site. */
  readonly author: string;
  /** What may be done with what it says; undefined where nobody says. */
  readonly rights: string | undefined;
  readonly updated: string;
  /** At least one: a scope without entries has no feed. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** The entry's address when it was first published; it stays when the record is renamed. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** One plain sentence. */
  readonly summary: string;
  readonly html: string;
  readonly published: string;
  readonly updated: string;
  /** The language of the title. */
  readonly language: string;
  readonly topics: readonly string[];
  readonly image: string | undefined;
}

/** The first instant of a calendar day in UTC. Feeds need an instant even where only the day is known. */
export function instantOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/**
 * A text with only the characters that XML 1.0 has.
 *
 * @example
 * xmlText('bell\u0007') // => 'bell'
 */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
