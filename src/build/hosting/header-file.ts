import type { HostedSite } from './hosted-site.ts';
import {
  caching,
  folderByHash,
  namedFiles,
  openHeader,
  openPatterns,
  policyOf,
  securityHeaders,
  type Header,
} from './responses.ts';

/** How many rules Cloudflare Pages reads; it ignores the rest. */
export const headerRuleLimit = 100;

/**
 * The file `_headers`, as Netlify and Cloudflare Pages read it, for the folder that is the top of the domain.
 *
 * Both hosts send "ask again each time" with every file that no rule covers. Both join the values if two rules set the same
 * header for a file, so no two rules do.
 */
export function headerFile({ basePath, files }: HostedSite): string {
  const folders = [...new Set(files.flatMap((path) => folderByHash(path) ?? []))];
  const rules: readonly (readonly [string, readonly Header[]])[] = [
    [`${basePath}*`, securityHeaders],
    ...topmost(files).map((path) => [`${basePath}${path}`, [policyOf(path)]] as const),
    ...folders.map((folder) => [`${basePath}${folder}*`, [{ name: 'Cache-Control', value: caching.byHash }]] as const),
    ...openPatterns.map((pattern) => [`${basePath}${pattern}`, [openHeader]] as const),
    // One star, which reaches over slashes: the file at the top and those in every folder.
    ...namedFiles.map(
      ({ name, type }) => [`${basePath}*${name}`, [{ name: 'Content-Type', value: `${type}; charset=utf-8` }]] as const,
    ),
  ];
  return rules
    .map(([path, headers]) => `${path}\n${headers.map(({ name, value }) => `  ${name}: ${value}\n`).join('')}`)
    .join('\n');
}

/**
 * Everything at the top of the site that can be a page or hold one, as patterns. The policy is not sent by one rule for all
 * addresses, since that of frames would be joined to it, and of two policies the stricter one decides. So the page for what
 * is not there has the policy in its meta element alone, where nothing is at the top by that name.
 */
function topmost(files: readonly string[]): string[] {
  const folders = files.filter((path) => path.includes('/')).map((path) => `${path.slice(0, path.indexOf('/'))}/*`);
  const pages = files.filter((path) => /^[^/]*\.html$/.test(path) && path !== 'index.html');
  return ['', ...new Set([...pages, ...folders])];
}

/** How many rules a `_headers` file has. */
export function countRules(file: string): number {
  return file.split('\n').filter((line) => line.startsWith('/')).length;
}
