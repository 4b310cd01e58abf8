import { parseFeed } from 'feedsmith';
import { cleanText } from '../clean-text.ts';
import type { Intake, Told } from '../intake.ts';
import { findDates } from '../lines/date-line.ts';
import { parsePage } from '../page/parse-page.ts';
import { readBlocks } from '../page/read-blocks.ts';
import { joinNames } from '../page/json-ld.ts';
import { readLines } from '../plain/read-lines.ts';

export type ReadFeed =
  { readonly ok: true; readonly intake: Intake } | { readonly ok: false; readonly message: string };

/** An item of a feed, whatever its format calls its parts. */
interface Item {
  readonly title: string | undefined;
  readonly html: string | undefined;
  readonly url: string | undefined;
  readonly date: string | undefined;
  readonly authors: readonly string[];
}

/** Whether a text begins as a feed, or one item of one, does. */
export function isFeed(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:rss|feed|rdf:RDF|item|entry)[\s>]/i.test(
    text.slice(0, 5000),
  );
}

/**
 * One item of a feed (RSS or Atom) with the whole text in it. A feed with several items is refused: which one is meant,
 * only the editor knows.
 *
 * @param name what the messages call the file
 */
export function readFeed(text: string, name: string): ReadFeed {
  const refuse = (message: string): ReadFeed => ({ ok: false, message });
  const feed = parse(wholeFeed(text));
  if (!feed)
    return refuse(`${name} is a feed that cannot be read. Copy the text of the article into a file of its own.`);
  const [item, ...others] = feed.items;
  if (!item) return refuse(`${name} is a feed without an item in it.`);
  if (others.length > 0) {
    return refuse(
      `${name} is a feed with ${others.length + 1} items. Leave one <item> or <entry> in it, that of the article.`,
    );
  }
  const page = parsePage(`<!doctype html><html><body>${item.html ?? ''}</body></html>`, name);
  if (!page.ok) return page;
  const blocks = readBlocks(page.document.body);
  const { pieces, told } = readLines(blocks.map((block) => cleanText(block.text)));
  if (pieces.length === 0) {
    return refuse(`${name} holds no text of the article, only what announces it. Save the page itself instead.`);
  }
  const metadata = toldBy(item, feed);
  const own = new Set(metadata.map(({ field }) => field));
  return {
    ok: true,
    intake: {
      form: 'feed item',
      pieces: pieces.map((piece, index) =>
        piece.leftOutAs === undefined ? { ...piece, kind: blocks[index]?.kind ?? piece.kind } : piece,
      ),
      told: [...metadata, ...told.filter(({ field }) => !own.has(field) && field !== 'headline')],
      notes: ['The text is that of the feed; see that the page has no more of it.'],
    },
  };
}

/** One item alone is made a feed of. */
function wholeFeed(text: string): string {
  const bare = text.replace(/^\s*<\?xml[^>]*\?>\s*/, '').trim();
  if (/^<item[\s>]/i.test(bare)) {
    return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title></title>${bare}</channel></rss>`;
  }
  if (/^<entry[\s>]/i.test(bare)) {
    const entry = bare.replace(/^<entry\s[^>]*>/i, '<entry>');
    return `<feed xmlns="http://www.w3.org/2005/Atom"><title>-</title><id>-</id>${entry}</feed>`;
  }
  return text;
}

interface Feed {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly items: readonly Item[];
}

function parse(text: string): Feed | undefined {
  try {
    const parsed = parseFeed(text);
    if (parsed.format === 'rss') {
      const { title, language, items = [] } = parsed.feed;
      return {
        title,
        language,
        items: items.map((item): Item => ({
          title: item.title,
          html: item.content?.encoded ?? item.description,
          url: item.link,
          date: item.pubDate ?? item.dc?.dates?.[0],
          authors: [...(item.dc?.creators ?? []), ...(item.authors ?? []).flatMap((author) => author.name ?? [])],
        })),
      };
    }
    if (parsed.format !== 'atom') return undefined;
    const { title, entries = [] } = parsed.feed;
    return {
      title: textOf(title),
      language: undefined,
      items: entries.map((entry): Item => ({
        title: textOf(entry.title),
        html: textOf(entry.content) ?? textOf(entry.summary),
        url: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
        date: entry.published ?? entry.updated,
        authors: (entry.authors ?? []).flatMap((author) => author.name ?? []),
      })),
    };
  } catch {
    return undefined;
  }
}

/** A text of Atom, as the parser gives it. */
function textOf(value: string | { readonly value?: string } | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.value;
}

function toldBy({ title, url, date, authors }: Item, feed: Feed): readonly Told[] {
  const day = date === undefined ? undefined : dayOf(date);
  const from = (what: string) => `the ${what} of the feed's item`;
  return [
    ...(title ? [{ field: 'headline', value: title.trim(), from: from('title'), isSure: true } as const] : []),
    ...(authors.length > 0
      ? [{ field: 'author', value: joinNames(authors), from: from('author'), isSure: true } as const]
      : []),
    ...(day === undefined ? [] : [{ field: 'datePublished', value: day, from: from('date'), isSure: true } as const]),
    ...(url && /^https?:\/\//.test(url)
      ? [{ field: 'url', value: url, from: from('link'), isSure: true } as const]
      : []),
    ...(feed.title && feed.title !== '-'
      ? [{ field: 'publisher', value: feed.title, from: 'the title of the feed', isSure: false } as const]
      : []),
  ];
}

/** "Mon, 03 May 2031 06:00:00 GMT" and "2031-05-03T06:00:00Z" alike; the day as it is written there. */
function dayOf(stamp: string): string | undefined {
  return findDates(stamp.replace(/^\p{L}{2,3},\s*/u, '').replace(/^(\d{4}-\d{2}-\d{2})T.*/, '$1'))[0]?.values[0];
}
