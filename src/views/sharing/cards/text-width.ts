/** Widths of characters in ems: the wider of the light and the regular weight, rounded up where several share a line. */
const widths = new Map(
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

/** Greek, Cyrillic and letters with marks; seldom wider, and then beside narrower ones. */
const capital = 0.83;
const other = 0.63;

/** About how wide a text stands, in ems of its size. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += widths.get(character) ?? (/\p{Mn}/u.test(character) ? 0 : /\p{Lu}/u.test(character) ? capital : other);
  }
  return width;
}

/** How many lines a text takes when it is wrapped between words, in a column so many ems wide. */
export function countLines(text: string, column: number): number {
  const space = textWidth(' ');
  let lines = 1;
  let at = 0;
  for (const word of text.split(' ')) {
    const width = textWidth(word);
    if (at > 0 && at + space + width > column) {
      lines += 1;
      at = width;
    } else {
      at += (at > 0 ? space : 0) + width;
    }
    // A word longer than the column is broken.
    while (at > column) {
      lines += 1;
      at -= column;
    }
  }
  return lines;
}
