import { escapeMarkup } from '../../../record/text/escape-markup.ts';

/** The most addresses that the sitemap protocol allows in one file. */
const mostAddresses = 50_000;

/** A page that search engines may show. */
export interface SitePage {
  /** With the base path, without the origin. */
  readonly href: string;
  /** When its record last changed, at the precision that is known; undefined where the record does not say. */
  readonly changed?: string | undefined;
}

/** A file of the sitemap, by its name at the root of the site. */
export interface SitemapFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The sitemap of some pages: one file, or, where one cannot hold them all, several and an index of them.
 *
 * @param absolute gives an address its origin
 * @param addressOf gives the address of a file of the sitemap
 */
export function sitemapFiles(
  pages: readonly SitePage[],
  absolute: (href: string) => string,
  addressOf: (name: string) => string,
  most = mostAddresses,
): SitemapFile[] {
  const parts = Array.from({ length: Math.max(1, Math.ceil(pages.length / most)) }, (_unused, index) =>
    pages.slice(index * most, (index + 1) * most),
  );
  const [only] = parts;
  if (only && parts.length === 1) return [{ name: 'sitemap.xml', text: urlSet(only, absolute) }];
  const files = parts.map((part, index) => ({ name: `sitemap-${index + 1}.xml`, text: urlSet(part, absolute) }));
  const records = files.map(({ name }) => `<sitemap><loc>${escapeMarkup(addressOf(name))}</loc></sitemap>`);
  return [{ name: 'sitemap.xml', text: document('sitemapindex', records) }, ...files];
}

function urlSet(pages: readonly SitePage[], absolute: (href: string) => string): string {
  return document(
    'urlset',
    pages.map(({ href, changed }) => {
      const lastmod = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
      return `<url><loc>${escapeMarkup(absolute(href))}</loc>${lastmod}</url>`;
    }),
  );
}

function document(root: string, records: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...records,
    `</${root}>\n`,
  ].join('\n');
}
