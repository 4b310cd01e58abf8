import type { MapsWords } from '../en/maps.ts';
import { groupDigits } from '../numbers.ts';

export const maps: MapsWords = {
  ofEvents: (places) => `Carte\u00A0: ${places}.`,
  ofManyEvents: (places) => `Carte\u00A0: ${places}.`,
  kilometres: (length) => `${groupDigits(length, '\u202F')}\u00A0km`,
  somewhereIn: (country) => `quelque part (${country})`,
  somewhereAround: (place) => `dans les environs (${place})`,
  locator: {
    title: 'Situation',
    of: (name) => `Carte\u00A0: où se trouve ${name}.`,
    within: (name, country) =>
      `${name}\u00A0: quelque part sur ce territoire (${country})\u00A0; les fiches ne disent pas où.`,
    around: (name, place) => `${name}\u00A0: quelque part aux environs (${place})\u00A0; les fiches ne disent pas où.`,
    none: 'Pas de carte\u00A0: les fiches ne donnent ni les coordonnées de ce lieu ni le pays où il se trouve.',
  },
  signs: {
    tinted: 'En teinte\u00A0: le pays lui-même.',
    hatched: 'En hachures\u00A0: quelque part dans le pays.',
    spot: 'Point\u00A0: le lieu.',
    town: 'Point cerclé\u00A0: une ville, son étendue n’étant pas dessinée.',
    unknown: 'Cercle brisé\u00A0: quelque part autour de son centre.',
    sized: 'Plus le point est grand, plus les événements sont nombreux.',
  },
  notDrawn: (numbers) => `Absents de la carte\u00A0: ${numbers}.`,
  countNotDrawn: (count) =>
    count < 2 ? `${count} événement est absent de la carte.` : `${count} événements sont absents de la carte.`,
  morePlaces: (count) => (count < 2 ? `et ${count} autre lieu` : `et ${count} autres lieux`),
  credit: 'Contours\u00A0: Natural Earth, domaine public.',
};
