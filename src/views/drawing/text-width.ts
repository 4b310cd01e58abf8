import { shorten } from '../lines/labels.ts';

/**
 * About how wide a text stands, in ems of its size, where nothing can measure it: in pictures and drawings that the
 * build makes. Generous, so that no text leaves the room it was given.
 *
 * - `text`: the typeface of the articles, which the cards are set in: letter by letter, the wider of the light and the
 *   regular weight
 * - `label`: the typeface of labels, for which a reader's own may stand in: one average for all letters
 *
 * In both, a letter of East Asia is as wide as it is high, and a mark over or under a letter takes no width.
 *
 * @example
 * textWidth('Orr', 'label') // => 1.68
 * textWidth('東京', 'label') // => 2
 */
export function textWidth(text: string, typeface: Typeface): number {
  const widthOf = widths[typeface];
  let width = 0;
  for (const character of text) {
    width += noWidth.test(character) ? 0 : fullWidth.test(character) ? 1 : widthOf(character);
  }
  return width;
}

export type Typeface = 'text' | 'label';

/** The average of the label's letters, in ems: what stands in for it (Arial, DejaVu Sans) is seldom wider. */
const averageLetter = 0.56;

/** Marks on other letters, and signs that only steer the direction of a text or the joining of letters. */
const noWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Unicode's East Asian Width "W" and "F" as far as texts have them: Hangul, kana, Chinese characters, full-width forms, emoji. */
const fullWidth =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

const textLetters = new Map(
  Object.entries({
    " \u00A0'‘’ʼ|": 0.25,
    '!,.:;iïíìîjl()[]/\\-·•`´': 0.35,
    'ftI{}"': 0.39,
    '?“”„*r': 0.46,
    's_–zc': 0.52,
    'aegàáâãäåéèêëSvy0123456789$€+<=>#«»~^': 0.57,
    xovZkqòóôõöø: 0.6,
    bdpLPFßu: 0.63,
    EhnTBñùúûü: 0.65,
    'CXRVYAK&G': 0.73,
    'DOQUNH@—…w': 0.84,
    'æmœMŒÆ%½W': 1.01,
  }).flatMap(([characters, width]) => Array.from(characters, (character) => [character, width] as const)),
);

/** Greek, Cyrillic and Latin letters with other marks: seldom wider, and then beside narrower ones. */
const otherTextLetter = (character: string): number => (/\p{Lu}/u.test(character) ? 0.83 : 0.63);

const widths: Readonly<Record<Typeface, (character: string) => number>> = {
  text: (character) => textLetters.get(character) ?? otherTextLetter(character),
  label: () => averageLetter,
};

/** A label cut at a word, with an ellipsis, so that it stands in so many ems. */
export function fitLabel(text: string, room: number): string {
  let [length, width] = [0, 0];
  for (const character of text) {
    width += textWidth(character, 'label');
    if (width > room) break;
    length += character.length;
  }
  return shorten(text, length);
}
