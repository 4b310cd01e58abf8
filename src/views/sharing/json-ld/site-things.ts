import type { OrganizationLeaf, WebSiteLeaf } from 'schema-dts';
import type { Site } from '../../page/site.ts';

/** The site, and who makes it; both are known by the site's name alone. Other pages point here. */
export function siteThings({ links, name, language }: Site, description: string): [WebSiteLeaf, OrganizationLeaf] {
  const url = links.absolute(links.home);
  return [
    {
      '@type': 'WebSite',
      '@id': links.thing('site'),
      name,
      url,
      description,
      inLanguage: language,
      publisher: { '@id': links.thing('publisher') },
    },
    { '@type': 'Organization', '@id': links.thing('publisher'), name, url },
  ];
}
