import { cardAlternative, type Card } from './cards/card.ts';
import { cardHeight, cardWidth } from './cards/card-tree.ts';
import type { Site } from '../page/site.ts';

/** A property of the Open Graph protocol, as a `meta` element of its own. */
export interface OpenGraphProperty {
  readonly property: `og:${string}` | `article:${string}`;
  readonly content: string;
}

/** What is shown of a page where its address is shared. */
export interface OpenGraph {
  readonly properties: readonly OpenGraphProperty[];
  /** Twitter's name for how the card is laid out; it takes the rest from Open Graph. */
  readonly twitterCard: 'summary' | 'summary_large_image';
}

interface SharedPage {
  readonly type: 'website' | 'article' | 'profile';
  readonly title: string;
  readonly href: string | undefined;
  /** The day of publication, where it is known to the day. */
  readonly published?: string | undefined;
  /** Its picture and where that is. */
  readonly card?: { readonly href: string; readonly card: Card } | undefined;
}

/**
 * A page's Open Graph properties, without the description, which the page says once, under both of its names. Addresses in them need an origin: without one there is neither address nor picture.
 */
export function openGraph({ name, links }: Site, page: SharedPage): OpenGraph {
  const property = (key: OpenGraphProperty['property'], content: string | undefined): OpenGraphProperty[] =>
    content === undefined ? [] : [{ property: key, content }];
  const isAddressed = links.origin !== undefined;
  const picture = isAddressed ? page.card : undefined;
  return {
    properties: [
      ...property('og:type', page.type),
      ...property('og:site_name', name),
      ...property('og:title', page.title),
      ...property('og:url', isAddressed && page.href !== undefined ? links.absolute(page.href) : undefined),
      ...property('article:published_time', page.published),
      ...(picture
        ? [
            ...property('og:image', links.absolute(picture.href)),
            ...property('og:image:width', String(cardWidth)),
            ...property('og:image:height', String(cardHeight)),
            ...property('og:image:alt', cardAlternative(picture.card)),
          ]
        : []),
    ],
    twitterCard: picture ? 'summary_large_image' : 'summary',
  };
}
