import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { afterAll, describe, expect, test } from 'vitest';

import { basePath, builtAmong, builtPage, builtPages, builtSite, siteUrl } from '../support/built-site.ts';
import { attribute, elementsNamed, isMoved, textOf, type HtmlPage } from '../support/html-page.ts';
import { jsonFeedFaults } from '../support/json-feed-schema.ts';
import { scratchFolder } from '../support/scratch-project.ts';
import { buildSite } from '../support/site.ts';

/** What each type of schema.org may say here. A new one is looked up at schema.org before it is added. */
const vocabulary: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: words(
    'headline name abstract correction datePublished creditText inLanguage publisher isBasedOn about hasPart mentions url archivedAt license',
  ),
  AnalysisNewsArticle: words('headline abstract datePublished creditText inLanguage publisher about'),
  CreativeWork: words('name url archivedAt datePublished inLanguage license publisher'),
  Dataset: words('name description url license creator distribution archivedAt datePublished inLanguage publisher'),
  DataDownload: words('contentUrl encodingFormat contentSize sha256'),
  SocialMediaPosting: words('name url archivedAt datePublished inLanguage license publisher'),
  Quotation: words('text inLanguage translator spokenByCharacter creator dateCreated isPartOf recordedAt about'),
  Claim: words('text author appearance about'),
  ClaimReview: words('url claimReviewed itemReviewed reviewRating reviewBody datePublished author citation'),
  CorrectionComment: words('text datePublished'),
  Rating: words('alternateName'),
  Event: words('name startDate endDate location superEvent about'),
  Person: words('name alternateName description sameAs memberOf'),
  Organization: words(
    'name alternateName description sameAs memberOf url email contactPoint publishingPrinciples correctionsPolicy',
  ),
  GovernmentOrganization: words('name alternateName description sameAs memberOf'),
  NewsMediaOrganization: words('name alternateName description sameAs memberOf'),
  Thing: words('name alternateName description sameAs'),
  Role: words('roleName startDate endDate memberOf'),
  Place: words('name alternateName containedInPlace geo'),
  Country: words('name alternateName containedInPlace geo'),
  City: words('name alternateName containedInPlace geo'),
  GeoCoordinates: words('longitude latitude'),
  DefinedTerm: words('name alternateName'),
  WebSite: words('name url description inLanguage license publisher'),
  WebPage: words('name url inLanguage isPartOf'),
  CollectionPage: words('name url inLanguage isPartOf'),
  AboutPage: words('name url inLanguage isPartOf'),
  BreadcrumbList: words('itemListElement'),
  ListItem: words('position name item'),
};

function words(list: string): string[] {
  return list.split(' ');
}

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object of a JSON-LD document, those inside others included. */
function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
  if (!isNode(value)) return;
  yield value;
  for (const inner of Object.values(value)) yield* nodesIn(inner);
}

function linkedData(page: HtmlPage): { '@context': unknown; '@graph': unknown[] } {
  const scripts = elementsNamed(page, 'script').filter((script) => attribute(script, 'type') === 'application/ld+json');
  const [script] = scripts;
  if (!script || scripts.length > 1) throw new Error(`${page.path} has ${scripts.length} blocks of linked data.`);
  return JSON.parse(textOf(script)) as { '@context': unknown; '@graph': unknown[] };
}

function metaOf(page: HtmlPage, key: string): string | undefined {
  const found = elementsNamed(page, 'meta').filter(
    (meta) => attribute(meta, 'property') === key || attribute(meta, 'name') === key,
  );
  if (found.length > 1) throw new Error(`${page.path} says ${key} ${found.length} times.`);
  return found[0] && attribute(found[0], 'content');
}

function sizeOf(png: Buffer): string {
  return png.subarray(1, 4).toString('latin1') === 'PNG'
    ? `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`
    : 'not a PNG';
}

function filesIn(dir: string, ending: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending))
    .sort();
}

