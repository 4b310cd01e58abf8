import type { OrganizationLeaf, PersonLeaf, WebSiteLeaf } from 'schema-dts';
import { isMailAddress } from '../../../record/schemas/publication.ts';
import type { Site } from '../../page/site.ts';
import { knownFacts } from './known-facts.ts';

/** The site, and who answers for it; where nobody is named, it is known by the site's name alone. Other pages point here. */
export function siteThings(site: Site, description: string): [WebSiteLeaf, OrganizationLeaf | PersonLeaf] {
  const { links, name, language, publication } = site;
  return [
    knownFacts<WebSiteLeaf>({
      '@type': 'WebSite',
      '@id': links.thing('site'),
      name,
      url: links.absolute(links.home),
      description,
      inLanguage: language,
      license: publication.licence?.url ?? publication.licence?.name,
      publisher: { '@id': links.thing('publisher') },
    }),
    publisherThing(site),
  ];
}

function publisherThing({ links, name, publication }: Site): OrganizationLeaf | PersonLeaf {
  const { publisher, contact, correctionsPolicy } = publication;
  const about = links.absolute(links.about);
  const isMail = contact !== undefined && isMailAddress(contact);
  return knownFacts<OrganizationLeaf | PersonLeaf>({
    '@type': publisher?.kind === 'person' ? 'Person' : 'Organization',
    '@id': links.thing('publisher'),
    name: publisher?.name ?? name,
    url: publisher ? publisher.url : links.absolute(links.home),
    email: isMail ? contact : undefined,
    contactPoint: contact === undefined || isMail ? undefined : { '@type': 'ContactPoint', url: contact },
    publishingPrinciples: publisher ? about : undefined,
    ...(publisher?.kind === 'organization' && {
      correctionsPolicy: correctionsPolicy === undefined ? undefined : `${about}#corrections`,
    }),
  });
}
