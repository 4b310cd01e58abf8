import { oncePer } from '../../record/derived/once-per.ts';
import { headerLinks } from '../page/header-links.ts';
import { publicationLine } from '../page/publication-facts.ts';
import type { Site } from '../page/site.ts';

/** Any letter but those of `typefaces-english.css`. */
const further = /[^\n\t\x20-\x7e\u00a0\u00ab\u00b7\u00bb\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2190-\u2193\u2212]/;

/**
 * Whether a page of an article shows no letter but those that English text is made of. Such a page needs no typeface for
 * others, which would be two kilobytes of the style sheet that stands in it.
 */
export function hasBasicLetters(site: Site, view: object): boolean {
  return isBasic(view) && hasBasicFrame(site);
}

/** What stands above and below every page comes from the publication, which may be called "Le Fanal d’Été". */
const hasBasicFrame = oncePer((site: Site) => isBasic([headerLinks(site), publicationLine(site)]));

function isBasic(shown: object): boolean {
  return !further.test(JSON.stringify(shown));
}
