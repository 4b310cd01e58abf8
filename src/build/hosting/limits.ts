/** How large a site a host takes, and how near this one is to it. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { counted } from '../progress/build-progress.ts';
import type { HostedSite } from './hosted-site.ts';

/** What a site is measured by. */
export interface SiteMeasure {
  readonly files: number;
  readonly bytes: number;
  readonly largestFile: { readonly path: string; readonly bytes: number };
  /** The folder with the most files and folders in it. */
  readonly fullestFolder: { readonly path: string; readonly entries: number };
  readonly articles: number;
}

/** What a host refuses, or may refuse, beyond; what is not named has no limit that is known. */
export interface HostLimits {
  /** The host and its plan, as a message calls it. */
  readonly name: string;
  /** The recipe of `npm run hosting` that is for it; GitHub Pages has workflows instead. */
  readonly recipe: 'github-pages' | 'cloudflare' | 'netlify' | 'nginx' | 's3';
  readonly files?: number;
  readonly bytes?: number;
  readonly fileBytes?: number | undefined;
  readonly folderEntries?: number;
}

const mebibyte = 1024 * 1024;

/**
 * As the hosts' documents said in 2026: "GitHub Pages limits" and "About large files on GitHub"; "Limits" of Cloudflare
 * Pages and its change of 23 January 2026; "Site deploys overview" of Netlify. nginx and S3 have no limits of their own.
 */
export const hostLimits: readonly HostLimits[] = [
  { name: 'GitHub Pages', recipe: 'github-pages', bytes: 1e9, fileBytes: 100 * mebibyte },
  { name: 'Cloudflare Pages, free', recipe: 'cloudflare', files: 20_000, fileBytes: 25 * mebibyte },
  { name: 'Cloudflare Pages, paid', recipe: 'cloudflare', files: 100_000, fileBytes: 25 * mebibyte },
  { name: 'Netlify', recipe: 'netlify', folderEntries: 54_000 },
  { name: 'nginx', recipe: 'nginx' },
  { name: 'S3', recipe: 's3' },
];

/** From this part of a limit on, whoever builds is told. */
const near = 0.8;

/** Measures a built site. Every article has a twin, by which they are counted. */
export function measureSite({ dir, files }: Pick<HostedSite, 'dir' | 'files'>): SiteMeasure {
  const sizes = files.map((path) => ({ path, bytes: statSync(join(dir, path)).size }));
  const entries = new Map<string, Set<string>>();
  for (const path of files) {
    for (let inner = path; inner !== '.'; inner = dirname(inner)) {
      const folder = dirname(inner);
      const known = entries.get(folder);
      if (known?.has(inner)) break;
      if (known) known.add(inner);
      else entries.set(folder, new Set([inner]));
    }
  }
  const folders = Array.from(entries, ([path, within]) => ({ path, entries: within.size }));
  return {
    files: files.length,
    bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
    largestFile: sizes.reduce((a, b) => (b.bytes > a.bytes ? b : a), { path: '.', bytes: 0 }),
    fullestFolder: folders.reduce((a, b) => (b.entries > a.entries ? b : a), { path: '.', entries: 0 }),
    articles: files.filter((path) => /^articles\/.+\/index\.json$/.test(path)).length,
  };
}

/** One limit of a host against what the site has. */
interface Reach {
  readonly is: number;
  readonly limit: number;
  /** What is counted, with its figure and the limit. */
  readonly words: string;
}

function reachesOf(site: SiteMeasure, { files, bytes, fileBytes, folderEntries }: HostLimits): Reach[] {
  const { largestFile, fullestFolder } = site;
  const reach = (is: number, limit: number | undefined, words: (limit: number) => string): Reach[] =>
    limit === undefined ? [] : [{ is, limit, words: words(limit) }];
  return [
    ...reach(site.files, files, (limit) => `${counted(site.files)} files of at most ${counted(limit)}`),
    ...reach(site.bytes, bytes, (limit) => `${megabytes(site.bytes)} of at most ${megabytes(limit)}`),
    ...reach(
      largestFile.bytes,
      fileBytes,
      (limit) => `${largestFile.path} has ${megabytes(largestFile.bytes)} of at most ${megabytes(limit)}`,
    ),
    ...reach(
      fullestFolder.entries,
      folderEntries,
      (limit) =>
        `the folder ${fullestFolder.path} has ${counted(fullestFolder.entries)} files and folders of at most ${counted(limit)}`,
    ),
  ];
}

/** What is near a limit, or beyond it; empty where there is room. */
export function limitWarnings(site: SiteMeasure, limits: readonly HostLimits[]): string[] {
  return limits.flatMap((host) =>
    reachesOf(site, host)
      .filter(({ is, limit }) => is >= near * limit)
      .map(({ is, limit, words }) => `${host.name}: ${words}. ${is > limit ? 'That is too much.' : 'That is close.'}`),
  );
}

/**
 * How many articles a host takes where all are as those of the site are, the rest of the record growing with them;
 * undefined where nothing limits it. A file of the whole record is parted before it is too large, so it limits nothing.
 */
export function articlesThatFit(site: SiteMeasure, host: HostLimits): number | undefined {
  const bounds = reachesOf(site, { ...host, fileBytes: undefined }).map(({ is, limit }) => limit / Math.max(1, is));
  return site.articles === 0 || bounds.length === 0 ? undefined : Math.floor(site.articles * Math.min(...bounds));
}

/** The site's figures, and a line for each host: how full it is and how many articles it takes. */
export function limitTable(site: SiteMeasure, limits: readonly HostLimits[] = hostLimits): string {
  const { largestFile, fullestFolder } = site;
  const lines = limits.map((host) => {
    const reaches = reachesOf(site, host);
    const fit = articlesThatFit(site, host);
    const used = reaches.map(({ is, limit, words }) => `${Math.round((100 * is) / limit)} %: ${words}`).join('; ');
    return `${host.name}: ${used === '' ? 'no limit of its own' : used}${fit === undefined ? '' : `; takes some ${counted(roundedDown(fit))} articles like these`}.`;
  });
  return [
    `This site has ${counted(site.articles)} articles in ${counted(site.files)} files, ${megabytes(site.bytes)}.`,
    `Its largest file is ${largestFile.path}, ${megabytes(largestFile.bytes)}; its fullest folder is ${fullestFolder.path}, ${counted(fullestFolder.entries)} files and folders.`,
    '',
    ...lines,
    '',
  ].join('\n');
}

/** Two digits: a figure from which another is guessed is no better known. */
function roundedDown(number: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, number))) - 1);
  return Math.floor(number / step) * step;
}

/** As hosts write sizes: a thousand thousand bytes. */
function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
