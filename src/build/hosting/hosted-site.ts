import { findRedirects, type Redirect } from '../verify/find-redirects.ts';
import { filesOf, readManifest } from '../verify/site-manifest.ts';

/** A built site as somebody who configures its host has to know it. */
export interface HostedSite {
  /** The folder of the site, as an absolute path. */
  readonly dir: string;
  /** Begins and ends with a slash. */
  readonly basePath: string;
  /** The origin it was built for, where that was known. */
  readonly siteUrl: string | undefined;
  /** Every file by its path in the folder, sorted. */
  readonly files: readonly string[];
  /** Former addresses, sorted. */
  readonly redirects: readonly Redirect[];
}

/**
 * What every address of the site is made of. Nothing in it means anything to nginx, a shell or a file of redirects, so
 * what passes needs no escaping; ids and base paths cannot be otherwise.
 */
const plainAddress = /^\/[A-Za-z0-9._~/-]*$/;

/** Reads a built site; a message where the folder holds none, or one with addresses that no build of ours makes. */
export function readHostedSite(dir: string): { readonly site: HostedSite } | { readonly fault: string } {
  const manifest = readManifest(dir);
  if (!manifest) return { fault: `${dir} is no site that npm run build has made.` };
  if (manifest.shard) {
    const { number, of } = manifest.shard;
    return { fault: `${dir} is part ${number} of ${of} of a site: npm run merge-shards puts the parts together.` };
  }
  const { basePath, siteUrl } = manifest;
  const redirects = findRedirects(dir, basePath);
  const files = filesOf(dir);
  const strange = [
    basePath,
    ...redirects.flatMap(({ from, to }) => [from, to]),
    ...files.map((file) => `/${file}`),
  ].find((address) => !plainAddress.test(address));
  if (strange !== undefined)
    return { fault: `${dir} holds an address that no build makes: ${JSON.stringify(strange)}` };
  return { site: { dir, basePath, siteUrl, files, redirects } };
}
