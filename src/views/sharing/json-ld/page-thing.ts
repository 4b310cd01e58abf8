import type { AboutPageLeaf, CollectionPageLeaf, WebPageLeaf } from 'schema-dts';
import type { Site } from '../../page/site.ts';
import { knownFacts } from './known-facts.ts';

export type PageType = 'WebPage' | 'CollectionPage' | 'AboutPage';

type PageThing = WebPageLeaf | CollectionPageLeaf | AboutPageLeaf;

/** A page that is about no single record: an index, the timeline, the method. */
export function pageThing(
  { links, language }: Site,
  type: PageType,
  page: { readonly title: string; readonly href: string | undefined },
): PageThing {
  return knownFacts<PageThing>({
    '@type': type,
    name: page.title,
    url: page.href === undefined ? undefined : links.absolute(page.href),
    inLanguage: language,
    isPartOf: { '@id': links.thing('site') },
  });
}
