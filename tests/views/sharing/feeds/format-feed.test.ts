import { spawnSync } from 'node:child_process';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { instantOf, xmlText, type Feed } from '../../../../src/views/sharing/feeds/feed.ts';
import { formatFeed } from '../../../../src/views/sharing/feeds/format-feed.ts';
import { jsonFeedFaults } from '../../../support/json-feed-schema.ts';

const hostile = 'tolls ]]> <script>alert(1)</script> & “ships”';

const feed: Feed = {
  title: `On Record: ${hostile}`,
  description: 'What the record holds.',
  page: 'https://record.example/record/',
  self: {
    rss: 'https://record.example/record/feed.xml',
    atom: 'https://record.example/record/atom.xml',
    json: 'https://record.example/record/feed.json',
  },
  language: 'en',
  author: 'On Record',
  rights: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
  updated: '2031-05-01T00:00:00Z',
  entries: [
    {
      id: 'https://record.example/record/quotes/first/',
      url: 'https://record.example/record/quotes/no-tolls/',
      title: `Ana Orr: ${hostile}`,
      summary: 'No tolls.',
      html: `<p lang="ar">لا ]]&gt; &#x26;</p>`,
      published: '2031-03-03T00:00:00Z',
      updated: '2031-05-01T00:00:00Z',
      language: 'fr',
      topics: ['Tolls & dues'],
      image: 'https://record.example/record/cards/quotes/no-tolls.png',
    },
    {
      id: 'https://record.example/record/quotes/never/',
      url: 'https://record.example/record/quotes/never/',
      title: 'Never',
      summary: 'Never.',
      html: '<p>Never</p>',
      published: '2031-03-02T00:00:00Z',
      updated: '2031-03-02T00:00:00Z',
      language: 'en',
      topics: [],
      image: undefined,
    },
  ],
};

/** What `xmllint` finds wrong with a text; nothing where it is well-formed. */
function lint(text: string): string {
  const { error, stderr } = spawnSync('xmllint', ['--noout', '-'], { input: text, encoding: 'utf8' });
  if (error) throw error;
  return stderr;
}

describe('RSS', () => {
  const text = formatFeed(feed, 'rss');

  test('is well-formed', () => {
    expect(lint(text)).toBe('');
  });

  test('has what RSS 2.0 requires, its own address, and each item with a permanent id', () => {
    const rss = parseRssFeed(text);
    expect(rss).toMatchObject({
      title: feed.title,
      link: feed.page,
      description: feed.description,
      language: 'en',
      lastBuildDate: 'Thu, 01 May 2031 00:00:00 GMT',
      atom: { links: [{ href: feed.self.rss, rel: 'self', type: 'application/rss+xml' }] },
    });
    expect(rss.items).toEqual([
      {
        title: feed.entries[0]?.title,
        link: 'https://record.example/record/quotes/no-tolls/',
        description: feed.entries[0]?.html,
        categories: [{ name: 'Tolls & dues' }],
        guid: { value: 'https://record.example/record/quotes/first/', isPermaLink: false },
        pubDate: 'Mon, 03 Mar 2031 00:00:00 GMT',
        atom: { updated: '2031-05-01T00:00:00.000Z' },
      },
      {
        title: 'Never',
        link: 'https://record.example/record/quotes/never/',
        description: '<p>Never</p>',
        guid: { value: 'https://record.example/record/quotes/never/', isPermaLink: true },
        pubDate: 'Sun, 02 Mar 2031 00:00:00 GMT',
        atom: { updated: '2031-03-02T00:00:00.000Z' },
      },
    ]);
  });

  test('says it is RSS 2.0', () => {
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<rss version="2\.0"/);
  });
});

describe('Atom', () => {
  const text = formatFeed(feed, 'atom');

  test('is well-formed', () => {
    expect(lint(text)).toBe('');
  });

  test('has what RFC 4287 requires of a feed and of each entry', () => {
    expect(text).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">');
    const atom = parseAtomFeed(text);
    expect(atom).toMatchObject({
      id: feed.self.atom,
      title: { value: feed.title },
      updated: '2031-05-01T00:00:00.000Z',
      authors: [{ name: 'On Record' }],
      links: [
        { href: feed.self.atom, rel: 'self', type: 'application/atom+xml' },
        { href: feed.page, rel: 'alternate', type: 'text/html' },
      ],
    });
    expect(atom.entries?.[0]).toEqual({
      id: 'https://record.example/record/quotes/first/',
      title: { value: feed.entries[0]?.title, xml: { lang: 'fr' } },
      published: '2031-03-03T00:00:00.000Z',
      updated: '2031-05-01T00:00:00.000Z',
      links: [{ href: 'https://record.example/record/quotes/no-tolls/', rel: 'alternate', type: 'text/html' }],
      categories: [{ term: 'Tolls & dues' }],
      content: { type: 'html', value: feed.entries[0]?.html },
    });
  });
});

describe('JSON Feed', () => {
  const text = formatFeed(feed, 'json');

  test('is valid by version 1.1', () => {
    expect(jsonFeedFaults(text)).toEqual([]);
    expect(jsonFeedFaults('{"version":"1","items":[{"id":""}]}').length).toBeGreaterThan(3);
  });

  test('has every entry with its words, dates, language and picture', () => {
    const json = parseJsonFeed(text);
    expect(json).toMatchObject({
      title: feed.title,
      home_page_url: feed.page,
      feed_url: feed.self.json,
      language: 'en',
      authors: [{ name: 'On Record' }],
    });
    expect(json.items?.[0]).toEqual({
      id: 'https://record.example/record/quotes/first/',
      url: 'https://record.example/record/quotes/no-tolls/',
      title: feed.entries[0]?.title,
      summary: 'No tolls.',
      content_html: feed.entries[0]?.html,
      date_published: '2031-03-03T00:00:00.000Z',
      date_modified: '2031-05-01T00:00:00.000Z',
      language: 'fr',
      tags: ['Tolls & dues'],
      image: 'https://record.example/record/cards/quotes/no-tolls.png',
    });
  });
});

describe('xmlText', () => {
  test('keeps every character that XML has, and only those', () => {
    expect(xmlText('a\u0000b\u0007c\u000Bd\uFFFEe\uD800f')).toBe('abcdef');
    expect(xmlText('tab\tline\nreturn\r“é” 字 🎉')).toBe('tab\tline\nreturn\r“é” 字 🎉');
  });
});

test('instantOf begins the day in UTC', () => {
  expect(instantOf('2031-05-06')).toBe('2031-05-06T00:00:00Z');
});
