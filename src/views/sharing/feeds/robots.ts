import type { Site } from '../../page/site.ts';

/**
 * What crawlers may read: everything of a published site, nothing of a preview. Crawlers read this file at the root of
 * a host only. The owner of a site under a base path has to copy its lines into the file at the root.
 */
export function robotsText({ links, isPreview }: Site): string {
  const rule = isPreview ? `Disallow: ${links.home}` : 'Disallow:';
  const sitemap =
    links.origin === undefined || isPreview ? '' : `\nSitemap: ${links.absolute(links.file('sitemap.xml'))}\n`;
  return `User-agent: *\n${rule}\n${sitemap}`;
}
