/**
 * The characters that the card's typeface has: Source Serif 4 in its Latin, Greek and Cyrillic files. Any other
 * character would be drawn as an empty box, so a text that holds one does not go on a card.
 */
const drawable =
  /^[ -~\u00A0-\u012B\u012E-\u0131\u0134-\u0165\u0168-\u017F\u018F\u0192\u01A0\u01A1\u01AF\u01B0\u01CD-\u01DC\u0218-\u021B\u02BC\u0384-\u038A\u038C\u038E-\u03A1\u03A3-\u03CE\u0400-\u045F\u0490-\u0493\u1E80-\u1E85\u1E9E\u1EA0-\u1EF9\u2009\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020\u2022\u2026\u2032\u2033\u2039\u203A\u20AC\u2116\u2122\u2212]*$/u;

/** Whether a card can show a text, all of it. */
export function isDrawable(text: string): boolean {
  return drawable.test(text);
}

/**
 * A text on one line, in characters the typeface has where Unicode calls them the same: letters with their accents in
 * one, spaces and hyphens by what they look like, and without those that are not seen.
 */
export function cardText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u2007\u202F]/g, '\u00A0')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2012\u2015]/g, '–')
    .replace(/[^\S\u00A0]+/g, ' ');
}
