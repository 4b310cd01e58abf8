import { extname } from 'node:path';
import { siteMarker } from '../verify/site-manifest.ts';
import type { HostedSite } from './hosted-site.ts';
import {
  caching,
  cachingOf,
  contentTypeOf,
  folderByHash,
  framedPolicy,
  namedFiles,
  securityHeaders,
  type Header,
} from './responses.ts';

/** Files that are uploaded with the same headers. */
export interface UploadClass {
  readonly type: string;
  readonly caching: string;
  /** Filters as `aws s3` reads them: `*` reaches over slashes, and the last one that fits a file decides. */
  readonly filters: readonly { readonly does: 'include' | 'exclude'; readonly pattern: string }[];
}

/**
 * The files of a site in classes that have one type and one caching. Files named after their bytes come first and pages
 * last, so that no page names what is not there yet.
 */
export function uploadClasses({ files }: Pick<HostedSite, 'files'>): UploadClass[] {
  const described = files.map((path) => ({
    type: contentTypeOf(path),
    caching: cachingOf(path),
    pattern: patternOf(path),
  }));
  const patterns = [...new Set(described.map(({ pattern }) => pattern))];
  const classes = Map.groupBy(described, ({ type, caching: answer }) => `${answer} ${type}`);
  return [...classes.values()]
    .flatMap((members) => {
      const [first] = members;
      if (!first) return [];
      const { type, caching: answer } = first;
      const own = new Set(members.map(({ pattern }) => pattern));
      // Patterns of other classes that fit some of the same files, since they say more of a name: its folder, all of it.
      const narrower = patterns.filter(
        (pattern) =>
          !own.has(pattern) && [...own].some((wide) => wide.startsWith('*') && pattern.endsWith(wide.slice(1))),
      );
      return {
        type,
        caching: answer,
        filters: [
          { does: 'exclude', pattern: '*' } as const,
          ...[...own].map((pattern) => ({ does: 'include', pattern }) as const),
          ...narrower.map((pattern) => ({ does: 'exclude', pattern }) as const),
        ],
      };
    })
    .sort((a, b) => turnOf(a) - turnOf(b));
}

/** `_astro/*.js`, `*feed.xml`, `*.html`: by its folder, by its whole name, or by its ending. */
function patternOf(path: string): string {
  return `${folderByHash(path) ?? ''}*${namedEnding(path) ?? extname(path)}`;
}

function namedEnding(path: string): string | undefined {
  return namedFiles.find(({ name }) => path === name || path.endsWith(`/${name}`))?.name;
}

function turnOf({ type, caching: answer }: Pick<UploadClass, 'type' | 'caching'>): number {
  if (answer === caching.byHash) return 0;
  return type.startsWith('text/html') ? 2 : 1;
}

/**
 * A script that uploads a site to S3-compatible storage with Amazon's client. It sends each class of files with its
 * headers, removes what the site no longer has, and then writes an object for each former address, from which a website
 * endpoint leads on.
 *
 * Nothing in it needs quoting beyond what stands here: `readHostedSite` lets only plain addresses pass.
 */
export function s3UploadScript(site: HostedSite): string {
  const { basePath, redirects } = site;
  const moved = redirects.map(({ from, to }) => ({ key: `${from.slice(basePath.length)}index.html`, to }));
  return [
    '#!/bin/sh',
    '# Written by `npm run hosting -- s3`. Run it as',
    '#   BUCKET=my-bucket sh s3-upload.sh dist',
    '# For other hosts than Amazon set AWS_ENDPOINT_URL.',
    'set -eu',
    'site=${1:-dist}',
    `to="s3://\${BUCKET:?is not set}${basePath}"`,
    '',
    ...uploadClasses(site).map(
      ({ type, caching: answer, filters }) =>
        `aws s3 sync "$site" "$to" --content-type '${type}' --cache-control '${answer}' ${filters.map(({ does, pattern }) => `--${does} '${pattern}'`).join(' ')}`,
    ),
    '',
    '# What the site no longer has. All that it has is there by now, so this uploads nothing.',
    `aws s3 sync "$site" "$to" --delete ${[siteMarker, ...moved.map(({ key }) => key)].map((key) => `--exclude '${key}'`).join(' ')}`,
    '',
    ...moved.map(
      ({ key, to }) =>
        `aws s3 cp "$site/${key}" "\${to}${key}" --content-type '${contentTypeOf(key)}' --cache-control '${caching.askAgain}' --website-redirect '${to}'`,
    ),
    '',
  ].join('\n');
}

/** For `aws s3api put-bucket-website`: which file is the page of a folder, and which is the page for what is not there. */
export function s3WebsiteConfiguration({ basePath }: HostedSite): string {
  return json({
    IndexDocument: { Suffix: 'index.html' },
    ErrorDocument: { Key: `${basePath.slice(1)}404.html` },
  });
}

/**
 * For `aws cloudfront create-response-headers-policy`, since S3 itself sends no such headers.
 *
 * @param policy `closedPolicy`, or `framedPolicy` for the behaviour of the paths that may be framed
 */
export function cloudFrontHeadersPolicy(policy: Header): string {
  const known: Readonly<Record<string, (value: string) => object>> = {
    'Content-Security-Policy': (value) => ({ ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: value } }),
    'X-Content-Type-Options': () => ({ ContentTypeOptions: { Override: true } }),
    'Referrer-Policy': (value) => ({ ReferrerPolicy: { Override: true, ReferrerPolicy: value } }),
  };
  const headers = [policy, ...securityHeaders];
  const custom = headers.filter(({ name }) => !Object.hasOwn(known, name));
  return json({
    Name: policy === framedPolicy ? 'on-record-embed' : 'on-record',
    Comment: 'Written by npm run hosting -- s3',
    SecurityHeadersConfig: Object.fromEntries(
      headers.flatMap(({ name, value }) => Object.entries(known[name]?.(value) ?? {})),
    ),
    CustomHeadersConfig: {
      Quantity: custom.length,
      Items: custom.map(({ name, value }) => ({ Header: name, Value: value, Override: true })),
    },
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
