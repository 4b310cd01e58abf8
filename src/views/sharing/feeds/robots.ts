import type { Site } from '../../page/site.ts';

/**
 * What crawlers may read: everything, or nothing of a preview. They ask for it at the root of a host only; a site under
 * a base path has it where its owner can merge it into the host's own.
 */
export function robotsText({ links, isPreview }: Site): string {
  const rule = isPreview ? `Disallow: ${links.home}` : 'Disallow:';
  const sitemap =
    links.origin === undefined || isPreview ? '' : `\nSitemap: ${links.absolute(links.file('sitemap.xml'))}\n`;
  return `User-agent: *\n${rule}\n${sitemap}`;
}
