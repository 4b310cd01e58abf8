import type { HostedSite } from './hosted-site.ts';
import {
  caching,
  closedPolicy,
  folderByHash,
  framedFolder,
  framedPolicy,
  mediaTypes,
  namedFiles,
  openHeader,
  openPatterns,
  otherMediaType,
  securityHeaders,
  textTypes,
} from './responses.ts';

export interface NginxServer {
  /** Where the site lies on the server; a path without `$`, which nginx would read as a variable. */
  readonly root: string;
  /** `80`, `127.0.0.1:8080`. */
  readonly listen: string;
  /** `record.example`, or `_` for every name. */
  readonly serverName: string;
}

/**
 * A whole server for nginx, to be included inside `http { }`: the site under its base path, former addresses, types,
 * caching, compression, the page for what is not there.
 *
 * Written for any nginx since 1.11.8; it needs no module that Debian's does not have.
 */
export function nginxConfig({ basePath, files, redirects }: HostedSite, server: NginxServer): string {
  const root = server.root.replace(/\/?$/, '/');
  const moved = redirects.flatMap(({ from, to }) => [
    [from, to],
    [from.replace(/\/$/, ''), to],
  ]);
  const longest = Math.max(0, ...moved.map(([from = '']) => from.length));
  const folders = [...new Set(files.flatMap((path) => folderByHash(path) ?? []))];
  return lines([
    '# Written by `npm run hosting -- nginx`. It belongs inside http { }, as a file of its own.',
    '',
    ...(moved.length === 0
      ? []
      : [
          '# Room for the addresses in the map below.',
          `map_hash_bucket_size ${powerOfTwo(longest + 32, 64)};`,
          `map_hash_max_size ${powerOfTwo(moved.length * 2, 2048)};`,
          '',
        ]),
    '# Former addresses of records. Browsers keep the fragment.',
    'map $uri $on_record_moved {',
    '  default "";',
    ...moved.map(([from = '', to = '']) => `  ${quoted(from)} ${quoted(to)};`),
    '}',
    '',
    '# Files named after their bytes never change; everything else is asked for again.',
    'map $uri $on_record_caching {',
    `  default ${quoted(caching.askAgain)};`,
    ...folders.map((folder) => `  ${quoted(`~^${pattern(basePath + folder)}`)} ${quoted(caching.byHash)};`),
    '}',
    '',
    '# The open data, which pages of other sites may read. An empty header is not sent.',
    'map $uri $on_record_open {',
    '  default "";',
    ...openPatterns.map((open) => {
      const [start = '', end = ''] = open.split('*');
      return `  ${quoted(`~^${pattern(basePath + start)}.*${pattern(end)}$`)} ${quoted(openHeader.value)};`;
    }),
    '}',
    '',
    '# Who may show a page in a frame: nobody, but for the pages that are made for it.',
    'map $uri $on_record_policy {',
    `  default ${quoted(closedPolicy.value)};`,
    `  ${quoted(`~^${pattern(basePath + framedFolder)}`)} ${quoted(framedPolicy.value)};`,
    '}',
    '',
    'server {',
    `  listen ${server.listen};`,
    `  server_name ${server.serverName};`,
    '  server_tokens off;',
    '  # Redirects name no scheme and no port, so they are right behind anything that stands before this server.',
    '  absolute_redirect off;',
    '',
    '  # With every answer. A location with an add_header of its own would forget these.',
    `  add_header ${closedPolicy.name} $on_record_policy always;`,
    ...securityHeaders.map(({ name, value }) => `  add_header ${name} ${quoted(value)} always;`),
    '  add_header Cache-Control $on_record_caching always;',
    `  add_header ${openHeader.name} $on_record_open always;`,
    '',
    '  charset utf-8;',
    `  charset_types ${textTypes()
      .filter((type) => type !== 'text/html')
      .join(' ')};`,
    '  types {',
    ...[...mediaTypes].map(([ending, type]) => `    ${type} ${ending.slice(1)};`),
    '  }',
    `  default_type ${otherMediaType};`,
    '',
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_proxied any;',
    '  gzip_comp_level 6;',
    '  gzip_min_length 256;',
    `  gzip_types ${textTypes()
      .filter((type) => type !== 'text/html')
      .join(' ')};`,
    '',
    '  if ($on_record_moved) {',
    '    return 301 $on_record_moved$is_args$args;',
    '  }',
    '',
    ...(basePath === '/' ? [] : outside(basePath)),
    `  location ${basePath} {`,
    `    alias ${quoted(root)};`,
    '    index index.html;',
    '  }',
    ...namedFiles.flatMap(({ name, type }) => [
      `  location ~ ${quoted(`^${pattern(basePath)}(?<on_record_path>(?:.*/)?${pattern(name)})$`)} {`,
      `    alias ${quoted(`${root}$on_record_path`)};`,
      '    types { }',
      `    default_type ${type};`,
      '  }',
    ]),
    '',
    '  # A folder without a page is not there; neither is a file that only the server should see.',
    `  error_page 403 404 =404 ${basePath}404.html;`,
    `  location ~ ${quoted('/\\.(?!well-known/)')} {`,
    '    return 404;',
    '  }',
    '}',
  ]);
}

/** What the server has outside the base path: the way in, for those who leave out its final slash. */
function outside(basePath: string): string[] {
  return [
    '  location / {',
    '    return 404;',
    '  }',
    `  location = ${basePath.slice(0, -1)} {`,
    `    return 301 ${basePath};`,
    '  }',
  ];
}

function lines(written: readonly string[]): string {
  return `${written.join('\n')}\n`;
}

/** A value as nginx reads it whole, whatever is in it. */
function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

/** Text as a regular expression that matches it. */
function pattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The first power of two that is not below a number, from a least one on; nginx sizes its tables by them. */
function powerOfTwo(wanted: number, least: number): number {
  let size = least;
  while (size < wanted) size *= 2;
  return size;
}
