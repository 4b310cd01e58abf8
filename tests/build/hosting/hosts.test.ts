/** The files that hosts read, from a site of a few files under a base path. */
import { describe, expect, test } from 'vitest';

import { countRules, headerFile } from '../../../src/build/hosting/header-file.ts';
import type { HostedSite } from '../../../src/build/hosting/hosted-site.ts';
import { nginxConfig } from '../../../src/build/hosting/nginx.ts';
import { redirectFile } from '../../../src/build/hosting/redirect-file.ts';
import {
  cachingOf,
  closedPolicy,
  contentTypeOf,
  framedPolicy,
  isOpen,
  openPatterns,
  policyOf,
  securityHeaders,
} from '../../../src/build/hosting/responses.ts';
import {
  cloudFrontHeadersPolicy,
  s3UploadScript,
  s3WebsiteConfiguration,
  uploadClasses,
} from '../../../src/build/hosting/s3.ts';
import { lateStart } from '../../../src/views/page/late-start.ts';
import { contentSecurityPolicy, hashSource } from '../../../src/views/page/security.ts';

const files = [
  '404.html',
  '_astro/a.js',
  '_astro/b.css',
  'actors/ana/feed.json',
  'actors/old/index.html',
  'atom.xml',
  'embed/quotes/tolls/index.html',
  'feed.xml',
  'index.html',
  'manifest.webmanifest',
  'search/index.json',
  'search/index/0d0839f1a2b3/r0.json',
  'search/index/0d0839f1a2b3/t0.txt',
  'search/setup.json',
  'sitemap.xml',
];
const site: HostedSite = {
  dir: '/dist',
  basePath: '/repo/',
  siteUrl: 'https://example.org',
  files,
  redirects: [{ from: '/repo/actors/old/', to: '/repo/actors/ana/' }],
};

