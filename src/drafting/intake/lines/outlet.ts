import { outletWords } from './lexicon.ts';

const ownWord = new RegExp(`(?<!\\p{L})(?:${outletWords})(?!\\p{L})`, 'iu');
const article = /^(?:the|le|la|les|l[’']|der|die|das|el|los|il|lo|o|a|de|het) ?\p{Lu}/iu;

/**
 * Whether a short line looks like the name of a newspaper, a station or an agency.
 *
 * @example
 * isOutletName('The Averland Courier') // => true
 * isOutletName('Ana Orr')              // => false
 */
export function isOutletName(line: string): boolean {
  const text = line.trim();
  if (
    text.length > 60 ||
    text.split(/\s+/).length > 6 ||
    /[\d,;:!?.]|^\p{Ll}/u.test(text.replace(/\.(?:com|net|org|de|fr)$/, ''))
  )
    return false;
  return ownWord.test(text) || (article.test(text) && text.split(/\s+/).length <= 4);
}

/**
 * The agency or paper in the dateline that opens an agency report.
 *
 * @example
 * agencyOf('PORT ANSEL, March 12 (Halden Wire) – Keldia suspended') // => 'Halden Wire'
 */
export function agencyOf(paragraph: string): string | undefined {
  const opening = paragraph.slice(0, 120);
  const found =
    /^\p{Lu}[\p{L}\p{M} ,./’'\d-]{1,70}\s?\((?<bracket>\p{Lu}[\p{L}&. -]{1,30})\)\s?[–—-]/u.exec(opening) ??
    /^(?<bracket>\p{Lu}[\p{L}&. -]{1,30})\s?[–—]\s?\p{Lu}/u.exec(opening.replace(/^(?!.*\().*$/u, ''));
  const name = found?.groups?.bracket?.trim();
  return name !== undefined && (isOutletName(name) || /^\p{Lu}{2,6}$/u.test(name) || name.split(' ').length <= 3)
    ? name
    : undefined;
}

/** Who holds the rights, in a line of copyright: the name behind the sign. */
export function holderOfRights(line: string): string | undefined {
  const found =
    /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:by\s+)?(?:\d{4}(?:\s*[–-]\s*\d{4})?,?\s*)?(?<name>\p{L}[^.,|•©\d]{1,60}?)?\s*(?:\d{4}\s*)?(?:[.,|•]|$)/iu.exec(
      line,
    );
  const name = found?.groups?.name?.trim();
  if (name === undefined || /^(?:all|alle|tous|todos|tutti|wszelkie|все)(?: |$)/iu.test(name)) {
    return /(?:reserved|vorbehalten|réservés|reservados|riservati|voorbehouden),?\s+(?<name>\p{Lu}[^.,|•©\d]{1,50}?)\s*(?:\d{4})?\s*\.?$/u
      .exec(line)
      ?.groups?.name?.trim();
  }
  return name;
}