describe.each(builtAmong('golden', 'seed', 'crowd'))('the site "%s"', (name) => {
  const { dir } = builtSite(name);
  const pages = builtPages(name).filter((page) => !isMoved(page));
  const indexable = pages.filter((page) => metaOf(page, 'robots') !== 'noindex');
  const readFile = (address: string) => {
    const { origin, pathname } = new URL(address, siteUrl);
    if (origin !== siteUrl || !pathname.startsWith(basePath)) throw new Error(`${address} leads elsewhere.`);
    return readFileSync(join(dir, pathname.slice(basePath.length)));
  };

  test('says of every page what it is about, in known words only', () => {
    const faults = pages.flatMap((page) => {
      const data = linkedData(page);
      return [
        ...(data['@context'] === 'https://schema.org' ? [] : ['another vocabulary']),
        ...data['@graph'].flatMap((top) =>
          [...nodesIn(top)].flatMap((node) => {
            const type = node['@type'] as string | undefined;
            const properties = Object.keys(node).filter((key) => !key.startsWith('@'));
            if (type === undefined) return properties.length === 0 ? [] : [`an untyped node with ${properties.join()}`];
            const known = vocabulary[type];
            if (!known) return [`the type ${type}`];
            return properties.filter((key) => !known.includes(key)).map((key) => `${type}.${key}`);
          }),
        ),
      ].map((fault) => `${page.path}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('points only to things that a page of it describes', () => {
    const described = new Map(
      pages.map((page) => [
        siteUrl + page.href,
        new Set(linkedData(page)['@graph'].flatMap((node) => (isNode(node) ? [node['@id']] : []))),
      ]),
    );
    const lost = pages.flatMap((page) =>
      [...nodesIn(linkedData(page)['@graph'])]
        .filter((node) => Object.keys(node).join() === '@id')
        .map((node) => String(node['@id']))
        .filter((id) => !described.get(id.replace(/#.*$/, ''))?.has(id))
        .map((id) => `${page.path}: ${id}`),
    );
    expect(lost).toEqual([]);
  });

  test('gives machines dates in ISO 8601, and no others', () => {
    const dates = pages.flatMap((page) =>
      [...nodesIn(linkedData(page))].flatMap((node) =>
        Object.entries(node).flatMap(([key, value]) =>
          /date/i.test(key) ? [`${page.path}: ${key} ${String(value)}`] : [],
        ),
      ),
    );
    expect(dates.filter((told) => !/ \d{4}(-\d{2}){0,2}(T\d{2}:\d{2})?$/.test(told))).toEqual([]);
  });

  test('shows the way to every page below the home page', () => {
    const without = indexable.filter(
      (page) => !linkedData(page)['@graph'].some((node) => isNode(node) && node['@type'] === 'BreadcrumbList'),
    );
    expect(without.map(({ path }) => path)).toEqual(['index.html']);
  });

  test('gives those who share a page its title, its address and a picture of 1200 by 630 pixels', () => {
    const faults = indexable.flatMap((page) => {
      const image = metaOf(page, 'og:image') ?? '';
      return [
        ...(metaOf(page, 'og:title')?.trim() ? [] : ['no title']),
        ...(metaOf(page, 'og:description') === metaOf(page, 'description') ? [] : ['another description']),
        ...(['website', 'article', 'profile'].includes(metaOf(page, 'og:type') ?? '') ? [] : ['no type']),
        ...(metaOf(page, 'og:url') === siteUrl + page.href ? [] : ['another address']),
        ...(metaOf(page, 'og:site_name') === 'On Record' ? [] : ['no site']),
        ...(metaOf(page, 'twitter:card') === 'summary_large_image' ? [] : ['no large picture']),
        ...(image.startsWith(`${siteUrl}${basePath}cards/`) ? [] : [`the picture ${image}`]),
        ...(sizeOf(readFile(image)) === '1200x630' ? [] : [`${image} has another size`]),
        ...(metaOf(page, 'og:image:width') === '1200' && metaOf(page, 'og:image:height') === '630' ? [] : ['no size']),
        ...(metaOf(page, 'og:image:alt')?.trim() ? [] : ['no words for the picture']),
      ].map((fault) => `${page.path}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('has a card for every article, quote, claim and actor whose letters it can draw', () => {
    const own = (['articles', 'quotes', 'claims', 'actors'] as const).flatMap((kind) =>
      indexable
        .filter(({ href }) => href.startsWith(`${basePath}${kind}/`))
        .filter(
          (page) =>
            metaOf(page, 'og:image') ===
            `${siteUrl}${page.href.replace(/\/$/, '.png').replace(basePath, `${basePath}cards/`)}`,
        )
        .map(({ path }) => path.replace(/\/index\.html$/, '.png')),
    );
    expect(filesIn(join(dir, 'cards'), '.png')).toEqual([...own, 'site.png'].sort());
  });

  test('lists exactly the pages that search engines may show', () => {
    const sitemap = readFileSync(join(dir, 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '');
    expect([...listed].sort()).toEqual(indexable.map(({ href }) => siteUrl + href).sort());
    expect(readFileSync(join(dir, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${siteUrl}${basePath}sitemap.xml`);
  });

  test('announces feeds that are there, on every page', () => {
    const announced = indexable.map((page) =>
      elementsNamed(page, 'link')
        .filter((link) => attribute(link, 'rel') === 'alternate')
        .map((link) => `${attribute(link, 'type') ?? ''} ${attribute(link, 'href') ?? ''}`),
    );
    const all = [...new Set(announced.flat())];
    expect(all.filter((told) => !readFile(told.split(' ')[1] ?? '').length)).toEqual([]);
    const silent = indexable.filter((_page, index) => announced[index]?.length === 0);
    // The crowd has no articles, so it has no feed of the site.
    if (existsSync(join(dir, 'feed.xml'))) expect(silent.map(({ path }) => path)).toEqual([]);
    else expect(name).toBe('crowd');
  });

  test('has the same entries in each format of a feed, which all lead to pages of it', () => {
    const hrefs = new Set(builtPages(name).map((page) => siteUrl + page.href));
    const feeds = filesIn(dir, 'feed.xml').map((path) => path.replace(/feed\.xml$/, ''));
    const faults = feeds.flatMap((folder) => {
      const read = (file: string) => readFileSync(join(dir, folder, file), 'utf8');
      const rss = parseRssFeed(read('feed.xml'));
      const atom = parseAtomFeed(read('atom.xml'));
      const json = parseJsonFeed(read('feed.json'));
      const ids = (json.items ?? []).map(({ id }) => id);
      const urls = (json.items ?? []).map(({ url }) => url ?? '');
      const atomUpdated = atom.updated ?? '';
      return [
        ...(ids.length > 0 && ids.length <= 50 ? [] : [`${ids.length} entries`]),
        ...(new Set(ids).size === ids.length ? [] : ['an id twice']),
        ...(String(rss.items?.map(({ guid }) => guid?.value)) === String(ids) ? [] : ['other items in RSS']),
        ...(String(atom.entries?.map(({ id }) => id)) === String(ids) ? [] : ['other entries in Atom']),
        ...urls.filter((url) => !hrefs.has(url)).map((url) => `the address ${url}`),
        ...((atom.entries ?? []).every(({ updated = '' }) => updated <= atomUpdated) ? [] : ['an entry newer than it']),
        ...jsonFeedFaults(read('feed.json')),
      ].map((fault) => `${folder}: ${fault}`);
    });
    expect(faults).toEqual([]);
    expect(filesIn(dir, 'feed.json').length).toBe(feeds.length);
  });

  test('has a manifest whose icons are there, each as large as it says', () => {
    const manifest = JSON.parse(readFileSync(join(dir, 'manifest.webmanifest'), 'utf8')) as {
      start_url: string;
      icons: { src: string; sizes: string; type: string }[];
    };
    expect(manifest.start_url).toBe(basePath);
    expect(manifest.icons.map(({ src, type }) => (type === 'image/png' ? sizeOf(readFile(src)) : type))).toEqual([
      'image/svg+xml',
      '192x192',
      '512x512',
    ]);
    const address = `${basePath}manifest.webmanifest`;
    const naming = pages.map((page) => [
      // For readers with scripts, and for those without.
      ...elementsNamed(page, 'script').flatMap((script) => attribute(script, 'data-manifest') ?? []),
      ...elementsNamed(page, 'noscript').map((noscript) => textOf(noscript)),
      ...elementsNamed(page, 'link').flatMap((link) =>
        attribute(link, 'rel') === 'apple-touch-icon' ? (attribute(link, 'href') ?? '') : [],
      ),
    ]);
    for (const named of naming)
      expect(named).toEqual(
        expect.arrayContaining([address, `<link rel="manifest" href="${address}">`, `${basePath}apple-touch-icon.png`]),
      );
    expect(sizeOf(readFile(`${basePath}apple-touch-icon.png`))).toBe('180x180');
  });
});

describe('the invented record', () => {
  test('shares a partial quote with its whole sentence, and a claim with its verdict', () => {
    const alternatives = builtPages('golden').flatMap((page) => {
      const told = isMoved(page) ? undefined : metaOf(page, 'og:image:alt');
      return told === undefined ? [] : [told];
    });
    expect(
      alternatives.filter((told) => told.includes('Only the words in quotation marks are quoted')).length,
    ).toBeGreaterThan(0);
    expect(alternatives.filter((told) => told.startsWith('Claim. ')).length).toBeGreaterThan(3);
    expect(
      alternatives.filter(
        (told) =>
          told.startsWith('Claim. ') && !/^Claim\. (Corroborated|Contradicted|Disputed|Not assessed)\. /.test(told),
      ),
    ).toEqual([]);
  });

  test('has feeds of the site, of kinds, of actors and of topics', () => {
    const feeds = filesIn(builtSite('golden').dir, 'feed.xml');
    expect(feeds).toEqual(
      expect.arrayContaining([
        'feed.xml',
        'quotes/feed.xml',
        'claims/feed.xml',
        'actors/ana-rivera/feed.xml',
        'topics/harbour/tolls/feed.xml',
      ]),
    );
  });

  test('links to the feeds of a page for people', () => {
    const hrefs = elementsNamed(builtPage('golden', 'actors/ana-rivera/'), 'a').map((link) => attribute(link, 'href'));
    expect(hrefs).toEqual(
      expect.arrayContaining(
        ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `${basePath}actors/ana-rivera/${file}`),
      ),
    );
  });
});

describe('a site without an address', () => {
  const scratch = scratchFolder();
  afterAll(() => {
    scratch.remove();
  });

  test('has nothing that needs one, says so, and stays valid', async () => {
    const outDir = join(scratch.dir, 'site');
    const { code, stdout } = await buildSite({ contentDir: builtSite('golden').contentDir, outDir });
    expect(code).toBe(0);
    expect(stdout).toContain('Set SITE_URL for feeds, a sitemap, and pictures where its pages are shared.');
    expect([...filesIn(outDir, '.xml'), ...filesIn(outDir, 'feed.json'), ...filesIn(join(outDir), 'site.png')]).toEqual(
      [],
    );
    expect(readFileSync(join(outDir, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow:\n');
    const home = readFileSync(join(outDir, 'index.html'), 'utf8');
    expect(home).not.toMatch(/og:url|og:image|rel="canonical"|rel="alternate"/);
    expect(home).toContain('<meta name="twitter:card" content="summary">');
    expect(home).toContain('"@id":"/#site"');
  });
});
