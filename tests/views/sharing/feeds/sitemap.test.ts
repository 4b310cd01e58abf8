import { describe, expect, test } from 'vitest';
import { robotsText } from '../../../../src/views/sharing/feeds/robots.ts';
import { sitePages } from '../../../../src/views/pages/site-pages.ts';
import { sitemapFiles } from '../../../../src/views/sharing/feeds/sitemap.ts';
import { webManifest } from '../../../../src/views/sharing/feeds/web-manifest.ts';
import { createLinks } from '../../../../src/views/page/links.ts';
import { kinds } from '../../../../src/record/schemas/kinds.ts';
import { createSite } from '../../../../src/views/page/site.ts';
import { actor, article, assessed, claim, gazette, record, siteOf } from '../../support/site-of.ts';

const origin = 'https://record.example';
const absolute = (href: string) => origin + href;
const addressOf = (name: string) => `${origin}/record/${name}`;

describe('sitemapFiles', () => {
  test('lists pages with their addresses, and when they changed where that is known', () => {
    const pages = [{ href: '/record/' }, { href: '/record/claims/tolls/', changed: '2031-04' }];
    expect(sitemapFiles(pages, absolute, addressOf)).toEqual([
      {
        name: 'sitemap.xml',
        text: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://record.example/record/</loc></url>
<url><loc>https://record.example/record/claims/tolls/</loc><lastmod>2031-04</lastmod></url>
</urlset>
`,
      },
    ]);
  });

  test('is split, with an index, where one file cannot hold it', () => {
    const pages = [1, 2, 3, 4, 5].map((number) => ({ href: `/${number}/` }));
    const files = sitemapFiles(pages, absolute, addressOf, 2);
    expect(files.map(({ name }) => name)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
    expect(files[0]?.text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://record.example/record/sitemap-1.xml</loc></sitemap>
<sitemap><loc>https://record.example/record/sitemap-2.xml</loc></sitemap>
<sitemap><loc>https://record.example/record/sitemap-3.xml</loc></sitemap>
</sitemapindex>
`);
    expect(files[3]?.text).toContain('<loc>https://record.example/5/</loc>');
  });

  test('writes addresses as XML', () => {
    const [file] = sitemapFiles([{ href: '/a&b<c>/' }], absolute, addressOf);
    expect(file?.text).toContain('<loc>https://record.example/a&amp;b&lt;c&gt;/</loc>');
  });
});

describe('sitePages', () => {
  const site = siteOf({
    'sources/gazette': gazette,
    'actors/ana-orr': actor('Ana Orr', 'corrections: [{ date: 2031-05~, text: It was wrong. }]'),
    'articles/rain': article('“No tolls,” Ana Orr said.', 'corrections: [{ date: 2031-05-02, text: It was wrong. }]'),
    'claims/tolls': claim('No tolls.', 'No tolls', assessed(['disputed', '2031-04-04'], ['disputed', '2031-06'])),
    'analyses/rain': record(
      'headline: On rain\nauthor: The desk\ndatePublished: 2031-03-05\nsummary: It did.\nabout: [rain]',
      'It did.',
    ),
  });
  const pages = sitePages(site);

  test('begins with the pages that are no record’s, and has every index', () => {
    const first = [
      '/record/',
      '/record/timeline/',
      '/record/search/',
      '/record/about/',
      '/record/checks/',
      '/record/data/',
      '/record/network/',
      '/record/wordings/',
      '/record/changes/',
    ];
    expect(pages.slice(0, first.length).map(({ href }) => href)).toEqual(first);
    const hrefs = pages.map(({ href }) => href);
    expect(kinds.filter((kind) => !hrefs.includes(`/record/${kind}/`))).toEqual([]);
    expect(new Set(hrefs).size).toBe(hrefs.length);
  });

  test('says when a record changed by its corrections and assessments, or when we published it', () => {
    expect(pages.filter(({ changed }) => changed)).toEqual([
      { href: '/record/articles/rain/', changed: '2031-05-02' },
      { href: '/record/claims/tolls/', changed: '2031-06' },
      { href: '/record/analyses/rain/', changed: '2031-03-05' },
    ]);
    expect(pages).toContainEqual({ href: '/record/actors/ana-orr/', changed: undefined });
  });
});

describe('robotsText', () => {
  const { corpus } = siteOf({});

  test('allows everything and names the sitemap', () => {
    const site = createSite(corpus, createLinks('/record/', origin));
    expect(robotsText(site)).toBe('User-agent: *\nDisallow:\n\nSitemap: https://record.example/record/sitemap.xml\n');
  });

  test('allows nothing of a preview', () => {
    const site = createSite(corpus, createLinks('/record/', origin), { isPreview: true });
    expect(robotsText(site)).toBe('User-agent: *\nDisallow: /record/\n');
  });

  test('names no sitemap where there is none', () => {
    expect(robotsText(createSite(corpus, createLinks('/')))).toBe('User-agent: *\nDisallow:\n');
  });
});

test('webManifest names the site, its icons and where it begins, base path included', () => {
  const site = siteOf({ site: record('name: The Averland Record\nlanguage: fr') });
  expect(JSON.parse(webManifest(site))).toEqual({
    name: 'The Averland Record',
    short_name: 'The Averland Record',
    description: 'Qui a dit quoi, quand et où, et ce qui résiste à la vérification.',
    lang: 'fr',
    id: '/record/',
    start_url: '/record/',
    scope: '/record/',
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [
      { src: '/record/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/record/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/record/icon-512.png', sizes: '512x512', type: 'image/png' },
    ],
  });
});
