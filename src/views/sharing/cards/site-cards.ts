import type { Reference } from '../../../record/schemas/fields.ts';
import type { AnyEntry } from '../../../record/schemas/index.ts';
import type { Site } from '../../page/site.ts';
import { cardKinds, entryCard, siteCard, type Card } from './card.ts';

/** A card and the address it is found at, base path included. */
export interface AddressedCard {
  readonly href: string;
  readonly card: Card;
}

/** Every card of the site, one after the other: there are too many to hold at once. */
export function* siteCards(site: Site): Generator<AddressedCard> {
  const general = siteCard(site);
  if (general) yield { href: site.links.card(), card: general };
  for (const kind of cardKinds) {
    for (const entry of site.corpus.entries[kind].values() as Iterable<AnyEntry & Reference>) {
      const card = entryCard(site, entry);
      if (card) yield { href: site.links.card(entry), card };
    }
  }
}
