import type { Reference } from '../../../record/schemas/fields.ts';
import type { AnyRecord } from '../../../record/schemas/index.ts';
import type { Site } from '../../page/site.ts';
import { cardKinds, recordCard, siteCard, type Card } from './card.ts';

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
    for (const record of site.corpus.records[kind].values() as Iterable<AnyRecord & Reference>) {
      const card = recordCard(site, record);
      if (card) yield { href: site.links.card(record), card };
    }
  }
}