describe('what is sent', () => {
  const policy = closedPolicy.value;

  test('begins with the policy of the pages, wider for style elements and narrower for frames', () => {
    const ofPage = contentSecurityPolicy('p {}').replace(hashSource('p {}'), "'unsafe-inline'");
    expect(policy).toBe(`${ofPage}; frame-ancestors 'none'`);
  });

  test.each([
    ['embed/quotes/no-tolls/index.html', '*'],
    ['embed/timeline/oembed.json', '*'],
    ['index.html', "'none'"],
    ['quotes/embed/index.html', "'none'"],
    ['embedded.html', "'none'"],
  ])('%s may be shown in a frame by %s', (path, ancestors) => {
    expect(policyOf(path)).toEqual({
      name: 'Content-Security-Policy',
      value: policy.replace("frame-ancestors 'none'", `frame-ancestors ${ancestors}`),
    });
  });

  test('allows style elements by no hash, beside which browsers pass over what allows all of them', () => {
    expect(policy).toContain("; style-src 'self' 'unsafe-inline'; ");
  });

  test('allows of scripts in pages the late start alone', () => {
    expect(policy).toContain(`; script-src 'self' ${hashSource(lateStart)}; `);
  });

  test.each([
    ['data/quotes.csv', true],
    ['data/record.sqlite.002', true],
    ['articles/harbour/tolls/annotations.jsonld', true],
    ['articles/tolls/index.json', true],
    ['quotes/tolls/index.json', true],
    ['claims/tolls/index.json', true],
    ['quotes/tolls/index.html', false],
    ['articles/tolls/hovers.json', false],
    ['search/setup.json', false],
    ['index.json', false],
  ])('%s may be read by pages of other sites: %s', (path, isIt) => {
    expect(isOpen(path)).toBe(isIt);
    const matching = openPatterns.filter((pattern) => {
      const [start = '', end = ''] = pattern.split('*');
      return path.startsWith(start) && path.endsWith(end);
    });
    expect(matching).toHaveLength(isIt ? 1 : 0);
  });

  test.each([
    ['index.html', 'text/html; charset=utf-8', 'no-cache'],
    ['data/quotes.csv', 'text/csv; charset=utf-8', 'no-cache'],
    ['data/record.nq', 'application/n-quads; charset=utf-8', 'no-cache'],
    ['data/record.sqlite', 'application/vnd.sqlite3', 'no-cache'],
    ['actors/ana/feed.json', 'application/feed+json; charset=utf-8', 'no-cache'],
    ['feed.xml', 'application/rss+xml; charset=utf-8', 'no-cache'],
    ['atom.xml', 'application/atom+xml; charset=utf-8', 'no-cache'],
    ['sitemap.xml', 'application/xml; charset=utf-8', 'no-cache'],
    ['manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
    ['maps/0d0839f1a2b3.svg', 'image/svg+xml; charset=utf-8', 'no-cache'],
    ['cards/site.png', 'image/png', 'no-cache'],
    ['_astro/a.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
    ['search/index/0d0839f1a2b3/t0.txt', 'text/plain; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['search/index.json', 'application/json; charset=utf-8', 'no-cache'],
    ['strange.bin', 'application/octet-stream', 'no-cache'],
  ])('%s is %s, %s', (path, type, caching) => {
    expect([contentTypeOf(path), cachingOf(path)]).toEqual([type, caching]);
  });
});

describe('_headers', () => {
  const written = headerFile(site);

  test('names every header once for every file', () => {
    const rules = written
      .trim()
      .split('\n\n')
      .map((rule) => {
        const [pattern = '', ...lines] = rule.split('\n');
        const regex = new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '.*')}$`);
        return { regex, names: lines.map((line) => line.trim().split(':')[0]) };
      });
    for (const path of files) {
      const names = rules
        .filter(({ regex }) => regex.test(`/repo/${path.replace(/(^|\/)index\.html$/, '$1')}`))
        .flatMap((rule) => rule.names);
      expect(names).toEqual([...new Set(names)]);
      const isPage = path.endsWith('.html');
      if (isPage) expect(names).toContain('Content-Security-Policy');
      expect(names.includes('Cache-Control')).toBe(cachingOf(path) !== 'no-cache');
    }
  });

  test('has a rule for everything, for every folder cached by name, and for every kind of feed', () => {
    expect(written.split('\n').filter((line) => line.startsWith('/'))).toEqual([
      '/repo/*',
      '/repo/',
      '/repo/404.html',
      '/repo/_astro/*',
      '/repo/actors/*',
      '/repo/embed/*',
      '/repo/search/*',
      '/repo/_astro/*',
      '/repo/search/index/*',
      '/repo/data/*',
      '/repo/articles/*.jsonld',
      '/repo/articles/*/index.json',
      '/repo/quotes/*/index.json',
      '/repo/claims/*/index.json',
      '/repo/*feed.xml',
      '/repo/*atom.xml',
      '/repo/*feed.json',
      '/repo/*entities.ftm.json',
    ]);
    expect(countRules(written)).toBe(18);
  });
});

test('_redirects is stronger than a page for Netlify, which needs it, and plain for Cloudflare, which does not', () => {
  expect(redirectFile(site.redirects, 'netlify')).toBe('/repo/actors/old/ /repo/actors/ana/ 301!\n');
  expect(redirectFile(site.redirects, 'cloudflare')).toBe('/repo/actors/old/ /repo/actors/ana/ 301\n');
});

describe('nginx', () => {
  test('quotes the folder of the site, whatever is in its name', () => {
    const server = { root: '/srv/a "b" \\ c;d', listen: '8080', serverName: '_' };
    expect(nginxConfig(site, server)).toContain('    alias "/srv/a \\"b\\" \\\\ c;d/";\n');
  });

  test('has room for long addresses', () => {
    const from = `/repo/actors/${'a'.repeat(150)}/`;
    const config = nginxConfig(
      { ...site, redirects: [{ from, to: '/repo/' }] },
      { root: '/', listen: '80', serverName: '_' },
    );
    expect(config).toContain('map_hash_bucket_size 256;\n');
  });
});

/** As Amazon's client reads filters: the last one that fits decides. */
function fits(path: string, filters: readonly { does: string; pattern: string }[]): boolean {
  const last = filters.findLast(({ pattern }) =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(path),
  );
  return last?.does !== 'exclude';
}

describe('S3', () => {
  test('every file is in one class, with its own type and caching', () => {
    for (const path of files) {
      const classes = uploadClasses(site).filter(({ filters }) => fits(path, filters));
      expect([path, classes.map(({ type, caching }) => [type, caching])]).toEqual([
        path,
        [[contentTypeOf(path), cachingOf(path)]],
      ]);
    }
  });

  test('uploads what is named before what names it', () => {
    const order = uploadClasses(site).map(({ caching, type }) => (type.startsWith('text/html') ? 'pages' : caching));
    expect(order.findLastIndex((one) => one.startsWith('public'))).toBeLessThan(order.indexOf('no-cache'));
    expect(order.at(-1)).toBe('pages');
  });

  test('leads on from former addresses', () => {
    expect(s3UploadScript(site)).toContain(
      "aws s3 cp \"$site/actors/old/index.html\" \"${to}actors/old/index.html\" --content-type 'text/html; charset=utf-8' --cache-control 'no-cache' --website-redirect '/repo/actors/ana/'\n",
    );
  });

  test('names the page of a folder and the page for what is not there', () => {
    expect(JSON.parse(s3WebsiteConfiguration(site))).toEqual({
      IndexDocument: { Suffix: 'index.html' },
      ErrorDocument: { Key: 'repo/404.html' },
    });
  });

  test.each([
    ['on-record', closedPolicy],
    ['on-record-embed', framedPolicy],
  ])('tells CloudFront every security header: %s', (name, header) => {
    const policy = JSON.parse(cloudFrontHeadersPolicy(header)) as {
      Name: string;
      SecurityHeadersConfig: { ContentSecurityPolicy: object };
      CustomHeadersConfig: { Quantity: number; Items: unknown[] };
    };
    expect(policy.Name).toBe(name);
    expect(policy.SecurityHeadersConfig.ContentSecurityPolicy).toEqual({
      Override: true,
      ContentSecurityPolicy: header.value,
    });
    expect(Object.keys(policy.SecurityHeadersConfig)).toEqual([
      'ContentSecurityPolicy',
      'ContentTypeOptions',
      'ReferrerPolicy',
    ]);
    expect(policy.CustomHeadersConfig.Quantity).toBe(securityHeaders.length - 2);
    expect(policy.CustomHeadersConfig.Items).toHaveLength(securityHeaders.length - 2);
  });
});
